namespace DisclosureCompliance.Approvals;

/// <summary>Which matters need a step.</summary>
public enum MatterScope
{
    /// <summary>Every matter.</summary>
    Every,

    /// <summary>Only major matters (重大事项).</summary>
    Major,

    /// <summary>Only matters that are not major.</summary>
    Ordinary,
}
