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
internal ref partial struct DeadlineComputation
{
    /// <summary>Dates so near the ends of the calendar that a length of a hundred years might leave it.</summary>
    private const int FirstYear = 200;
    private const int LastYear = 9700;

    private static readonly Message InPrinciple = new(DeadlineMessages.InPrincipleRemark);
    private static readonly Message OtherLaw = new(DeadlineMessages.OtherLawRemark);

    private readonly DeadlineContext _context;
    private readonly EventDates _events;
    private readonly List<DerivationStep>? _steps;
    private Pauses _pauses;
    private LocalDate? _trigger;
    private LocalDate? _date;
    private LocalDate _earliest;
    private LocalDate _latest;
    private LocalDate? _opens;
    private Instant? _at;
    private DeadlineSense _sense;
    private ProvisionVersion? _version;
    private Message? _reason;
    private List<Message>? _remarks;
    private List<Deadline>? _parts;

    public DeadlineComputation(DeadlineContext context, EventDates events, Pauses pauses, List<DerivationStep>? steps)
    {
        _context = context;
        _events = events;
        _pauses = pauses;
        _steps = steps;
    }

    private readonly DeadlineOptions Options => _context.Options;

    private readonly WorkingDayCalendar Calendar => _context.Calendar;

    private readonly PeriodArithmetic Arithmetic => new(_context.Calendar, _pauses);

    /// <summary>Computes a rule, as a whole or as part number <paramref name="part"/> of another, which may name it.</summary>
    public Deadline Run(DeadlineRule rule, int part = 0, RuleTerm? subject = null)
    {
        Compute(rule, part, subject);
        var (context, pauses) = (_context, _pauses);
        return new Deadline(
            rule,
            _events,
            _date,
            _date is null ? null : _earliest,
            _date is null ? null : _latest,
            _reason,
            pauses == Pauses.None ? context.Explain : (other, events) => context.Derive(other, events, pauses))
        {
            Trigger = _trigger,
            Sense = _sense,
            Opens = _opens,
            At = _at,
            Version = _version,
            CountedBy = context.Version,
            Remarks = _remarks is null ? [] : _remarks,
            Parts = _parts is null ? [] : _parts,
        };
    }

    /// <summary>Computes a rule for the sake of its steps.</summary>
    public void Compute(DeadlineRule rule, int part = 0, RuleTerm? subject = null)
    {
        _steps?.Add(part == 0 ? new RuleStep(rule) : new PartStep(part, rule, subject));
        try
        {
            Apply(rule);
        }
        catch (CalendarHorizonException exception)
        {
            _date = null;
            _reason = new Message(DeadlineMessages.OutsideCalendar, new MessageArgument("explanation", exception.Explanation));
        }

        if (_reason is not null)
        {
            Say(_reason);
        }

        if (_remarks is not null)
        {
            foreach (var remark in _remarks)
            {
                Say(remark);
            }
        }
    }

    private void Apply(DeadlineRule rule)
    {
        switch (rule)
        {
            case WithinRule { Length.Unit: PeriodUnit.Hours } hours:
                ApplyHours(hours.After, hours.Which, hours.Length, forward: true);
                break;
            case WithinRule within:
                Count(Find(within.After, within.Which), within.Length, Options.RollForward);
                break;
            case StatutoryRule statutory:
                ApplyLaw(statutory);
                break;
            case ImmediateRule { OuterLimit: { } limit }:
                Apply(limit);
                break;
            case MonthDayRule monthDay:
                ApplyMonthDay(monthDay);
                break;
            case RecurringRule recurring:
                ApplyRecurring(recurring);
                break;
            case PermanentRule { ReviewEvery: { } every }:
                CountAfter([RuleTerms.Published], every, Options.RollForward);
                break;
            case BeforeRule { Length.Unit: PeriodUnit.Hours } hours:
                ApplyHours([hours.Event], EventChoice.Latest, hours.Length, forward: false);
                break;
            case BeforeRule before:
                ApplyBefore(before);
                break;
            case DisplayRule display:
                ApplyDisplay(display);
                break;
            case NotBeforeRule notBefore:
                ApplyNotBefore(notBefore);
                break;
            case WindowRule window:
                ApplyWindow(window);
                break;
            case IntervalRule interval:
                CountAfter([RuleTerms.Published], interval.AtMost, rolls: false);
                break;
            case StaleRule stale:
                CountAfter([RuleTerms.Changed, RuleTerms.Published], stale.After, rolls: false);
                break;
            case WithEventRule withEvent:
                ApplyWithEvent(withEvent);
                break;
            case ChainRule chain:
                ApplyChain(chain);
                break;
            case PausedRule paused:
                ApplyPaused(paused);
                break;
            case QualifiedRule qualified:
                Apply(qualified.Rule);
                Remark(qualified.Qualification == Qualification.InPrinciple ? InPrinciple : OtherLaw);
                break;
            case CompositeRule composite:
                ApplyComposite(composite);
                break;
            case PartsRule parts:
                ApplyParts(parts);
                break;
            default:
                Fail(new Message(DeadlineMessages.NoNumber, new MessageArgument("rule", rule.Describe())));
                break;
        }
    }

    /// <summary>The day on which a period starts, or null and a reason; of the one day that is given, or else of any event, for a rule of the calendar, which names none.</summary>
    private LocalDate? Find(IReadOnlyList<RuleTerm> events, EventChoice which)
    {
        LocalDate? found = null;
        foreach (var happened in _events.Events)
        {
            if (events.Count == 0 ? _events.Trigger is null : Contains(events, happened.Event))
            {
                if (DayOf(happened) is not { } day)
                {
                    return null;
                }

                found = found is null || (which == EventChoice.Latest ? day > found : day < found) ? day : found;
            }
        }

        found ??= _events.Trigger;
        if (found is not { } date)
        {
            Fail(new Message(DeadlineMessages.EventUnknown, new MessageArgument("event", RuleWords.Either(events))));
        }
        else if (!IsWithinDates(date))
        {
            return null;
        }

        _trigger = found;
        return found;
    }

    /// <summary>Whether a length can be counted from the date without leaving the calendar; if not, that is the reason.</summary>
    private bool IsWithinDates(LocalDate date)
    {
        if (date.Year is >= FirstYear and <= LastYear)
        {
            return true;
        }

        Fail(new Message(DeadlineMessages.BeyondDates, new MessageArgument("date", date)));
        return false;
    }

    private bool IsWithinDates(Instant at) => IsWithinDates(at.InUtc().Date);

    /// <summary>The day of an event, or null and a reason where it is a moment and nobody has said how a moment becomes a day.</summary>
    private LocalDate? DayOf(EventDate happened)
    {
        if (happened.Date is { } date)
        {
            return date;
        }

        if (Options.Boundary is { } boundary)
        {
            return IsWithinDates(happened.At!.Value) ? boundary.DateOf(happened.At.Value) : null;
        }

        Fail(new Message(DeadlineMessages.NoBoundary, new MessageArgument("event", happened.Event.Name)));
        return null;
    }

    private static bool Contains(IReadOnlyList<RuleTerm> terms, RuleTerm term)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i] == term)
            {
                return true;
            }
        }

        return false;
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
            ? new Message(DerivationMessages.ProvisionalOneDateStep, notice, new("date", date.Date))
            : new Message(DerivationMessages.ProvisionalStep, notice, new("earliest", date.Earliest), new("latest", date.Latest));
    }

    private void Fail(Message reason)
    {
        _date = null;
        _reason = reason;
    }

    private void Remark(Message remark) => (_remarks ??= []).Add(remark);

    private void Remark(MessageTemplate template, params MessageArgument[] arguments) => Remark(new Message(template, arguments));

    private readonly void Say(Message message) => _steps?.Add(new MessageStep(message));
}
