namespace DisclosureCompliance.FollowUp;

/// <summary>What can be wrong with an exception.</summary>
public enum ExceptionFindingKind
{
    /// <summary>Its last day has passed, and there are findings that it would cover.</summary>
    Expired,

    /// <summary>Its first day is still to come, and there are findings that it would cover.</summary>
    NotYetBegun,

    /// <summary>It holds, names no unknown code, and covers nothing.</summary>
    Unused,

    /// <summary>It covers more than an exception should: whatever comes, too many findings, or too long a time.</summary>
    OverBroad,

    /// <summary>It covers findings that one before it covers too.</summary>
    Overlapping,

    /// <summary>It names a code that neither <see cref="Findings.FindingCodes"/> nor any finding of the report has.</summary>
    UnknownCode,
}
