namespace DisclosureCompliance.Findings;

/// <summary>The stable codes of the findings that the library makes.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static partial class FindingCodes
{
    /// <summary>What was due is not there (该公开的不公开).</summary>
    public const string Missing = "finding.missing";

    /// <summary>It was published after its last day.</summary>
    public const string Late = "finding.late";

    /// <summary>It was published without the approvals that it needs.</summary>
    public const string Unapproved = "finding.unapproved";

    /// <summary>It lacks required elements (半公开).</summary>
    public const string IncompleteElements = "finding.incomplete-elements";

    /// <summary>A permanent matter was not looked at again within its interval.</summary>
    public const string ReviewOverdue = "finding.review-overdue";

    /// <summary>It is not there and not due yet.</summary>
    public const string NotYetDue = "finding.not-yet-due";

    /// <summary>Whether it is in time depends on a calendar notice that is not out yet.</summary>
    public const string Provisional = "finding.provisional";

    /// <summary>There is no date to hold it against.</summary>
    public const string NoDeadline = "finding.no-deadline";

    /// <summary>There is no date by which a permanent matter has to be looked at again.</summary>
    public const string NoReviewDate = "finding.no-review-date";

    /// <summary>The record does not state the date that starts its period.</summary>
    public const string TriggerUnknown = "finding.trigger-unknown";

    /// <summary>It was published before it was formed, by its own dates.</summary>
    public const string DatesContradict = "finding.dates-contradict";

    /// <summary>A record of a recurring item does not say which period it is for, or names one of another length.</summary>
    public const string PeriodUnknown = "finding.period-unknown";

    /// <summary>There is no record that says it is for the period, but there are records that do not say which they are for.</summary>
    public const string PeriodUndecided = "finding.period-undecided";

    /// <summary>A record refers to an item that the catalogue does not have.</summary>
    public const string UnknownItem = "finding.unknown-item";

    /// <summary>There is no record of it in a set that is not complete, from which nothing follows.</summary>
    public const string NotInSample = "finding.not-in-sample";

    /// <summary>No event is known that would have to be disclosed.</summary>
    public const string NoEvent = "finding.no-event";

    /// <summary>It is not known whether the required elements are there.</summary>
    public const string ElementsUnknown = "finding.elements-unknown";

    /// <summary>It is not known who approved it.</summary>
    public const string ApprovalsUnknown = "finding.approvals-unknown";
}
