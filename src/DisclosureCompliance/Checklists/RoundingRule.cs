namespace DisclosureCompliance.Checklists;

/// <summary>What rounding does with the rest.</summary>
public enum RoundingRule
{
    /// <summary>To the nearest; a half away from zero (四舍五入).</summary>
    HalfAwayFromZero,

    /// <summary>Towards negative infinity (舍去).</summary>
    Down,

    /// <summary>Towards positive infinity (进一).</summary>
    Up,

    /// <summary>To the nearest; a half to the even neighbour.</summary>
    HalfToEven,
}
