namespace DisclosureCompliance.Law;

/// <summary>How one time limit stands to another (严宽关系).</summary>
public enum Strictness
{
    /// <summary>Whoever keeps either keeps the other.</summary>
    Equal,

    /// <summary>Whoever keeps it keeps the other, and not the other way round (更严).</summary>
    Stricter,

    /// <summary>Whoever keeps the other keeps it, and not the other way round (更宽).</summary>
    Looser,

    /// <summary>Neither can be said for every day of every calendar: 20 working days and 25 calendar days (无法比较).</summary>
    Incomparable,
}
