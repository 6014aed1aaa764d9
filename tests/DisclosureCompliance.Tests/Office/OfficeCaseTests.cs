using DisclosureCompliance.Office;
using DisclosureCompliance.Tests.Architecture;
using NodaTime;

namespace DisclosureCompliance.Tests.Office;

/// <summary>What real reports state, and what a review finds in it.</summary>
public sealed class OfficeCaseTests
{
    [SourceFact]
    public void The_model_case_gives_the_findings_of_its_sheet()
    {
        var year = OfficeData.Read(SourceTree.Read("samples/data/ningguo-2012/office.json"));

        var review = OfficeData.Reviewer.Review(year, new LocalDate(2012, 12, 28));

        review.HasNoViolation.Should().BeTrue();
        review.Findings.GroupBy(finding => finding.Code).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            [OfficeFindingCodes.DatedBeforeYearEnd] = 1,
            [OfficeFindingCodes.NoticeMissing] = 1,
            [OfficeFindingCodes.RegulationMisnamed] = 1,
            [OfficeFindingCodes.OtherSelfName] = 1,
            [OfficeFindingCodes.NumberPromised] = 1,
            [OfficeFindingCodes.HeadNotAsClaimed] = 1,
            [OfficeFindingCodes.MembersMissing] = 1,
            [OfficeFindingCodes.StaffMissing] = 1,
            [OfficeFindingCodes.ThreeInPlaceUnproven] = 1,
            [OfficeFindingCodes.SystemUndocumented] = 6,
            [OfficeFindingCodes.DepartmentWithoutDuties] = 6,
            [OfficeFindingCodes.AttendanceMissing] = 2,
            [OfficeFindingCodes.InspectionUndated] = 2,
            [OfficeFindingCodes.FeedbackNotStated] = 1,
            [OfficeFindingCodes.CommitmentsMissing] = 1,
            [OfficeFindingCodes.CountApproximate] = 1,
            [OfficeFindingCodes.PastGoalsMissing] = 1,
        });
        review.FigureOf(OfficeFigureNames.Trainings)!.Count.Exact.Should().Be(2);
        review.FigureOf(OfficeFigureNames.Systems)!.Count.Exact.Should().Be(6);
        review.FigureOf("office.total.published.new")!.Count.Words.Should().Be("1220余条");
        review.FigureOf(OfficeFigureNames.FeedbackUnanswered)!.Count.IsUnknown.Should().BeTrue();
        review.FigureOf(OfficeFigureNames.HeadAsClaimed)!.Flag.Should().BeFalse();
    }

    [Fact]
    public void Listed_parts_that_are_far_less_than_the_total_warn_and_do_not_accuse()
    {
        var finding = TotalsOf("fangtang-2020").Should().ContainSingle().Which;

        finding.Code.Should().Be(OfficeFindingCodes.TotalPartsShort);
        finding.Message.ArgumentIn("sum", Messages.Language.English).Should().Be("418");
    }

    [Fact]
    public void A_cumulative_figure_and_what_is_new_are_kept_apart() => TotalsOf("yuexi-2012").Should().BeEmpty();

    [Fact]
    public void Totals_of_real_reports_agree_with_their_parts_or_not()
    {
        foreach (var row in CaseFile.Rows("Office.Cases.totals.csv"))
        {
            var breakdown = new TotalBreakdown("类别", row[3].Split('|').Select((words, i) => new CountedPart($"{i}", Count(words))))
            {
                IsExhaustive = row[2] switch { "yes" => true, "some" => false, _ => null },
            };
            var year = new OfficeYear(Messages.LocalizedText.Same(row[0]), 2012)
            {
                Totals = [new OfficeTotal("published", TotalScope.NewThisYear, Count(row[1])) { Breakdowns = [breakdown] }],
            };

            var codes = OfficeData.Review(year).Findings.Select(finding => finding.Code).Where(code => code.StartsWith("office.total-", StringComparison.Ordinal));

            codes.Should().Equal(row[4] == "-" ? [] : [row[4]], row[0]);
        }
    }

    private static OfficeFinding[] TotalsOf(string name) =>
        [.. OfficeData.Review(CaseFile.Text($"Office.Cases.{name}.json")).Findings.Where(finding => finding.Aspect == OfficeAspect.Totals)];

    private static StatedCount Count(string words) => StatedCount.TryParse(words, out var count) ? count : throw new FormatException(words);
}
