using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using NodaTime;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public class WaiverTests
{
    private static readonly LocalDate Day = new(2012, 12, 24);

    private static readonly Checklist TwoItems = List(
        Item("1", "10", ItemScoring.Deduct(Each("late", "1"), Each("missing", "2"))),
        Item("2", "5", ItemScoring.Earn(Once("site", "3"), Once("box", "2"))));

    private static readonly ItemAnswer[] Lossy =
    [
        new("1", ("late", Fact.Count(3)), ("missing", Fact.Count(1))),
        new("2", ("site", Fact.Flag(false)), ("box", Fact.Flag(true))),
    ];

    [Fact]
    public void A_waived_rule_takes_nothing_off_and_its_line_says_who_allowed_it_and_until_when()
    {
        var card = Scored(Of("w", "1", "late"));

        card.Find("1")!.Score.Should().Be(Number("8"));
        card.Find("1")!.Rules[0].Waiver!.Id.Should().Be("w");
        var said = string.Join(" ", card.Find("1")!.Derivation.Select(message => message.In(Language.English)));
        said.Should().Contain("flood").And.Contain("county office").And.Contain("2012-12-01").And.Contain("2012-12-31");
    }

    [Fact]
    public void The_score_without_waivers_is_that_of_a_sheet_that_has_none()
    {
        var card = Scored(Of("w", "1", "late"), Of("x", "2", null));

        card.Total.Result.Should().Be(Number("13"));
        card.WithoutWaivers.Total.Result.Should().Be(Number("7"));
        card.Waivers!.Points.Should().Be(Number("6"));
        card.Waivers.Applied.Select(waiver => waiver.Id).Should().Equal("w", "x");
        card.WithoutWaivers.Lines.Should().OnlyContain(line => line.Waiver == null);
    }

    [Fact]
    public void A_waived_rule_that_earns_counts_in_full() => Scored(Of("w", "2", "site")).Find("2")!.Score.Should().Be(Number("5"));

    [Fact]
    public void A_waived_rule_that_nobody_answered_leaves_nothing_open()
    {
        var list = List(Item("1", "10", ItemScoring.Deduct(Each("late", "1"))));

        Scored(list, new AnswerSheet("list") { Date = Day }, Of("w", "1", "late")).Total.Result.Should().Be(Number("10"));
    }

    [Theory]
    [InlineData("2012-11-30", WaiverFindingKind.NotYetBegun)]
    [InlineData("2012-12-01", null)]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-01", WaiverFindingKind.Expired)]
    public void A_waiver_holds_from_its_first_to_its_last_day_both_included(string day, WaiverFindingKind? finding)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var card = Scored(TwoItems, new AnswerSheet("list", Lossy) { Date = date }, Of("w", "1", "late"));

        card.Waivers!.Findings.Select(found => (WaiverFindingKind?)found.Kind).Should().Equal(finding is null ? [] : [finding]);
        card.Total.Result.Should().Be(Number(finding is null ? "10" : "7"));
    }

    [Fact]
    public void A_sheet_without_a_date_applies_no_waiver_and_says_so()
    {
        var card = Scored(TwoItems, new AnswerSheet("list", Lossy), Of("w", "1", "late"));

        card.Waivers!.Findings.Should().ContainSingle().Which.Kind.Should().Be(WaiverFindingKind.NoDate);
        card.Total.Result.Should().Be(Number("7"));
    }

    [Fact]
    public void A_waiver_where_nothing_was_lost_is_said_to_be_unused()
    {
        var card = Scored(Of("w", "2", "box"));

        card.Waivers!.Findings.Should().ContainSingle().Which.Code.Should().Be("waiver.unused");
        card.Waivers.Applied.Should().BeEmpty();
    }

    [Fact]
    public void Two_waivers_of_the_same_overlap_and_a_whole_item_overlaps_its_rules() => Scored(Of("w", "1", "late"), Of("x", "1", null), Of("y", "1", "missing")).Waivers!.Findings
        .Where(found => found.Kind == WaiverFindingKind.Overlapping)
        .Select(found => $"{found.Waiver.Id} {found.Other!.Id}")
        .Should().Equal("x w", "y x");

    [Fact]
    public void Waivers_that_name_nothing_are_said() => Scored(Of("w", "9", null), Of("x", "1", "typo")).Waivers!.Findings
        .Select(found => found.Code).Should().Equal("waiver.unknown-item", "waiver.unknown-rule");

    [Fact]
    public void What_is_waived_at_one_rule_is_not_taken_off_by_another_that_counts_the_same_thing()
    {
        ScoringRule Once(string key) => new(key, Text(key), new EachAmount(Number("1"))) { CountedOnceIn = "columns" };
        var list = List(Item("1", "10", ItemScoring.Deduct(Once("blank"), Once("stale"))));
        var sheet = new AnswerSheet("list", new ItemAnswer("1", ("blank", Fact.These("budget")), ("stale", Fact.These("budget")))) { Date = Day };

        Scored(list, sheet, Of("w", "1", "blank")).Total.Result.Should().Be(Number("10"));
    }

    [Fact]
    public void A_document_is_read_with_all_its_faults_at_once()
    {
        WaiversJson.Parse("""{"schema":"disclosure-waivers/1","waivers":[{"id":"w","item":"1","rule":"late","reason":"flood","approver":"A","firstDay":"2012-12-01","lastDay":"2012-12-31"}]}""", "w.json")
            .GetValueOrThrow().Waivers[0].Overlaps(Of("x", "1", null)).Should().BeTrue();
        WaiversJson.Parse("""{"schema":"disclosure-waivers/1","waivers":[{"id":"w","item":"1","reason":"R","approver":"A","firstDay":"2012-12-02","lastDay":"2012-12-01"},{"id":"w","item":"2","approver":"A","firstDay":"2012-12-02","lastDay":"2012-12-02"}]}""", "w.json")
            .Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Place)
            .Should().Contain("$.waivers[0].lastDay").And.HaveCountGreaterThan(1);
    }

    private static Waiver Of(string id, string item, string? rule) => new(id, item, rule, Text("flood"), "county office", new LocalDate(2012, 12, 1), new LocalDate(2012, 12, 31));

    private static Scorecard Scored(params Waiver[] waivers) => Scored(TwoItems, new AnswerSheet("list", Lossy) { Date = Day }, waivers);

    private static Scorecard Scored(Checklist checklist, AnswerSheet sheet, params Waiver[] waivers) =>
        new ChecklistScorer().Score(checklist, sheet, new ScoringOptions { Waivers = new WaiverList(waivers) });
}
