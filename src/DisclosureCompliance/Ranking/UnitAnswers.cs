using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>One unit of a batch with what was found for it.</summary>
/// <remarks>被考核单位.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class UnitAnswers
{
    /// <summary>A unit and its answers.</summary>
    /// <param name="id">The unit's identifier, by which it is found again in the next period.</param>
    /// <param name="name">Its name.</param>
    /// <param name="answers">What was found; its <see cref="AnswerSheet.UnitClass"/> is the unit's class.</param>
    public UnitAnswers(string id, LocalizedText name, AnswerSheet answers)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
        Answers = Guard.Against.Null(answers);
    }

    /// <summary>The unit's identifier.</summary>
    public string Id { get; }

    /// <summary>The unit's name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What was found.</summary>
    public AnswerSheet Answers { get; }

    /// <summary>The unit's class; null when it states none.</summary>
    public string? ClassKey => Answers.UnitClass;

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Name}";
}
