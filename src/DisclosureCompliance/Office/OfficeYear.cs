using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>What an office states about its work of disclosure in one year: the facts of a self-inspection report.</summary>
/// <remarks>
/// 年度自查. A list that is null was not stated; an empty one says that there are none. Nothing is checked here, see <see cref="IOfficeReviewer"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class OfficeYear
{
    /// <summary>The facts of a year.</summary>
    /// <param name="office">The office.</param>
    /// <param name="year">The year, 1949 to 2999, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds.</exception>
    public OfficeYear(LocalizedText office, int year)
    {
        Office = Guard.Against.Null(office);
        Year = Guard.Against.Outside(year, nameof(year), FirstYear, LastYear);
    }

    /// <summary>The office.</summary>
    public LocalizedText Office { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The title of the report; null where there is none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Where the facts come from; null where nothing is said.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The date of the report; null where it bears none.</summary>
    public LocalDate? ReportedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(ReportedOn)) : null; }

    /// <summary>The last day that the figures cover; null where the report does not say.</summary>
    public LocalDate? DataThrough { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(DataThrough)) : null; }

    /// <summary>The notice that asked for the report; null where it names none.</summary>
    public AnsweredNotice? Notice { get; init; }

    /// <summary>The leading group; null where none is named.</summary>
    public LeadingGroup? LeadingGroup { get; init; }

    /// <summary>The principal leader of the office (主要领导); null where the report does not say who it is.</summary>
    public OfficePerson? PrincipalLeader { get; init; }

    /// <summary>The division of leadership as the report sums it up, such as 一把手挂帅、副职领导具体抓; null where it does not.</summary>
    public string? Slogan { get; init; }

    /// <summary>The office in charge of the daily work; null where none is named.</summary>
    public OfficeInCharge? InCharge { get; init; }

    /// <summary>The people; null where nothing is said of them.</summary>
    public OfficeStaff? Staff { get; init; }

    /// <summary>Whether the report says that leadership, institution and people are in place (三到位).</summary>
    public bool ClaimsThreeInPlace { get; init; }

    /// <summary>The systems (制度).</summary>
    public IReadOnlyList<OfficeSystem>? Systems { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Systems)); }

    /// <summary>The departments that share the work (部门).</summary>
    public IReadOnlyList<DepartmentDuties>? Departments { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Departments)); }

    /// <summary>Trainings, meetings, outreach and visits.</summary>
    public IReadOnlyList<OfficeActivity>? Activities { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Activities)); }

    /// <summary>Channels and service points.</summary>
    public IReadOnlyList<OfficeChannel>? Channels { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Channels)); }

    /// <summary>Inspections, planned and held.</summary>
    public IReadOnlyList<OfficeInspection>? Inspections { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Inspections)); }

    /// <summary>Supervisors.</summary>
    public IReadOnlyList<SupervisorPost>? Supervisors { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Supervisors)); }

    /// <summary>The time within which the public is answered; null where none is laid down for the year.</summary>
    public DeadlineRule? FeedbackLimit { get; init; }

    /// <summary>What the public sent in.</summary>
    public IReadOnlyList<PublicFeedback>? Feedback { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Feedback)); }

    /// <summary>Service commitments.</summary>
    public IReadOnlyList<ServiceCommitment>? Commitments { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Commitments)); }

    /// <summary>The figures.</summary>
    public IReadOnlyList<OfficeTotal>? Totals { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Totals)); }

    /// <summary>The goals for next year.</summary>
    public IReadOnlyList<OfficeGoal>? Goals { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Goals)); }

    /// <summary>The goals of last year and what became of them.</summary>
    public IReadOnlyList<PastGoal>? PastGoals { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(PastGoals)); }

    /// <summary>Sentences of the report that are worth a look as they stand.</summary>
    public IReadOnlyList<string>? Statements { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Statements)); }

    /// <summary>What the report says is attached.</summary>
    public IReadOnlyList<OfficeAttachment>? Attachments { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Attachments)); }

    /// <summary>Whether a day is one that the report can tell of: of the year, and not after the report.</summary>
    internal bool Spans(LocalDate day) => day.Year == Year && !(day > ReportedOn);

    /// <summary>The activities that count: held at least once, and not dated outside the year.</summary>
    internal IEnumerable<OfficeActivity> ActivitiesHeld => (Activities ?? []).Where(activity => activity.Times.Highest != 0 && (activity.Date is not { } date || Spans(date)));

    /// <summary>The inspections that were held in the year.</summary>
    internal IEnumerable<OfficeInspection> InspectionsHeld => (Inspections ?? []).Where(inspection => inspection.HeldOn is { } held && Spans(held));

    internal const int FirstYear = 1949;

    internal const int LastYear = 2999;

    /// <summary>
    /// The draft of next year: what stands (leadership, systems, departments, channels, supervisors, commitments) stays, what belongs to the year
    /// (activities, inspections, figures, sentences, attachments) is emptied, goals become goals of last year that have no result yet, and what the public sent in
    /// and nobody answered is carried on.
    /// </summary>
    /// <exception cref="InvalidOperationException">The year is the last that can be stated.</exception>
    public OfficeYear CarryOver() => Year == LastYear
        ? throw new InvalidOperationException("There is no next year that can be stated.")
        : OfficeCarryOver.Of(this);

    /// <summary>The office and the year.</summary>
    public override string ToString() => $"{Office} {Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
