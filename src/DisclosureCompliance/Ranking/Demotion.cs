using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>A grade that history lowered.</summary>
/// <remarks>降等.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Demotion
{
    internal Demotion(HistoryRule rule, GradeBand from, GradeBand to, IReadOnlyList<string> periods) =>
        (Code, Text, From, To, Periods) = (rule.Key, rule.Text, from, to, periods);

    /// <summary>The key of the rule.</summary>
    public string Code { get; }

    /// <summary>The rule in the paper's words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The grade by score.</summary>
    public GradeBand From { get; }

    /// <summary>The grade that is left.</summary>
    public GradeBand To { get; }

    /// <summary>The periods that brought it about, oldest first.</summary>
    public IReadOnlyList<string> Periods { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Code}: {From.Key} to {To.Key}";
}
