namespace DisclosureCompliance.Office;

/// <summary>Makes the named values of a review.</summary>
internal static class OfficeFigures
{
    public static IReadOnlyList<OfficeFigure> Of(OfficeReview review)
    {
        var year = review.Year;
        int Found(string code) => review.Findings.Count(finding => finding.Code == code);
        return Array.AsReadOnly(
        [
            OfficeFigure.Of(OfficeFigureNames.LeadingGroup, year.LeadingGroup is null ? null : year.LeadingGroup.Head is not null),
            OfficeFigure.Of(OfficeFigureNames.HeadAsClaimed, HeadAsClaimed(review)),
            OfficeFigure.Of(OfficeFigureNames.InCharge, year.InCharge is null ? null : true),
            OfficeFigure.Of(OfficeFigureNames.Staff, year.Staff is { } staff ? LeadershipInspection.CountOf(staff) : StatedCount.Unknown),
            OfficeFigure.Of(OfficeFigureNames.Systems, Counted(year.Systems, systems => SystemsInspection.Required.Count(kind => systems.Any(system => system.Kind == kind)))),
            OfficeFigure.Of(OfficeFigureNames.SystemsMissing, Counted(year.Systems, _ => Found(OfficeFindingCodes.SystemMissing))),
            OfficeFigure.Of(OfficeFigureNames.SystemsUndocumented, Counted(year.Systems, _ => Found(OfficeFindingCodes.SystemUndocumented))),
            OfficeFigure.Of(OfficeFigureNames.DepartmentsWithoutDuties, Counted(year.Departments, _ => Found(OfficeFindingCodes.DepartmentWithoutDuties))),
            OfficeFigure.Of(OfficeFigureNames.Trainings, Held(year, activity => activity.Kind == OfficeActivityKind.Training)),
            OfficeFigure.Of(OfficeFigureNames.TrainingsDated, Held(year, activity => activity is { Kind: OfficeActivityKind.Training, Date: not null })),
            OfficeFigure.Of(OfficeFigureNames.Meetings, Held(year, activity => activity.Kind == OfficeActivityKind.Meeting)),
            OfficeFigure.Of(OfficeFigureNames.Outreach, Held(year, activity => activity.Kind is OfficeActivityKind.Outreach or OfficeActivityKind.FieldVisit)),
            OfficeFigure.Of(OfficeFigureNames.Channels, Counted(year.Channels, all => all.Count(channel => !channel.IsServicePoint && channel.IsInUse != false))),
            OfficeFigure.Of(OfficeFigureNames.ServicePoints, Counted(year.Channels, all => all.Count(channel => channel.IsServicePoint && channel.IsInUse != false))),
            OfficeFigure.Of(OfficeFigureNames.InspectionsHeld, Counted(year.Inspections, _ => year.InspectionsHeld.Count())),
            OfficeFigure.Of(OfficeFigureNames.InspectionsNotHeld, Counted(year.Inspections, _ => Found(OfficeFindingCodes.InspectionNotHeld))),
            OfficeFigure.Of(OfficeFigureNames.Supervisors, year.Supervisors is { } posts ? StatedCount.Sum(posts.Select(post => post.Count)) : StatedCount.Unknown),
            OfficeFigure.Of(OfficeFigureNames.Complaints, Counted(year.Feedback, all => all.Count(feedback => feedback.Kind == FeedbackKind.Complaint))),
            OfficeFigure.Of(OfficeFigureNames.FeedbackUnanswered, Judged(review, OfficeFindingCodes.FeedbackUnanswered)),
            OfficeFigure.Of(OfficeFigureNames.FeedbackLate, Judged(review, OfficeFindingCodes.FeedbackLate)),
            OfficeFigure.Of(OfficeFigureNames.Commitments, Counted(year.Commitments, all => all.Count)),
            OfficeFigure.Of(OfficeFigureNames.CommitmentsWithoutNumber, Counted(year.Commitments, _ => Found(OfficeFindingCodes.CommitmentWithoutNumber))),
            OfficeFigure.Of(OfficeFigureNames.Goals, Counted(year.Goals, all => all.Count)),
            OfficeFigure.Of(OfficeFigureNames.GoalsWithoutResult, Counted(year.PastGoals, _ => Found(OfficeFindingCodes.PastGoalWithoutResult))),
            .. Totals(year),
        ]);
    }

    private static bool? HeadAsClaimed(OfficeReview review) =>
        review.Findings.Any(finding => finding.Code == OfficeFindingCodes.HeadNotAsClaimed) ? false
        : review.Passed.Any(passed => passed.Message.Template == OfficePassMessages.HeadAsClaimedPassed) ? true
        : null;

    private static StatedCount Counted<T>(IReadOnlyList<T>? items, Func<IReadOnlyList<T>, int> count) => items is null ? StatedCount.Unknown : StatedCount.Exactly(count(items));

    private static StatedCount Held(OfficeYear year, Func<OfficeActivity, bool> isMeant) =>
        year.Activities is null ? StatedCount.Unknown : StatedCount.Sum(year.ActivitiesHeld.Where(isMeant).Select(activity => activity.Times));

    // What could not be decided may be one more.
    private static StatedCount Judged(OfficeReview review, string code)
    {
        if (review.Year.Feedback is null)
        {
            return StatedCount.Unknown;
        }

        var certain = review.Findings.Count(finding => finding.Code == code);
        var open = review.Findings.Count(finding => finding.Code is OfficeFindingCodes.FeedbackUndecided or OfficeFindingCodes.FeedbackWithoutLimit or OfficeFindingCodes.FeedbackDates);
        return StatedCount.Range(certain, certain + open);
    }

    private static IEnumerable<OfficeFigure> Totals(OfficeYear year) => (year.Totals ?? [])
        .Select(total => OfficeFigure.Of("office.total." + total.Id + Suffix(total.Scope), total.Count))
        .GroupBy(figure => figure.Name, StringComparer.Ordinal)
        .Select(same => same.Count() == 1 ? same.First() : OfficeFigure.Of(same.Key, StatedCount.Unknown));

    private static string Suffix(TotalScope scope) => scope switch
    {
        TotalScope.NewThisYear => ".new",
        TotalScope.Cumulative => ".cumulative",
        _ => string.Empty,
    };
}
