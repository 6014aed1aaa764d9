using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>One run fills the objective part: the model case's item "every item that should be published and is not costs a point" takes its number from a check.</summary>
public sealed class ComplianceFindingCounterTests
{
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15)));

    private static readonly ScoringRule Missing = new("missing", LocalizedText.Same("missing"), new EachAmount(1))
    {
        OccurrencesFrom = new FindingFilter(FindingCodes.Missing),
    };

    [Fact]
    public void Missing_quarters_cost_their_points()
    {
        var report = Check(Accounts, "2013-05-31", Record("accounts", null, "2012-04-10", "2012-Q1"));

        var line = Score(report);

        line.Score!.Value.ToString().Should().Be("2", "three of four quarters are missing from 5 points");
        line.Derivation.Should().Contain(step => step.Code == "score.from-findings");
    }

    [Theory]
    [InlineData("periodic", "money", "finance", 4)]
    [InlineData("permanent", null, null, 0)]
    [InlineData(null, "power", null, 0)]
    [InlineData(null, null, "other", 0)]
    public void A_filter_narrows_by_category_subject_and_unit(string? category, string? subject, string? unit, int count)
    {
        var filter = new FindingFilter(FindingCodes.Missing)
        {
            Categories = category is null ? [] : [category],
            Subjects = subject is null ? [] : [subject],
            Units = unit is null ? [] : [unit],
        };

        new ComplianceFindingCounter(Check(Accounts, "2013-05-31")).Count(filter).Should().Be(Rate.Of(count));
    }

    /// <summary>Accounts are due four times: Q1 on time, Q2 five and Q3 eleven working days late, Q4 missing and seen 31 working days after its last day.</summary>
    [Theory]
    [InlineData(FindingMeasure.Findings, "2")]
    [InlineData(FindingMeasure.Items, "1")]
    [InlineData(FindingMeasure.Records, "2")]
    [InlineData(FindingMeasure.Days, "16")]
    [InlineData(FindingMeasure.Share, "1/2")]
    public void What_is_late_is_counted_by_finding_item_record_day_or_share(FindingMeasure measure, string expected) =>
        new ComplianceFindingCounter(OfFour()).Count(new FindingFilter(FindingCodes.Late) { Measure = measure }).ToString().Should().Be(Rational.Parse(expected).ToString());

    [Fact]
    public void A_filter_narrows_by_period() =>
        new ComplianceFindingCounter(OfFour()).Count(new FindingFilter(FindingCodes.Late, FindingCodes.Missing) { Periods = ["2012-Q2", "2012-Q4"] }).Should().Be(Rate.Of(2));

    [Fact]
    public void Of_nothing_expected_there_is_no_share() =>
        new ComplianceFindingCounter(OfFour()).Count(new FindingFilter(FindingCodes.Late) { Subjects = ["power"], Measure = FindingMeasure.Share }).Should().Be(Rate.None);

    [Fact]
    public void A_ladder_takes_the_share()
    {
        var late = new ScoringRule("late", LocalizedText.Same("late"), new LadderAmount([new LadderStep(new Interval(null, includesLower: false, Rational.Create(1, 10), includesUpper: true), 5), new LadderStep(Interval.Above(Rational.Create(1, 10)), 2)]))
        {
            OccurrencesFrom = new FindingFilter(FindingCodes.Late) { Measure = FindingMeasure.Share },
        };

        Score(OfFour(), ItemScoring.Earn(late)).Score!.Value.ToString().Should().Be("2");
    }

    [Fact]
    public void A_share_cannot_be_counted_one_by_one()
    {
        var rule = () => new ScoringRule("late", LocalizedText.Same("late"), new EachAmount(1)) { OccurrencesFrom = new FindingFilter(FindingCodes.Late) { Measure = FindingMeasure.Share } };

        rule.Should().Throw<ArgumentException>();
    }

    private static ComplianceReport OfFour() => Check(
        Accounts,
        "2013-05-31",
        Record("accounts", null, "2012-04-10", "2012-Q1"),
        Record("accounts", null, "2012-07-20", "2012-Q2"),
        Record("accounts", null, "2012-10-30", "2012-Q3"));

    [Fact]
    public void From_a_sample_of_records_no_number_follows()
    {
        var line = Score(Check(Accounts, "2013-05-31", isComplete: false));

        line.State.Should().Be(LineState.NotAnswered);
        line.Derivation.Select(step => step.Code).Should().Contain("score.findings-of-sample");
    }

    [Fact]
    public void Beside_a_sample_the_answer_stands()
    {
        var answer = new ItemAnswer("1", ("missing", Fact.Count(0)));

        var line = Score(Check(Accounts, "2013-05-31", isComplete: false), answer);

        line.Score!.Value.ToString().Should().Be("5");
        line.Derivation.Should().Contain(step => step.Code == "score.answer-stands-beside-sample");
    }

    private static ScoreLine Score(ComplianceReport report, params ItemAnswer[] answers) => Score(report, ItemScoring.Deduct(Missing), answers);

    private static ScoreLine Score(ComplianceReport report, ItemScoring scoring, params ItemAnswer[] answers) => new ChecklistScorer().Score(
        new Checklist("list", LocalizedText.Same("list"), [new ChecklistSection("s", LocalizedText.Same("s"), new ChecklistItem("1", LocalizedText.Same("1"), 5, scoring))]),
        new AnswerSheet("list", answers),
        new ScoringOptions { Findings = new ComplianceFindingCounter(report) }).Lines[0];
}
