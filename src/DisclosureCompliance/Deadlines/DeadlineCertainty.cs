namespace DisclosureCompliance.Deadlines;

/// <summary>How far a <see cref="Deadline"/> can be relied on.</summary>
public enum DeadlineCertainty
{
    /// <summary>Every day counted is fixed by a notice that is out.</summary>
    Firm,

    /// <summary>A notice is still awaited; the true date lies between the earliest and the latest one.</summary>
    Provisional,

    /// <summary>There is no date, and <see cref="Deadline.Reason"/> says why.</summary>
    NotComputable,
}
