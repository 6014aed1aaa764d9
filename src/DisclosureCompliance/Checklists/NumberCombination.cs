namespace DisclosureCompliance.Checklists;

/// <summary>How several numbers, or the scores of several parts, become one.</summary>
public enum NumberCombination
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their arithmetic mean, exact.</summary>
    Mean,

    /// <summary>The mean without one highest and one lowest (去掉一个最高分和一个最低分); the plain mean of fewer than three.</summary>
    TrimmedMean,

    /// <summary>The median; of an even number, the mean of the middle two.</summary>
    Median,

    /// <summary>The lowest.</summary>
    Lowest,

    /// <summary>The highest.</summary>
    Highest,
}
