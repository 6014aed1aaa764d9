using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>
/// How a deadline came about (推算过程): the rule, the article, the trigger, every skipped and every make-up day with its notice, the date. A clerk
/// can tick it off on a wall calendar.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Derivation
{
    internal Derivation(IEnumerable<DerivationStep> steps) => Steps = Guard.Against.NullItems(steps);

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

    /// <summary>The steps as lines of text.</summary>
    public string In(Language language) => string.Join("\n", Steps.Select(step => step.Message.In(language)));

    /// <summary>The steps as lines of English text.</summary>
    public override string ToString() => In(Language.English);
}
