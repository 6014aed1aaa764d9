namespace DisclosureCompliance.Deadlines;

/// <summary>What a deadline's date asks for.</summary>
public enum DeadlineSense
{
    /// <summary>To have been done by the end of this day (最迟).</summary>
    By,

    /// <summary>To be kept up through the end of this day (公示至).</summary>
    Through,

    /// <summary>Not to be done before this day (不早于).</summary>
    From,
}
