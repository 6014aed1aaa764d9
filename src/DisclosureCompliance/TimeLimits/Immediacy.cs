namespace DisclosureCompliance.TimeLimits;

/// <summary>The words for "at once", none of which is a number.</summary>
public enum Immediacy
{
    /// <summary>Promptly (及时).</summary>
    Promptly,

    /// <summary>In real time (实时).</summary>
    RealTime,

    /// <summary>At any time it arises (随时).</summary>
    AtAnyTime,

    /// <summary>Immediately (立即, 即时).</summary>
    Immediately,

    /// <summary>On the spot (当场).</summary>
    OnTheSpot,

    /// <summary>At the first moment (第一时间).</summary>
    FirstMoment,

    /// <summary>As the facts change (据实更新, 动态更新).</summary>
    AsFactsChange,
}
