using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;
using Outcome = DisclosureCompliance.Checking.TallyBoard.Outcome;

namespace DisclosureCompliance.Checking;

/// <summary>Looks at one record, or at its absence, from every side: time, review, elements, approval.</summary>
internal sealed class RecordInspection(
    ComplianceCheckRequest request,
    IDeadlineCalculator deadlines,
    IApprovalEvaluator approvals,
    ApprovalPolicy policy,
    TallyBoard board)
{
    private readonly List<Finding> _findings = [];
    private readonly List<PassedCheck> _passed = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<PassedCheck> Passed => _passed;

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>The day that starts the record's period; null where the record does not state it.</summary>
    public LocalDate? TriggerOf(CatalogueItem item, DisclosureRecord record) => StartOf(item.Deadline, record) switch
    {
        DisclosureEvent.Formed => record.FormedOn,
        DisclosureEvent.Changed => record.ChangedOn,
        _ => Later(record.FormedOn, record.ChangedOn),
    };

    public void Inspect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord record, LocalDate? trigger)
    {
        board.Add(item, InspectTime(item, period, record, trigger));
        if (record.PublishedAt is null)
        {
            return;
        }

        InspectReview(item, record);
        InspectElements(item, period, record);
        InspectApproval(item, period, record);
    }

    /// <summary>There is no record of what is expected.</summary>
    public void Miss(CatalogueItem item, ReportingPeriod? period)
    {
        if (!request.Records.IsComplete)
        {
            Add(item, period, null, null, FindingKind.NotInSample, FindingMessages.NotInSample);
            board.Add(item, Outcome.Undecided);
            return;
        }

        if (period is { } expected)
        {
            board.Add(item, InspectAbsence(item, period, null, deadlines.Calculate(item.Deadline, expected.End)));
            return;
        }

        Add(item, null, null, null, FindingKind.Missing, FindingMessages.MissingPermanent, new MessageArgument("asOf", request.AsOf));
        board.Add(item, Outcome.Missing);
    }

    private Outcome InspectTime(CatalogueItem item, ReportingPeriod? period, DisclosureRecord record, LocalDate? trigger)
    {
        if (item.Deadline is PermanentRule { First: null })
        {
            return InspectPresence(item, record);
        }

        if (record.PublishedAt is { } at && at.Date < record.FormedOn)
        {
            Add(item, period, record, null, FindingKind.DatesContradict, FindingMessages.DatesContradict, new("record", record.Id), new("published", at.Date), new("formed", record.FormedOn.Value));
            return Outcome.Undecided;
        }

        if (trigger is not { } start)
        {
            Add(item, period, record, null, FindingKind.TriggerUnknown, FindingMessages.TriggerUnknown, new("record", record.Id), new("event", DeadlineWords.In(StartOf(item.Deadline, record))));
            return Outcome.Undecided;
        }

        var due = deadlines.Calculate(TimeLimitOf(item.Deadline), start);
        if (record.PublishedAt is not { } published || published.Date < record.ChangedOn)
        {
            return InspectAbsence(item, period, record, due);
        }

        if (due.Date is not { } date)
        {
            return WithoutDate(item, period, record, due);
        }

        if (published.Date <= due.Earliest)
        {
            _passed.Add(new PassedCheck(CheckAspect.Timeliness, item, period, record, due));
            return Outcome.OnTime;
        }

        if (published.Date <= due.Latest)
        {
            Add(item, period, record, due, FindingKind.Provisional, FindingMessages.ProvisionalPublished, new("published", published.Date), new("due", date), new("earliest", due.Earliest!.Value), new("latest", due.Latest!.Value));
            return Outcome.Undecided;
        }

        var days = WorkingDaysBetween(due, published.Date);
        Add(item, period, record, due, days, FindingKind.Late, days is null ? FindingMessages.LateWithoutCount : FindingMessages.Late, new("due", date), new("published", published.Date), new("days", days ?? 0));
        return Outcome.Late;
    }

    /// <summary>No limit runs from the record's dates, so being there is all that is asked.</summary>
    private Outcome InspectPresence(CatalogueItem item, DisclosureRecord record)
    {
        if (record.PublishedAt is null)
        {
            Add(item, null, record, null, FindingKind.Missing, FindingMessages.MissingPermanent, new MessageArgument("asOf", request.AsOf));
            return Outcome.Missing;
        }

        _passed.Add(new PassedCheck(CheckAspect.Timeliness, item, null, record, null));
        return Outcome.OnTime;
    }

    private Outcome InspectAbsence(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record, Deadline due)
    {
        if (due.Date is not { } date)
        {
            return WithoutDate(item, period, record, due);
        }

        if (request.AsOf > due.Latest)
        {
            var days = WorkingDaysBetween(due, request.AsOf);
            var template = record?.PublishedAt is not null
                ? FindingMessages.MissingChange
                : days is null ? FindingMessages.MissingWithoutCount : FindingMessages.MissingWithDate;
            Add(item, period, record, due, days, FindingKind.Missing, template, new("due", date), new("asOf", request.AsOf), new("days", days ?? 0));
            return Outcome.Missing;
        }

        if (due.Certainty == DeadlineCertainty.Provisional)
        {
            Add(item, period, record, due, FindingKind.Provisional, FindingMessages.ProvisionalAbsent, new("due", date), new("earliest", due.Earliest!.Value), new("latest", due.Latest!.Value));
            return request.AsOf > due.Earliest ? Outcome.Undecided : Outcome.NotYetDue;
        }

        Add(item, period, record, due, FindingKind.NotYetDue, FindingMessages.NotYetDue, new("due", date), new("asOf", request.AsOf));
        return Outcome.NotYetDue;
    }

    private Outcome WithoutDate(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record, Deadline due)
    {
        Add(item, period, record, due, FindingKind.NoDeadline, FindingMessages.NoDeadline, new MessageArgument("reason", due.Reason!));
        return Outcome.Undecided;
    }

    private void InspectReview(CatalogueItem item, DisclosureRecord record)
    {
        if (item.Deadline is not PermanentRule { ReviewEveryMonths: not null })
        {
            return;
        }

        var last = Later(record.PublishedAt!.Value.Date, record.ChangedOn)!.Value;
        var due = deadlines.Calculate(item.Deadline, last);
        if (due.Date is not { } date)
        {
            WithoutDate(item, null, record, due);
        }
        else if (request.AsOf > due.Latest)
        {
            Add(item, null, record, due, WorkingDaysBetween(due, request.AsOf), FindingKind.ReviewOverdue, FindingMessages.ReviewOverdue, new("last", last), new("due", date));
        }
        else
        {
            _passed.Add(new PassedCheck(CheckAspect.Review, item, null, record, due));
        }
    }

    private void InspectElements(CatalogueItem item, ReportingPeriod? period, DisclosureRecord record)
    {
        if (item.RequiredElements.Count == 0)
        {
            return;
        }

        if (record.Elements is null)
        {
            Add(item, period, record, null, FindingKind.ElementsUnknown, FindingMessages.ElementsUnknown);
            return;
        }

        var lacking = item.RequiredElements.Where(element => !record.Elements.Contains(element.Id, StringComparer.Ordinal)).ToArray();
        if (lacking.Length == 0)
        {
            _passed.Add(new PassedCheck(CheckAspect.Elements, item, period, record, null));
            return;
        }

        Add(item, period, record, null, FindingKind.IncompleteElements, FindingMessages.IncompleteElements, new("count", lacking.Length), new("elements", lacking.Select(element => element.Title)));
        board.Add(item, Outcome.Incomplete);
    }

    private void InspectApproval(CatalogueItem item, ReportingPeriod? period, DisclosureRecord record)
    {
        if (record.Approvals is null)
        {
            Add(item, period, record, null, FindingKind.ApprovalsUnknown, FindingMessages.ApprovalsUnknown);
            return;
        }

        var verdict = approvals.Evaluate(policy, record.Approvals, item.IsMajor, record.PublishedAt);
        if (verdict.IsComplete)
        {
            _passed.Add(new PassedCheck(CheckAspect.Approval, item, period, record, null));
            return;
        }

        var problems = new LocalizedText(
            string.Concat(verdict.Problems.Select(problem => problem.Message.In(Language.Chinese))),
            string.Join(" ", verdict.Problems.Select(problem => problem.Message.In(Language.English))));
        _findings.Add(new Finding(
            FindingKind.Unapproved,
            new Message(FindingMessages.Unapproved, new("item", item.Title), FindingArguments.Of(period), new("problems", problems)))
        {
            Item = item,
            Period = period,
            Record = record,
            Approval = verdict,
        });
        board.Add(item, Outcome.Unapproved);
    }

    /// <summary>The limit of the publication itself: for a permanent matter the one that comes before the reviews.</summary>
    private static DeadlineRule TimeLimitOf(DeadlineRule rule) => rule is PermanentRule { First: { } first } ? first : rule;

    private DisclosureEvent StartOf(DeadlineRule rule, DisclosureRecord record)
    {
        var limit = TimeLimitOf(rule) is ImmediateRule { OuterLimit: { } outer } ? outer : TimeLimitOf(rule);
        if (limit is StatutoryRule && Later(record.FormedOn, record.ChangedOn) is { } on)
        {
            limit = deadlines.Resolve(limit, on);
        }

        return limit is WithinRule within ? within.Start : DisclosureEvent.FormedOrChanged;
    }

    private int? WorkingDaysBetween(Deadline due, LocalDate on) =>
        due.Certainty == DeadlineCertainty.Firm && deadlines.Calendar.Covers(due.Date!.Value) && deadlines.Calendar.Covers(on)
            ? deadlines.Calendar.CountWorkingDays(due.Date.Value, on)
            : null;

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null || right > left ? right ?? left : left;

    private void Add(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record, Deadline? due, FindingKind kind, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(item, period, record, due, null, kind, template, arguments);

    private void Add(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record, Deadline? due, int? days, FindingKind kind, MessageTemplate template, params MessageArgument[] arguments) =>
        _findings.Add(new Finding(kind, new Message(template, [new("item", item.Title), FindingArguments.Of(period), .. arguments]))
        {
            Item = item,
            Period = period,
            Record = record,
            Due = due,
            WorkingDaysLate = days,
        });
}
