using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>
/// One computation of one deadline. It runs without a list of steps when only the date is wanted, and with one when the derivation is; the date
/// comes out of the same lines either way.
/// </summary>
internal ref struct DeadlineComputation
{
    private readonly WorkingDayCalendar _calendar;
    private readonly LawBook _law;
    private readonly DeadlineRule _rule;
    private readonly LocalDate _trigger;
    private readonly DerivationNarrator? _narrator;
    private LocalDate? _date;
    private LocalDate _earliest;
    private LocalDate _latest;
    private ProvisionVersion? _version;
    private Message? _reason;
    private Message? _remark;

    public DeadlineComputation(WorkingDayCalendar calendar, LawBook law, DeadlineRule rule, LocalDate trigger, List<DerivationStep>? steps)
    {
        _calendar = calendar;
        _law = law;
        _rule = rule;
        _trigger = trigger;
        _narrator = steps is null ? null : new DerivationNarrator(calendar, steps);
        _narrator?.Say(DeadlineMessages.RuleStep, new MessageArgument("rule", rule.Describe()));
        try
        {
            Apply(rule);
        }
        catch (CalendarHorizonException exception)
        {
            _reason = new Message(DeadlineMessages.OutsideCalendar, new MessageArgument("explanation", exception.Explanation));
        }

        if (_reason is not null)
        {
            _narrator?.Say(_reason);
        }

        if (_remark is not null)
        {
            _narrator?.Say(_remark);
        }
    }

    public readonly Deadline ToDeadline(Func<DeadlineRule, EventDates, Derivation> explain) =>
        new(_rule, EventDates.On(_trigger), _date, _date is null ? null : _earliest, _date is null ? null : _latest, _reason, explain)
        {
            Trigger = _trigger,
            Version = _version,
            Remarks = _remark is null ? [] : [_remark],
        };

    private void Apply(DeadlineRule rule)
    {
        switch (rule)
        {
            case WithinRule within:
                CountDays(_trigger, within);
                break;
            case MonthDayRule monthDay:
                FixDay(monthDay.Day.InYear(_trigger.Year + monthDay.YearsAfter));
                break;
            case RecurringRule recurring:
                ApplyRecurring(recurring);
                break;
            case ImmediateRule { OuterLimit: { } limit }:
                Apply(limit);
                break;
            case StatutoryRule statutory:
                ApplyLaw(statutory);
                break;
            default:
                _reason = new Message(DeadlineMessages.NoNumber, new MessageArgument("rule", rule.Describe()));
                break;
        }
    }

    private void ApplyLaw(StatutoryRule rule)
    {
        var provision = _law.Find(rule.ProvisionId);
        if (provision is null)
        {
            _reason = new Message(DeadlineMessages.NoProvision, new MessageArgument("provision", rule.ProvisionId));
            return;
        }

        if (provision.InForceOn(_trigger) is not { } version)
        {
            _reason = new Message(DeadlineMessages.NotInForce, new("provision", provision.Title), new("trigger", _trigger));
            return;
        }

        _version = version;
        _narrator?.SayLaw(version, _trigger);
        Apply(version.Rule);
    }

    private void ApplyRecurring(RecurringRule rule)
    {
        var period = ReportingPeriod.Containing(_trigger, rule.Every);
        _narrator?.Say(DeadlineMessages.PeriodStep, new("period", period.ToString()), new("end", period.End));
        FixDay(period.End);
    }

    private void CountDays(LocalDate start, WithinRule rule)
    {
        _narrator?.SayTrigger(start);
        if (rule.Length.Unit == PeriodUnit.WorkingDays)
        {
            CountWorkingDays(start, rule);
            return;
        }

        var last = start.PlusDays(rule.Length.Count);
        _narrator?.SayCounted(rule, last);
        RollForward(last);
    }

    private void CountWorkingDays(LocalDate start, WithinRule rule)
    {
        if (_calendar.Provisional is { } provisional)
        {
            Accept(provisional.AddWorkingDays(start, rule.Length.Count));
        }
        else
        {
            AcceptFirm(_calendar.AddWorkingDays(start, rule.Length.Count));
        }

        _narrator?.SayDays(start, _date!.Value);
        _narrator?.SayCounted(rule, _date!.Value);
    }

    private void CountMonths(int months)
    {
        _narrator?.SayTrigger(_trigger);
        var last = _trigger.PlusMonths(months);
        _narrator?.Say(DeadlineMessages.MonthsStep, new("months", months), new("date", last), new("weekday", RuleWords.In(last.DayOfWeek)));
        RollForward(last);
    }

    private void RollForward(LocalDate last)
    {
        if (_calendar.Provisional is { } provisional)
        {
            Accept(provisional.RollForward(last));
        }
        else
        {
            AcceptFirm(_calendar.RollForward(last));
        }

        if (_date!.Value != last)
        {
            _narrator?.SayDays(last.PlusDays(-1), _date.Value);
            _narrator?.SayRolled(last, _date.Value);
        }
    }

    /// <summary>A fixed day needs no calendar; whether it is a rest day is said where the calendar knows.</summary>
    private void FixDay(LocalDate day)
    {
        AcceptFirm(day);
        _narrator?.Say(DeadlineMessages.FixedStep, new("date", day), new("weekday", RuleWords.In(day.DayOfWeek)));
        if (_calendar.Covers(day) && !_calendar.IsWorkingDay(day))
        {
            _narrator?.SayDays(day.PlusDays(-1), day);
            _remark = new Message(DeadlineMessages.RestDayRemark, new MessageArgument("date", day));
        }
    }

    private void AcceptFirm(LocalDate date) => (_date, _earliest, _latest) = (date, date, date);

    private void Accept(ProvisionalDate date)
    {
        (_date, _earliest, _latest) = (date.Date, date.Earliest, date.Latest);
        if (!date.IsProvisional)
        {
            return;
        }

        var notice = new MessageArgument("notice", date.AwaitedNotices[0].Explanation);
        _reason = date.Earliest == date.Latest
            ? new Message(DeadlineMessages.ProvisionalOneDateStep, notice, new("date", date.Date))
            : new Message(DeadlineMessages.ProvisionalStep, notice, new("earliest", date.Earliest), new("latest", date.Latest));
    }
}
