namespace DisclosureCompliance.Office;

/// <summary>The people who do the work (工作人员).</summary>
/// <remarks>A count that is not stated is unknown.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeStaff
{
    /// <summary>All of them.</summary>
    public StatedCount Total { get; init; }

    /// <summary>Those who do nothing else (专职).</summary>
    public StatedCount FullTime { get; init; }

    /// <summary>Those who also do other work (兼职).</summary>
    public StatedCount PartTime { get; init; }
}
