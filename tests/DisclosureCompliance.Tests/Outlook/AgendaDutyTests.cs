using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Outlook;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Outlook;

/// <summary>Nobody is reminded of what is not owed, and everybody of what is, with a record or without.</summary>
public sealed class AgendaDutyTests
{
    private static readonly AgendaPlanner Planner = new(new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)));
    private static readonly LocalDate From = new(2024, 9, 23);

    private static readonly CatalogueItem Plan = new("plan", LocalizedText.Same("规划"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"));
    private static readonly CatalogueItem Monthly = new("accounts", LocalizedText.Same("账目"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Monthly, new MonthPeriodDue(2, 5)));
    private static readonly CatalogueItem Guide = new("guide", LocalizedText.Same("指南"), DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6)));
    private static readonly CatalogueItem Prices = new("prices", LocalizedText.Same("地价"), DisclosureCategory.AdHoc, new IntervalRule(PeriodLength.OfMonths(3)));

    [Theory]
    [InlineData(null, 1)]
    [InlineData("2024-09-24", 1)]
    [InlineData("2024-09-23", 0)]
    [InlineData("2024-05-01", 0)]
    public void What_was_taken_down_is_reviewed_no_more(string? removed, int reviews) => Of(
        Guide,
        new DisclosureRecord("r", "guide") { PublishedAt = Day("2024-03-29"), RemovedOn = removed is null ? null : Day(removed) }).Entries.Should().HaveCount(reviews);

    // September ends on the 30th: who is gone by then does not report on it, and who begins later neither.
    [Theory]
    [InlineData(null, null, 1)]
    [InlineData("2024-10-01", null, 0)]
    [InlineData("2024-09-30", null, 1)]
    [InlineData(null, "2024-09-29", 0)]
    [InlineData(null, "2024-09-30", 1)]
    public void A_period_is_due_from_an_office_that_owes_it(string? since, string? until, int entries)
    {
        var unit = new DisclosingUnit("u", LocalizedText.Same("u")) { Since = since is null ? null : Day(since), Until = until is null ? null : Day(until) };

        Of(Monthly, unit, Published("2024-08")).Entries.Where(entry => entry.Period == Month("2024-09")).Should().HaveCount(entries);
    }

    [Theory]
    [InlineData("2024-08-31", 0)]
    [InlineData("2024-09-30", 1)]
    public void A_period_is_due_while_the_catalogue_asks_for_the_item(string through, int entries) =>
        Of(new CatalogueItem("accounts", Monthly.Title, Monthly.Category, Monthly.Deadline) { AppliesThrough = Day(through) }, Published("2024-08")).Entries.Should().HaveCount(entries);

    [Theory]
    [InlineData("2024-09-02", 1)]
    [InlineData("2024-09-03", 0)]
    public void What_was_formed_before_the_office_had_the_duty_is_not_due_from_it(string since, int entries) =>
        Of(Plan, new DisclosingUnit("u", LocalizedText.Same("u")) { Since = Day(since) }, new DisclosureRecord("r", "plan") { FormedOn = Day("2024-09-02") }).Entries.Should().HaveCount(entries);

    [Theory]
    [InlineData("2024-09-25", 1)]
    [InlineData("2024-09-24", 0)]
    public void What_must_come_again_does_so_only_while_the_duty_lasts(string until, int entries) =>
        Of(Prices, new DisclosingUnit("u", LocalizedText.Same("u")) { Until = Day(until) }, new DisclosureRecord("r", "prices") { PublishedAt = Day("2024-06-25") }).Entries.Should().HaveCount(entries);

    [Theory]
    [InlineData("clinic", 0)]
    [InlineData("township", 1)]
    public void An_item_for_another_class_of_office_is_not_on_the_agenda(string kind, int entries) =>
        Of(
            new CatalogueItem("plan", Plan.Title, Plan.Category, Plan.Deadline) { UnitClasses = ["township"] },
            new DisclosingUnit("u", LocalizedText.Same("u")) { Class = kind },
            new DisclosureRecord("r", "plan") { FormedOn = Day("2024-09-02") }).Entries.Should().HaveCount(entries);

    [Fact]
    public void What_happened_and_has_no_record_is_due_as_well()
    {
        var records = new DisclosureRecordSet([new DisclosureRecord("r", "plan") { FormedOn = Day("2024-09-02"), PublishedAt = Day("2024-09-03") }], isComplete: true)
        {
            Events =
            [
                new DisclosureEvent("known", "plan", Day("2024-09-02")),
                new DisclosureEvent("open", "plan", Day("2024-09-03")),
                new DisclosureEvent("old", "plan", Day("2024-08-01")),
                new DisclosureEvent("to come", "plan", Day("2024-09-24")),
            ],
        };

        var agenda = Planner.Plan(Catalogue(Plan), records, [], From, 10);

        agenda.Entries.Should().ContainSingle();
        (agenda.Entries[0].Event!.Id, agenda.Entries[0].RecordId, agenda.Entries[0].LastDay).Should().Be(("open", null, Day("2024-10-08")));
        agenda.Overdue.Select(entry => entry.Event!.Id).Should().Equal("old");
    }

    [Fact]
    public void What_is_withheld_is_not_due()
    {
        var withheld = new DisclosureRecord("r", "plan") { FormedOn = Day("2024-09-02"), Exemption = "cn.ogi.state-secret" };

        Of(Plan, withheld).Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("stale")]
    [InlineData("freshness")]
    public void What_must_not_grow_stale_is_due_so_long_after_its_last_update(string by)
    {
        var rule = new StaleRule(PeriodLength.OfMonths(6));
        var item = by == "stale"
            ? new CatalogueItem("i", LocalizedText.Same("i"), DisclosureCategory.AdHoc, rule)
            : new CatalogueItem("i", LocalizedText.Same("i"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive")) { Freshness = rule };

        var agenda = Of(
            item,
            new DisclosureRecord("old", "i") { FormedOn = Day("2023-01-10"), PublishedAt = Day("2023-01-10") },
            new DisclosureRecord("new", "i") { FormedOn = Day("2024-01-10"), PublishedAt = Day("2024-01-10"), ChangedOn = Day("2024-03-29") });

        agenda.Entries.Where(entry => entry.Kind == AgendaEntryKind.Update).Select(entry => (entry.RecordId, entry.LastDay, entry.Message.In(Language.Chinese)))
            .Should().Equal(("new", Day("2024-09-29"), "“i”应于 2024-09-29 前更新（含当日）。"));
        agenda.Overdue.Where(entry => entry.Kind == AgendaEntryKind.Update).Should().BeEmpty();
        agenda.Gaps.Should().BeEmpty();
    }

    [Fact]
    public void A_permanent_matter_is_looked_at_again_so_long_after_its_last_change()
    {
        var item = new CatalogueItem("guide", Guide.Title, Guide.Category, new PermanentRule(PeriodLength.OfMonths(6), new WithinRule(20, PeriodUnit.WorkingDays)));

        Of(item, new DisclosureRecord("r", "guide") { FormedOn = Day("2023-01-04"), PublishedAt = Day("2023-01-10"), ChangedOn = Day("2024-03-29") })
            .Entries.Where(entry => entry.Kind == AgendaEntryKind.Review).Select(entry => entry.LastDay).Should().Equal(Day("2024-09-29"));
    }

    [Fact]
    public void What_must_only_stand_and_is_not_up_has_no_date() =>
        Of(Guide, new DisclosureRecord("r", "guide") { FormedOn = Day("2024-09-02") }).Gaps.Should().ContainSingle().Which.RecordId.Should().Be("r");

    // 2024-03-25 at 16:30 in London is the 26th in China: six months later is 26 September, and by London's clocks the 25th.
    [Theory]
    [InlineData("Asia/Shanghai", "2024-09-26")]
    [InlineData("Europe/London", "2024-09-25")]
    public void A_publication_has_its_day_by_the_clocks_of_one_zone(string zone, string due)
    {
        var planner = new AgendaPlanner(new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)), DateTimeZoneProviders.Tzdb[zone]);
        var record = new DisclosureRecord("r", "guide") { PublishedAt = new RecordedTime(new OffsetDateTime(new LocalDateTime(2024, 3, 25, 16, 30), Offset.Zero)) };

        planner.Plan(Catalogue(Guide), new DisclosureRecordSet([record], isComplete: true), [], From, 10).Entries.Should().ContainSingle().Which.LastDay.Should().Be(Day(due));
    }

    private static Agenda Of(CatalogueItem item, params DisclosureRecord[] records) => Of(item, null, records);

    private static Agenda Of(CatalogueItem item, DisclosingUnit? unit, params DisclosureRecord[] records) =>
        Planner.Plan(Catalogue(item), new DisclosureRecordSet(records, isComplete: true), [], From, 10, unit);

    /// <summary>The months up to one, each published.</summary>
    private static DisclosureRecord[] Published(string through) =>
    [
        .. from month in Enumerable.Range(0, 36)
           let period = Month($"{2022 + (month / 12)}-{(month % 12) + 1:00}")
           where period.CompareTo(Month(through)) <= 0
           select new DisclosureRecord(period.ToString(), "accounts") { Period = period, PublishedAt = period.End },
    ];

    private static ReportingPeriod Month(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static DisclosureCatalogue Catalogue(CatalogueItem item) => new("c", LocalizedText.Same("c"), [item]);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
