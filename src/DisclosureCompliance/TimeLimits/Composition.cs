namespace DisclosureCompliance.TimeLimits;

/// <summary>How several limits work together.</summary>
public enum Composition
{
    /// <summary>Each of them must be kept (同时).</summary>
    All,

    /// <summary>One of them is enough (任一).</summary>
    Any,

    /// <summary>The earliest of their dates decides (以最早者为准).</summary>
    EarliestOf,

    /// <summary>The latest of their dates decides (以最晚者为准).</summary>
    LatestOf,
}
