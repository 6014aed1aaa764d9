using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Where one item starts and how far it goes, once the place that it stands in and what does not apply beside it are known.</summary>
internal sealed class ItemSetting
{
    public required Rational Points { get; init; }

    /// <summary>The score before any rule.</summary>
    public required Rational Start { get; init; }

    public required Rational? Lowest { get; init; }

    public required Rational? Highest { get; init; }

    /// <summary>By what the score is multiplied because points of others were spread over it.</summary>
    public Rational Factor { get; init; } = Rational.One;

    /// <summary>Whether it stands outside the base: a bonus or a penalty.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Whether the cap of the item bounds what is taken off; otherwise what is added.</summary>
    public bool CapsDeductions => IsOutside ? IsPenalty : Deducts;

    private bool IsPenalty { get; init; }

    private bool Deducts { get; init; }

    public static ItemSetting Of(ChecklistItem item, Rational points, Rational factor, ItemFloor floor) => new()
    {
        Points = points,
        Start = item.Scoring.Kind == ScoringKind.Deduct ? points : Rational.Zero,
        Lowest = floor.Lowest,
        Highest = points,
        Factor = factor,
        Deducts = item.Scoring.Kind == ScoringKind.Deduct,
    };

    public static ItemSetting Outside(ChecklistItem item, bool isPenalty) => new()
    {
        Points = Rational.Zero,
        Start = Rational.Zero,
        Lowest = isPenalty ? null : item.Floor?.Lowest ?? (item.Floor is null ? Rational.Zero : null),
        Highest = isPenalty ? Rational.Zero : null,
        IsOutside = true,
        IsPenalty = isPenalty,
    };

    /// <summary>Whether a rule takes points off; otherwise it adds them.</summary>
    public bool TakesOff(ScoringRule rule) => CapsDeductions != rule.Reverses;
}
