using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Law;

namespace DisclosureCompliance.FollowUp;

/// <summary>Compares two runs and says of each change what it took: facts, catalogue, law, calendar, or only time.</summary>
/// <remarks>
/// It checks six times and once more, from the earlier basis to the later one, and changes one thing each time in the order of <see cref="ChangeCause"/>. A finding that
/// comes or goes on the way is put down to the step after which it stayed as it is at the end; every change has exactly one cause. Where two things changed
/// that need each other, such as a record of an item that is new in the catalogue, the later step gets it. Time alone is the exception: a change is put down to
/// it only where the earlier facts would have brought it too. What was put right, or went wrong, in a record meanwhile is a change of facts.
/// <para>Thread safety: safe to share when the checkers are.</para>
/// </remarks>
public sealed class ReportComparer
{
    private readonly Func<WorkingDayCalendar, LawBook, IDisclosureComplianceChecker> _checkers;

    /// <summary>A comparer.</summary>
    /// <param name="checkers">Makes the checker for a calendar and a law; policies and thresholds are the same for both runs.</param>
    public ReportComparer(Func<WorkingDayCalendar, LawBook, IDisclosureComplianceChecker> checkers) => _checkers = Guard.Against.Null(checkers);

    /// <summary>Compares two runs.</summary>
    /// <param name="before">What the earlier run rested on.</param>
    /// <param name="after">What the later run rests on.</param>
    /// <param name="fixedBefore">As for <see cref="ReportComparison.Between"/>.</param>
    public ReportComparison Compare(InspectionBasis before, InspectionBasis after, IEnumerable<string>? fixedBefore = null)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var (then, now) = (before.Request, after.Request);
        (ComplianceCheckRequest Request, WorkingDayCalendar Calendar, LawBook Law)[] stages =
        [
            (then, before.Calendar, before.Law),
            (With(now, then.Catalogue, then), before.Calendar, before.Law),
            (With(now, now.Catalogue, then), before.Calendar, before.Law),
            (With(now, now.Catalogue, then), before.Calendar, after.Law),
            (With(now, now.Catalogue, then), after.Calendar, after.Law),
            (now, after.Calendar, after.Law),
        ];
        var reports = stages.Select(stage => _checkers(stage.Calendar, stage.Law).Check(stage.Request)).ToArray();
        var found = reports.Select(IdentitiesOf).ToArray();
        var withoutNewFacts = IdentitiesOf(_checkers(after.Calendar, after.Law).Check(With(then, now.Catalogue, now)));
        return ReportComparison.Compare(reports[0], reports[^1], fixedBefore, identity => CauseOf(identity, found, withoutNewFacts));
    }

    /// <summary>Facts of one request, a catalogue, and the time of another.</summary>
    private static ComplianceCheckRequest With(ComplianceCheckRequest facts, Catalogues.DisclosureCatalogue catalogue, ComplianceCheckRequest time) =>
        facts.With(catalogue, time.Window, time.AsOf);

    private static HashSet<string> IdentitiesOf(ComplianceReport report) => new(report.Findings.Select(finding => finding.Identity), StringComparer.Ordinal);

    private static ChangeCause CauseOf(string identity, HashSet<string>[] found, HashSet<string> withoutNewFacts)
    {
        var last = found.Length - 1;
        var isFound = found[last].Contains(identity);
        var step = last;
        while (step > 1 && found[step - 1].Contains(identity) == isFound)
        {
            step--;
        }

        var cause = (ChangeCause)(step - 1);
        return cause == ChangeCause.Time && withoutNewFacts.Contains(identity) != isFound ? ChangeCause.Facts : cause;
    }
}
