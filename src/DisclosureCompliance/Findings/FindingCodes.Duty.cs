namespace DisclosureCompliance.Findings;

/// <content>Whether something was owed at all.</content>
public static partial class FindingCodes
{
    /// <summary>Nothing is owed for the period, or for the time inspected, and why.</summary>
    public const string Excused = "finding.excused";

    /// <summary>The duty lasted for a part of the period only; it is owed for that.</summary>
    public const string OwedInPart = "finding.owed-in-part";

    /// <summary>A record is for an item that the catalogue does not ask of this class of office.</summary>
    public const string NotForUnit = "finding.not-for-unit";

    /// <summary>Something is known to have happened for an item that the catalogue does not have.</summary>
    public const string UnknownItemOfEvent = "finding.unknown-item-of-event";

    /// <summary>Something is known to have happened that no record discloses for certain, and there are records that do not say which day they are about.</summary>
    public const string EventUndecided = "finding.event-undecided";

    /// <summary>An event is named for an item that recurs, whose periods no event starts.</summary>
    public const string EventUnused = "finding.event-unused";
}
