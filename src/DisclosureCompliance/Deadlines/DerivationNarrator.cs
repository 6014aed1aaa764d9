using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>Writes the steps of a derivation while a deadline is computed.</summary>
internal sealed class DerivationNarrator(WorkingDayCalendar calendar, List<DerivationStep> steps)
{
    private static readonly LocalizedText Forecast = new("预测，通知尚未公布", "a forecast; the notice is not out yet");

    public void Say(MessageTemplate template, params MessageArgument[] arguments) => Say(new Message(template, arguments));

    public void Say(Message message) => steps.Add(new DerivationStep(message));

    public void SayLaw(ProvisionVersion version, LocalDate trigger)
    {
        var period = version.InForce;
        var template = period.Last is null ? DeadlineMessages.LawStep : DeadlineMessages.LawReplacedStep;
        Say(
            template,
            new("citation", version.Citation.ToText()),
            new("first", period.First),
            new("last", period.Last ?? period.First),
            new("trigger", trigger),
            new("rule", version.Rule.Describe()));
    }

    public void SayTrigger(LocalDate trigger) =>
        Say(DeadlineMessages.TriggerStep, new("date", trigger), new("weekday", RuleWords.In(trigger.DayOfWeek)));

    public void SayCounted(WithinRule rule, LocalDate date) => Say(
        DeadlineMessages.CountedStep,
        new("count", rule.Length.Count),
        new("unit", RuleWords.In(rule.Length.Unit)),
        new("date", date),
        new("weekday", RuleWords.In(date.DayOfWeek)));

    public void SayRolled(LocalDate from, LocalDate to) => Say(
        DeadlineMessages.RolledStep,
        new("from", from),
        new("date", to),
        new("weekday", RuleWords.In(to.DayOfWeek)));

    /// <summary>Every rest day and every make-up working day after <paramref name="fromExclusive"/> through <paramref name="toInclusive"/>.</summary>
    public void SayDays(LocalDate fromExclusive, LocalDate toInclusive)
    {
        if (calendar.Provisional is { } provisional)
        {
            foreach (var day in provisional.SpecialDays(fromExclusive, toInclusive))
            {
                SayDay(day.Expected, day.IsProvisional);
            }

            return;
        }

        foreach (var day in calendar.SpecialDays(fromExclusive, toInclusive))
        {
            SayDay(day, isProvisional: false);
        }
    }

    private void SayDay(CalendarDay day, bool isProvisional)
    {
        var template = day.Kind switch
        {
            DayKind.Holiday => DeadlineMessages.HolidayStep,
            DayKind.MakeUpWorkingDay => DeadlineMessages.MakeUpStep,
            _ => DeadlineMessages.WeekendStep,
        };
        var message = new Message(
            template,
            new("date", day.Date),
            new("weekday", RuleWords.In(day.Date.DayOfWeek)),
            new("holiday", day.Holiday ?? LocalizedText.Same("–")),
            new("notice", isProvisional ? Forecast : NoticeOf(day)));
        steps.Add(new DerivationStep(message, day));
    }

    private static LocalizedText NoticeOf(CalendarDay day)
    {
        var notice = day.Notice;
        var published = notice is null ? string.Empty : LocalDatePattern.Iso.Format(notice.Published);
        return notice switch
        {
            null => LocalizedText.Same("–"),
            { DocumentNumber: { } number } => new LocalizedText($"{number}，{published} 公布", $"{number}, published on {published}"),
            _ => new LocalizedText($"{published} 公布的放假通知", $"the holiday notice published on {published}"),
        };
    }
}
