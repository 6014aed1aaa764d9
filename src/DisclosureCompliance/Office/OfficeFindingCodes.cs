namespace DisclosureCompliance.Office;

/// <summary>The stable codes of the findings of a review.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static class OfficeFindingCodes
{
    /// <summary>The report bears no date.</summary>
    public const string Undated = "office.undated";

    /// <summary>The report is dated before the year's last day, or its figures end before it, so they are not of the whole year.</summary>
    public const string DatedBeforeYearEnd = "office.dated-before-year-end";

    /// <summary>The report names no notice that it answers.</summary>
    public const string NoticeMissing = "office.notice-missing";

    /// <summary>The number of the notice bears a year after the report.</summary>
    public const string NoticeYearOdd = "office.notice-year-odd";

    /// <summary>An attachment that the report names is not there.</summary>
    public const string AttachmentMissing = "office.attachment-missing";

    /// <summary>A statute is named wrongly.</summary>
    public const string RegulationMisnamed = "office.regulation-misnamed";

    /// <summary>The name of another office stands in the text.</summary>
    public const string NeighbourNamed = "office.neighbour-named";

    /// <summary>The office calls itself what it is not.</summary>
    public const string OtherSelfName = "office.other-self-name";

    /// <summary>A sentence leads up to a number and gives none.</summary>
    public const string NumberPromised = "office.number-promised";

    /// <summary>A hint of the form stands in the text still.</summary>
    public const string FormHint = "office.form-hint";

    /// <summary>Something of the year is dated outside it, or after the report.</summary>
    public const string DateOutsideYear = "office.date-outside-year";

    /// <summary>What was given as last year is another office's.</summary>
    public const string LastYearOfOther = "office.last-year-of-other";

    /// <summary>No leading group is named.</summary>
    public const string GroupMissing = "office.group-missing";

    /// <summary>The leading group has no head.</summary>
    public const string HeadMissing = "office.head-missing";

    /// <summary>The leading group has no members, or none are named.</summary>
    public const string MembersMissing = "office.members-missing";

    /// <summary>The head of the group is not the one that the slogan names.</summary>
    public const string HeadNotAsClaimed = "office.head-not-as-claimed";

    /// <summary>Whether the head is the one that the slogan names cannot be said.</summary>
    public const string HeadUnclear = "office.head-unclear";

    /// <summary>The principal leader's name, the head's post and the head's role do not say the same.</summary>
    public const string HeadContradicted = "office.head-contradicted";

    /// <summary>The head's rank is below the lower limit.</summary>
    public const string HeadRankLow = "office.head-rank-low";

    /// <summary>A lower limit of rank is laid down, and the head's rank is not stated.</summary>
    public const string HeadRankUnknown = "office.head-rank-unknown";

    /// <summary>No office in charge is named.</summary>
    public const string InChargeMissing = "office.in-charge-missing";

    /// <summary>The number of staff is not stated.</summary>
    public const string StaffMissing = "office.staff-missing";

    /// <summary>There is no staff.</summary>
    public const string StaffNone = "office.staff-none";

    /// <summary>Full-time and part-time staff do not make the total.</summary>
    public const string StaffContradicted = "office.staff-contradicted";

    /// <summary>Leadership, institution and people are claimed to be in place, and not all are shown.</summary>
    public const string ThreeInPlaceUnproven = "office.three-in-place-unproven";

    /// <summary>Nothing is said of the systems.</summary>
    public const string SystemsNotStated = "office.systems-not-stated";

    /// <summary>One of the six systems is missing.</summary>
    public const string SystemMissing = "office.system-missing";

    /// <summary>One of the six systems is stated twice.</summary>
    public const string SystemTwice = "office.system-twice";

    /// <summary>A system has no document or no date.</summary>
    public const string SystemUndocumented = "office.system-undocumented";

    /// <summary>A system was not revised within its own interval.</summary>
    public const string SystemOutdated = "office.system-outdated";

    /// <summary>A system is older than the law in force.</summary>
    public const string SystemBeforeLaw = "office.system-before-law";

    /// <summary>Nothing is said of how the work is divided.</summary>
    public const string DepartmentsNotStated = "office.departments-not-stated";

    /// <summary>A department has no duties, or none are stated.</summary>
    public const string DepartmentWithoutDuties = "office.department-without-duties";

    /// <summary>No training was held, or none is stated.</summary>
    public const string TrainingsMissing = "office.trainings-missing";

    /// <summary>A training is claimed without a date.</summary>
    public const string ActivityUndated = "office.activity-undated";

    /// <summary>The attendance of a training is not stated.</summary>
    public const string AttendanceMissing = "office.attendance-missing";

    /// <summary>Neither outreach, meetings nor visits are stated.</summary>
    public const string OutreachMissing = "office.outreach-missing";

    /// <summary>No channel is stated.</summary>
    public const string ChannelsMissing = "office.channels-missing";

    /// <summary>No service point is stated.</summary>
    public const string ServicePointsMissing = "office.service-points-missing";

    /// <summary>A channel is not used.</summary>
    public const string ChannelUnused = "office.channel-unused";

    /// <summary>No inspection is planned or held.</summary>
    public const string InspectionsMissing = "office.inspections-missing";

    /// <summary>Inspections are of one kind only.</summary>
    public const string InspectionKindMissing = "office.inspection-kind-missing";

    /// <summary>An inspection was planned and not held.</summary>
    public const string InspectionNotHeld = "office.inspection-not-held";

    /// <summary>An inspection has neither a planned day nor one on which it was held.</summary>
    public const string InspectionUndated = "office.inspection-undated";

    /// <summary>An inspection was held and no result is stated.</summary>
    public const string InspectionWithoutResult = "office.inspection-without-result";

    /// <summary>No supervisors are stated.</summary>
    public const string SupervisorsMissing = "office.supervisors-missing";

    /// <summary>Nothing is said of what the public sent in.</summary>
    public const string FeedbackNotStated = "office.feedback-not-stated";

    /// <summary>Something was not answered within its time.</summary>
    public const string FeedbackUnanswered = "office.feedback-unanswered";

    /// <summary>Something was answered after its time.</summary>
    public const string FeedbackLate = "office.feedback-late";

    /// <summary>Something is not answered and not due yet.</summary>
    public const string FeedbackOpen = "office.feedback-open";

    /// <summary>Whether something was answered in time cannot be said.</summary>
    public const string FeedbackUndecided = "office.feedback-undecided";

    /// <summary>There is no time limit to hold an answer against.</summary>
    public const string FeedbackWithoutLimit = "office.feedback-without-limit";

    /// <summary>The dates of something contradict each other.</summary>
    public const string FeedbackDates = "office.feedback-dates";

    /// <summary>There is no service commitment, or none is stated.</summary>
    public const string CommitmentsMissing = "office.commitments-missing";

    /// <summary>A commitment lacks procedure, standard, result or time.</summary>
    public const string CommitmentIncomplete = "office.commitment-incomplete";

    /// <summary>A commitment promises time and names none.</summary>
    public const string CommitmentWithoutNumber = "office.commitment-without-number";

    /// <summary>No figure is stated.</summary>
    public const string TotalsMissing = "office.totals-missing";

    /// <summary>Whether a total is of the year or of all years is not stated.</summary>
    public const string TotalScopeUnstated = "office.total-scope-unstated";

    /// <summary>The parts cannot make the total.</summary>
    public const string TotalContradicted = "office.total-contradicted";

    /// <summary>The parts are less than the total, and it is not said that they are only some.</summary>
    public const string TotalPartsShort = "office.total-parts-short";

    /// <summary>Whether the parts make the total cannot be said, as some are not exact.</summary>
    public const string TotalUndecided = "office.total-undecided";

    /// <summary>A figure is not exact.</summary>
    public const string CountApproximate = "office.count-approximate";

    /// <summary>A figure is masked.</summary>
    public const string CountUnknown = "office.count-unknown";

    /// <summary>More is new than there is in all.</summary>
    public const string NewAboveCumulative = "office.new-above-cumulative";

    /// <summary>The cumulative total is below last year's.</summary>
    public const string CumulativeFell = "office.cumulative-fell";

    /// <summary>There are no goals for next year.</summary>
    public const string GoalsMissing = "office.goals-missing";

    /// <summary>Nothing is said of what became of last year's goals.</summary>
    public const string PastGoalsMissing = "office.past-goals-missing";

    /// <summary>A goal of last year has no result.</summary>
    public const string PastGoalWithoutResult = "office.past-goal-without-result";

    /// <summary>A goal that was set last year is not accounted for.</summary>
    public const string PastGoalLost = "office.past-goal-lost";

    /// <summary>A goal repeats one of last year's word for word.</summary>
    public const string GoalRepeated = "office.goal-repeated";
}
