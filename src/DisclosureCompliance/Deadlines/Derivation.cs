using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>
/// How a deadline came about (推算过程): the rule, the article, the trigger, every day counted and every day left out with its notice, the date. A clerk
/// can tick it off on a wall calendar.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Derivation
{
    internal Derivation(DerivationStep[] steps) => Steps = Array.AsReadOnly(steps);

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

    /// <summary>
    /// The steps as lines of text; where a step goes through days, a sheet of weeks follows with the number of each day counted, and the notices of the days
    /// that are not as in a plain week.
    /// </summary>
    public string In(Language language) => string.Join("\n", Steps.SelectMany(step => DerivationText.Lines(step, language)));

    /// <summary>The steps as lines of English text.</summary>
    public override string ToString() => In(Language.English);
}
