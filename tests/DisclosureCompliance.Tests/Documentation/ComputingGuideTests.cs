using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Outlook;
using DisclosureCompliance.Records;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/computing.md: its code runs here and writes what the page says.</summary>
public sealed class ComputingGuideTests
{
    private const string Here = "Documentation/ComputingGuideTests.cs";

    private readonly GuidePage _page = new("docs/computing.md");
    private readonly IDeadlineCalculator calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, ChineseLaw.Book);

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here);

    [SourceFact]
    public void One_day_is_enough()
    {
        // <one-day>
        var deadline = calculator.Calculate(new WithinRule(20, PeriodUnit.WorkingDays), new LocalDate(2025, 1, 24));
        Console.WriteLine($"{deadline.Date:uuuu-MM-dd} {deadline.Certainty}");

        // </one-day>
        Console.Take().Should().Be(_page.Block("text one-day"));
    }

    [SourceFact]
    public void Events_are_taken_by_name()
    {
        // <events>
        var approval = new RuleTerm("人大批准");
        var rule = new WithinRule(PeriodLength.OfDays(20), approval);

        var unknown = calculator.Calculate(rule, EventDates.None.With(RuleTerms.Formed, new LocalDate(2024, 1, 5)));
        Console.WriteLine(unknown.Reason!.In(Language.English));

        var known = calculator.Calculate(rule, EventDates.None.With(approval, new LocalDate(2024, 2, 1)));
        Console.WriteLine($"{known.Date:uuuu-MM-dd}");

        // </events>
        Console.Take().Should().Be(_page.Block("text events"));
    }

    [SourceFact]
    public void Hours_need_a_zone()
    {
        // <hours>
        var shanghai = new DayBoundary(DateTimeZoneProviders.Tzdb["Asia/Shanghai"], cutOff: new LocalTime(17, 30));
        var byTheHour = new DeadlineCalculator(ChineseCalendars.StateCouncil, ChineseLaw.Book, new DeadlineOptions { Boundary = shanghai });
        var occurred = EventDates.None.With(new RuleTerm("事件发生"), Instant.FromUtc(2024, 9, 30, 15, 30));
        var response = byTheHour.Calculate(new WithinRule(PeriodLength.OfHours(5), new RuleTerm("事件发生")), occurred);
        Console.WriteLine(response.At);

        // </hours>
        Console.Take().Should().Be(_page.Block("text hours"));
    }

    [SourceFact]
    public void A_proof_can_be_ticked_off()
    {
        // <proof>
        var proven = calculator.Calculate(new WithinRule(6, PeriodUnit.WorkingDays), new LocalDate(2012, 12, 28));
        Console.WriteLine(proven.Explain().In(Language.English));

        // </proof>
        Console.Take().Should().Be(_page.Block("text proof"));
    }

    [SourceFact]
    public void An_agenda_looks_ahead()
    {
        // <agenda>
        var plan = new CatalogueItem("plan", LocalizedText.Same("Plan"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive")) { ResponsibleUnit = "planning" };
        var catalogue = new DisclosureCatalogue("c", LocalizedText.Same("c"), [plan]);
        var records = new DisclosureRecordSet([new DisclosureRecord("2024-31", "plan") { FormedOn = new LocalDate(2024, 9, 2) }], isComplete: true);

        var agenda = new AgendaPlanner(calculator).Plan(catalogue, records, requests: [], from: new LocalDate(2024, 9, 23), workingDays: 10);
        foreach (var entry in agenda.Entries)
        {
            Console.WriteLine($"{entry.Unit}: {entry.Message.In(Language.English)}");
        }

        foreach (var day in agenda.Days.Where(day => day.IsBeforeLongHoliday))
        {
            Console.WriteLine($"{day.Date:uuuu-MM-dd}: {day.Count} due, then {day.RestDaysAfter} days off");
        }

        // </agenda>
        Console.Take().Should().Be(_page.Block("text agenda"));
    }

    [SourceFact]
    public void An_impact_looks_back()
    {
        // <impact>
        var before = new DeadlineCalculator(ChineseCalendars.StateCouncil.AsKnownAt(new LocalDate(2020, 1, 20)), ChineseLaw.Book);
        var tracked = new TrackedDeadline("notice 7", new WithinRule(10, PeriodUnit.WorkingDays), EventDates.On(new LocalDate(2020, 1, 14))) { DoneOn = new LocalDate(2020, 2, 3) };

        var impact = Impact.Between([tracked], before, calculator, asOf: new LocalDate(2020, 2, 3));
        Console.WriteLine(impact.Moved[0].Describe().In(Language.English));
        Console.WriteLine($"{impact.Excused.Count} excused, {impact.BecomingLate.Count} late now");

        // </impact>
        Console.Take().Should().Be(_page.Block("text impact"));
    }
}
