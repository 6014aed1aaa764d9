namespace DisclosureCompliance.Office;

/// <summary>What was held during the year.</summary>
public enum OfficeActivityKind
{
    /// <summary>Training of staff (业务培训).</summary>
    Training,

    /// <summary>A meeting (会议).</summary>
    Meeting,

    /// <summary>Outreach to the public (宣传).</summary>
    Outreach,

    /// <summary>Leaders' visits to the people (领导下乡调研).</summary>
    FieldVisit,
}
