using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>What a phrase says about time, with everything that was assumed, set aside or not understood.</summary>
/// <remarks>
/// The canonical wording is that of the rule: <c>reading.Rule?.Describe()</c>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class PhraseReading
{
    internal PhraseReading(
        string text,
        PhraseStatus status,
        DeadlineRule? rule,
        IReadOnlyList<Message> assumptions,
        IReadOnlyList<PhraseRemark> remarks,
        IReadOnlyList<UnreadPart> notUnderstood)
    {
        Text = text;
        Status = status;
        Rule = rule;
        Assumptions = assumptions;
        Remarks = remarks;
        NotUnderstood = notUnderstood;
    }

    /// <summary>The phrase as it was given.</summary>
    public string Text { get; }

    /// <summary>How far it was understood.</summary>
    public PhraseStatus Status { get; }

    /// <summary>The time limit; null exactly when <see cref="Status"/> is <see cref="PhraseStatus.NotUnderstood"/>.</summary>
    public DeadlineRule? Rule { get; }

    /// <summary>What was assumed and what else it could mean, each with a code that begins with <c>phrase.assumed</c>; in the order of the text.</summary>
    public IReadOnlyList<Message> Assumptions { get; }

    /// <summary>The parts that do not change the limit: places, acts, subjects, labels.</summary>
    public IReadOnlyList<PhraseRemark> Remarks { get; }

    /// <summary>The parts that were not understood; none unless <see cref="Status"/> is <see cref="PhraseStatus.NotUnderstood"/>.</summary>
    public IReadOnlyList<UnreadPart> NotUnderstood { get; }

    /// <summary>The status and the rule; for programmers, not for people.</summary>
    public override string ToString() => Rule is null ? $"{Status}" : $"{Status}: {Rule}";
}
