namespace DisclosureCompliance.Office;

/// <summary>The names of the figures of a review. A total has the name <c>office.total.ID</c>, with <c>.new</c> or <c>.cumulative</c> behind it where its scope is stated.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static class OfficeFigureNames
{
    /// <summary>Flag: whether a leading group with a head is named.</summary>
    public const string LeadingGroup = "office.leading-group";

    /// <summary>Flag: whether the head is the one that the slogan names; open where that cannot be said.</summary>
    public const string HeadAsClaimed = "office.head-as-claimed";

    /// <summary>Flag: whether an office in charge is named.</summary>
    public const string InCharge = "office.in-charge";

    /// <summary>How many people do the work.</summary>
    public const string Staff = "office.staff";

    /// <summary>How many of the six systems there are.</summary>
    public const string Systems = "office.systems";

    /// <summary>How many of the six systems are missing.</summary>
    public const string SystemsMissing = "office.systems-missing";

    /// <summary>How many systems lack a document or a date.</summary>
    public const string SystemsUndocumented = "office.systems-undocumented";

    /// <summary>How many departments have no duties stated.</summary>
    public const string DepartmentsWithoutDuties = "office.departments-without-duties";

    /// <summary>How often training was held; what is dated outside the year does not count, here and for all that was held.</summary>
    public const string Trainings = "office.trainings";

    /// <summary>How often training was held with a date of the year.</summary>
    public const string TrainingsDated = "office.trainings-dated";

    /// <summary>How many meetings were held.</summary>
    public const string Meetings = "office.meetings";

    /// <summary>How often there was outreach, visits included.</summary>
    public const string Outreach = "office.outreach";

    /// <summary>How many channels are in use or not said to be unused.</summary>
    public const string Channels = "office.channels";

    /// <summary>How many service points there are.</summary>
    public const string ServicePoints = "office.service-points";

    /// <summary>How many inspections were held on a day of the year.</summary>
    public const string InspectionsHeld = "office.inspections-held";

    /// <summary>How many inspections were planned and not held.</summary>
    public const string InspectionsNotHeld = "office.inspections-not-held";

    /// <summary>How many supervisors there are.</summary>
    public const string Supervisors = "office.supervisors";

    /// <summary>How many complaints came in; opinions do not count.</summary>
    public const string Complaints = "office.complaints";

    /// <summary>How many complaints and opinions are overdue.</summary>
    public const string FeedbackUnanswered = "office.feedback-unanswered";

    /// <summary>How many complaints and opinions were answered late.</summary>
    public const string FeedbackLate = "office.feedback-late";

    /// <summary>How many service commitments there are.</summary>
    public const string Commitments = "office.commitments";

    /// <summary>How many commitments name no time.</summary>
    public const string CommitmentsWithoutNumber = "office.commitments-without-number";

    /// <summary>How many goals are set for next year.</summary>
    public const string Goals = "office.goals";

    /// <summary>How many of last year's goals have no result.</summary>
    public const string GoalsWithoutResult = "office.goals-without-result";
}
