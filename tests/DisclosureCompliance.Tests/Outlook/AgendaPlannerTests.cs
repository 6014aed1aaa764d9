using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Outlook;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Outlook;

public sealed class AgendaPlannerTests
{
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));

    private static readonly CatalogueItem Plan = new("plan", LocalizedText.Same("规划"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive")) { ResponsibleUnit = "规划股" };

    private static readonly CatalogueItem Accounts = new(
        "accounts", new LocalizedText("财务收支", "accounts"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 5)))
    {
        ResponsibleUnit = "财政所",
    };

    private static readonly CatalogueItem Guide = new("guide", LocalizedText.Same("指南"), DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6)));

    [Fact]
    public void It_holds_what_falls_due_and_nothing_else_by_unit_and_date()
    {
        var agenda = Agenda(
            "2024-09-23",
            10,
            Record("due", "plan", "2024-09-02"), // 20 working days: 2024-09-30
            Record("later", "plan", "2024-09-20"), // 2024-10-22
            Record("done", "plan", "2024-09-02", "2024-09-05"),
            Record("old", "plan", "2024-08-01"), // 2024-08-29
            Record("guide", "guide", "2024-01-02", "2024-03-29")); // review by 2024-09-29, a make-up Sunday

        agenda.Through.Should().Be(Day("2024-10-11"));
        agenda.Entries.Select(entry => (entry.SubjectId, entry.RecordId ?? entry.Period?.ToString(), entry.LastDay, entry.Kind)).Should().Equal(
            ("guide", "guide", Day("2024-09-29"), AgendaEntryKind.Review),
            ("plan", "due", Day("2024-09-30"), AgendaEntryKind.Publication),
            ("accounts", "2024-Q3", Day("2024-10-05"), AgendaEntryKind.Publication));
        agenda.Overdue.Select(entry => entry.RecordId).Should().Equal("old");
        agenda.Units.Select(unit => unit.Unit).Should().Equal("规划股", "财政所", null);
        agenda.Entries[1].Citation!.Article!.In(Language.English).Should().Be("article 26");
        agenda.Entries[2].Message.In(Language.Chinese).Should().Be("“财务收支”（2024年第三季度）应于 2024-10-05 前公开（含当日）。");
    }

    [Fact]
    public void The_load_of_a_holiday_weighs_on_the_last_working_day_before_it()
    {
        var agenda = Agenda("2024-09-23", 10, Record("due", "plan", "2024-09-02"));

        var before = agenda.Days.Should().ContainSingle(day => day.IsBeforeLongHoliday).Which;
        before.Date.Should().Be(Day("2024-09-30"));
        before.RestDaysAfter.Should().Be(7);
        before.Holiday!.In(Language.English).Should().Contain("National Day");
        before.Count.Should().Be(2, "the plan of the 30th and the accounts of 5 October, which is a day off");
        agenda.Days.Select(day => day.Date).Should().HaveCount(11).And.NotContain(Day("2024-10-01")).And.Contain(Day("2024-09-29"));
        agenda.Days.Sum(day => day.Count).Should().Be(agenda.Entries.Count);
    }

    [Fact]
    public void A_change_after_the_publication_is_on_the_agenda_again()
    {
        var changed = new DisclosureRecord("r", "plan") { FormedOn = Day("2024-01-02"), PublishedAt = Day("2024-01-10"), ChangedOn = Day("2024-09-02") };

        Agenda("2024-09-23", 10, changed).Entries.Should().Contain(entry => entry.RecordId == "r" && entry.LastDay == Day("2024-09-30"));
    }

    [Fact]
    public void What_must_come_again_so_long_after_the_last_time_is_due_then_and_once()
    {
        var prices = new CatalogueItem("prices", LocalizedText.Same("地价"), DisclosureCategory.AdHoc, new IntervalRule(PeriodLength.OfMonths(3)));

        var agenda = new AgendaPlanner(Calculator).Plan(
            Catalogue(prices), new DisclosureRecordSet([Record("old", "prices", "2024-01-02", "2024-01-05"), Record("last", "prices", "2024-06-20", "2024-06-25")], isComplete: true), [], Day("2024-09-23"), 10);

        agenda.Entries.Should().ContainSingle(entry => entry.RecordId == "last" && entry.LastDay == Day("2024-09-25"));
        agenda.Overdue.Should().BeEmpty("the older publication was followed by another");
    }

    [Fact]
    public void An_event_in_plain_words_is_the_one_that_the_limit_means_by_them()
    {
        var budget = new CatalogueItem("budget", LocalizedText.Same("预算"), DisclosureCategory.AdHoc, new WithinRule(PeriodLength.OfDays(20), RuleTerms.Approved));
        var record = new DisclosureRecord("b", "budget") { Events = [new EventDate(new RuleTerm("批准"), Day("2024-09-05"))] };

        var agenda = new AgendaPlanner(Calculator).Plan(Catalogue(budget), new DisclosureRecordSet([record], isComplete: true), [], Day("2024-09-23"), 10);

        agenda.Entries.Should().ContainSingle().Which.LastDay.Should().Be(Day("2024-09-25"));
    }

    [Fact]
    public void What_has_no_date_is_named_with_its_reason()
    {
        var at_once = new CatalogueItem("news", LocalizedText.Same("动态"), DisclosureCategory.AdHoc, new ImmediateRule());

        var agenda = new AgendaPlanner(Calculator).Plan(Catalogue(at_once), new DisclosureRecordSet([Record("n", "news", "2024-09-20")], isComplete: true), [], Day("2024-09-23"), 5);

        agenda.Entries.Should().BeEmpty();
        agenda.Gaps.Should().ContainSingle().Which.Reason.Code.Should().Be("deadline.unknown.no-number");
    }

    [Fact]
    public void Steps_of_requests_stand_beside_publications()
    {
        var clock = new RequestClock(Calculator, new LawBook(ChineseLaw.OpenGovernmentInformation));
        var request = new DisclosureRequest("2024-017", new RequestReceived(Day("2024-09-02"), RequestChannel.InPerson)) { Unit = "党政办" };

        var agenda = new AgendaPlanner(Calculator).Plan(Catalogue(Plan), new DisclosureRecordSet([], isComplete: true), [clock.Replay(request, Day("2024-09-23"))], Day("2024-09-23"), 10);

        agenda.Entries.Should().Contain(entry => entry.Kind == AgendaEntryKind.RequestStep && entry.SubjectId == "2024-017" && entry.LastDay == Day("2024-09-30") && entry.Unit == "党政办");
    }

    [Fact]
    public void Beyond_the_last_notice_the_earliest_day_is_planned_for()
    {
        var agenda = Agenda("2026-12-21", 20, Record("due", "plan", "2026-12-14"));

        var entry = agenda.Entries.Single(entry => entry.SubjectId == "plan");
        entry.Deadline!.Certainty.Should().Be(DeadlineCertainty.Provisional);
        entry.LastDay.Should().Be(entry.Deadline.Earliest!.Value);
    }

    /// <summary>On 1 September 2025 the notice for 2026, which gave nine days to the Spring Festival, was not out.</summary>
    [Fact]
    public void What_may_have_been_due_already_weighs_on_the_first_day()
    {
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil.AsKnownAt(Day("2025-09-01")), new LawBook(ChineseLaw.OpenGovernmentInformation));
        var due = calculator.Calculate(Plan.Deadline, Day("2026-01-22"));
        due.Earliest.Should().NotBe(due.Latest);

        var agenda = new AgendaPlanner(calculator).Plan(Catalogue(Plan), new DisclosureRecordSet([Record("due", "plan", "2026-01-22")], isComplete: true), [], due.Latest!.Value, 5);

        agenda.Entries.Should().ContainSingle().Which.LastDay.Should().Be(due.Earliest!.Value);
        agenda.Days.Sum(day => day.Count).Should().Be(1);
        agenda.Days[0].Count.Should().Be(1);
    }

    [Fact]
    public void A_step_of_a_request_is_planned_for_its_earliest_day_too()
    {
        var book = new LawBook(ChineseLaw.OpenGovernmentInformation);
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil.AsKnownAt(Day("2025-09-01")), book);
        var received = Enumerable.Range(0, 60).Select(Day("2025-12-15").PlusDays)
            .First(day => calculator.Calculate(Plan.Deadline, day) is var due && due.Earliest < due.Date);
        var state = new RequestClock(calculator, book).Replay(new DisclosureRequest("2026-001", new RequestReceived(received, RequestChannel.InPerson)), received);

        var agenda = new AgendaPlanner(calculator).Plan(Catalogue(Plan), new DisclosureRecordSet([], isComplete: true), [state], received, 30);

        agenda.Entries.Should().Contain(entry => entry.LastDay == state.Due!.Earliest).And.NotContain(entry => entry.LastDay == state.Due!.Date);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(AgendaPlanner.MaxWorkingDays + 1)]
    public void It_looks_ahead_a_bounded_time(int workingDays)
    {
        var act = () => Agenda("2024-09-23", workingDays);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("workingDays is *; it must be from 1 to 1000.*");
    }

    private static Agenda Agenda(string from, int workingDays, params DisclosureRecord[] records) =>
        new AgendaPlanner(Calculator).Plan(Catalogue(Plan, Accounts, Guide), new DisclosureRecordSet([.. records, .. Quarters], isComplete: true), [], Day(from), workingDays);

    /// <summary>The quarters before the third of 2024 were published; the years before are not looked at.</summary>
    private static IEnumerable<DisclosureRecord> Quarters =>
        from year in new[] { 2022, 2023, 2024, 2025, 2026 }
        from quarter in Enumerable.Range(1, 4)
        let text = $"{year}-Q{quarter}"
        where text != "2024-Q3"
        select new DisclosureRecord(text, "accounts") { Period = Period(text), PublishedAt = new LocalDate(year, quarter * 3, 28) };

    private static ReportingPeriod Period(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static DisclosureCatalogue Catalogue(params CatalogueItem[] items) => new("c", LocalizedText.Same("c"), items);

    private static DisclosureRecord Record(string id, string item, string formed, string? published = null) => new(id, item)
    {
        FormedOn = Day(formed),
        PublishedAt = published is null ? null : Day(published),
    };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
