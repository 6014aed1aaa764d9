namespace DisclosureCompliance.Checklists;

/// <summary>How a stretch that is not full counts.</summary>
public enum StretchCounting
{
    /// <summary>In proportion.</summary>
    Exact,

    /// <summary>Not at all: only completed ones count.</summary>
    Completed,

    /// <summary>As a whole one: 不足1个百分点的按1个计.</summary>
    Begun,
}
