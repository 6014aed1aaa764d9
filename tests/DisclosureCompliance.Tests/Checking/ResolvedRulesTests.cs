using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>A remembered answer must be the answer to this question: same provision, and in force on that day.</summary>
public sealed class ResolvedRulesTests
{
    [Fact]
    public void What_is_remembered_is_what_would_be_asked()
    {
        var deadlines = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));
        var rules = new ResolvedRules(deadlines);
        DeadlineRule[] asked = [new StatutoryRule("cn.ogi.proactive"), new StatutoryRule("cn.ogi.proactive"), new StatutoryRule("cn.ogi.annual-report"), new StatutoryRule("none"), new RecurringRule(Recurrence.Monthly)];
        LocalDate[] days = [new(2012, 5, 1), new(2012, 5, 1), new(2024, 5, 1), new(2007, 5, 1), new(2019, 5, 14), new(2019, 5, 15)];
        foreach (var (rule, day) in asked.Concat(Enumerable.Range(1, asked.Length).Select(back => asked[asked.Length - back])).SelectMany(rule => days.Select(day => (rule, day))))
        {
            rules.On(rule, day).Should().Be(deadlines.Resolve(rule, day));
        }
    }

    [Fact]
    public void A_calculator_of_the_host_is_asked_every_time()
    {
        var counting = new CountingDeadlines(new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)));
        var rules = new ResolvedRules(counting);

        for (var i = 0; i < 3; i++)
        {
            rules.On(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2012, 5, 1)).Should().NotBeNull();
        }

        counting.Asked.Should().Be(3, "what stands behind it is not known here");
    }

    private sealed class CountingDeadlines(IDeadlineCalculator inner) : IDeadlineCalculator
    {
        public int Asked { get; private set; }

        public WorkingDayCalendar Calendar => inner.Calendar;

        public DeadlineRule? Resolve(DeadlineRule rule, LocalDate on)
        {
            Asked++;
            return inner.Resolve(rule, on);
        }

        public Deadline Calculate(DeadlineRule rule, LocalDate trigger) => inner.Calculate(rule, trigger);

        public Deadline Calculate(DeadlineRule rule, EventDates events) => inner.Calculate(rule, events);

        public DueDate DueDate(DeadlineRule rule, LocalDate trigger) => inner.DueDate(rule, trigger);
    }
}
