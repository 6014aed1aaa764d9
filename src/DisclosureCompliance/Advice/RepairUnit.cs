using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>One thing that can be put right, by so many occurrences.</summary>
internal sealed class RepairUnit
{
    public required LossSite Site { get; init; }

    public required LossRepair Repair { get; init; }

    /// <summary>The line; −1 for a fact of the sheet.</summary>
    public required int Line { get; init; }

    /// <summary>The fact after one repair, two repairs and so on; empty for a whole item.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The facts of all rules, for a whole item.</summary>
    public IReadOnlyDictionary<string, Fact>? Whole { get; init; }

    /// <summary>The numbers of repairs that are tried; every number as a rule.</summary>
    public IReadOnlyList<int> Levels { get; init; } = [];

    public bool CanBeUsed { get; init; }

    public Rational EffortOf(int level) => Repair.Effort * level;
}
