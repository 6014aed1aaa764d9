using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.FollowUp;

public class ReviewedReportTests
{
    [Fact]
    public void What_is_accepted_leaves_the_open_ones_and_stays_in_the_report()
    {
        var reviewed = ReviewedReport.Of(Report(), Exceptions(Exception("e", new ExceptionScope { Items = ["plan"] })));

        reviewed.Accepted.Should().ContainSingle().Which.Finding.Item!.Id.Should().Be("plan");
        reviewed.Open.Should().OnlyContain(finding => finding.Item!.Id != "plan");
        reviewed.Report.Findings.Should().HaveCount(reviewed.Open.Count + 1);
        reviewed.HasNoOpenViolation.Should().BeFalse();
        reviewed.ExceptionFindings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2012-01-01", "2012-12-31", 1)] // the day of the inspection is the last, and included
    [InlineData("2012-12-31", "2013-01-31", 1)] // and the first
    [InlineData("2012-01-01", "2012-12-30", 0)]
    [InlineData("2013-01-01", "2013-01-31", 0)]
    public void It_holds_from_its_first_day_through_its_last(string first, string last, int accepted) =>
        ReviewedReport.Of(Report(), Exceptions(Exception("e", new ExceptionScope { Items = ["plan"] }, first, last))).Accepted.Should().HaveCount(accepted);

    [Fact]
    public void One_that_is_over_or_to_come_is_said_where_it_would_matter()
    {
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"] }, "2012-01-01", "2012-12-30")).Should().Equal(ExceptionFindingKind.Expired);
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"] }, "2013-01-01", "2013-12-30")).Should().Equal(ExceptionFindingKind.NotYetBegun);
        Kinds(Exception("e", new ExceptionScope { Items = ["other"] }, "2012-01-01", "2012-12-30")).Should().BeEmpty();
    }

    [Fact]
    public void One_that_covers_nothing_is_unused() =>
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"], Codes = [FindingCodes.Unapproved] })).Should().Equal(ExceptionFindingKind.Unused);

    /// <summary>finding.missing-change is the code of a text of finding.missing; a host's own code is known by the findings that have it.</summary>
    [Fact]
    public void A_code_that_no_finding_can_have_is_said_with_the_nearest()
    {
        var found = ReviewedReport.Of(Report(), Exceptions(Exception("e", new ExceptionScope { Items = ["plan"], Codes = ["finding.missing-change"] }))).ExceptionFindings.Should().ContainSingle().Which;

        found.Kind.Should().Be(ExceptionFindingKind.UnknownCode);
        found.Message.In(Language.Chinese).Should().Be("例外“e”所写的问题代码“finding.missing-change”不存在；最接近的是：finding.missing。");
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"], Codes = [Report().Findings.Single(finding => finding.Item!.Id == "plan").Code, "finding.lat"] }))
            .Should().Equal(ExceptionFindingKind.UnknownCode);
    }

    [Fact]
    public void One_that_names_nothing_or_lasts_too_long_or_covers_too_much_is_over_broad()
    {
        Kinds(Exception("e", new ExceptionScope { Codes = [FindingCodes.Late] })).Should().Equal(ExceptionFindingKind.OverBroad);
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"] }, "2012-01-01", "2012-12-31")).Should().BeEmpty("366 days are the most");
        Kinds(Exception("e", new ExceptionScope { Items = ["plan"] }, "2011-12-31", "2012-12-31")).Should().Equal(ExceptionFindingKind.OverBroad);

        var narrow = new ExceptionList([Exception("e", new ExceptionScope { Items = ["plan", "relief"] })]) { MostFindings = 1 };
        ReviewedReport.Of(Report(), narrow).ExceptionFindings.Should().ContainSingle().Which.Message.Code.Should().Be("exception.too-many");
    }

    [Fact]
    public void Of_two_that_cover_the_same_the_first_counts_and_the_second_is_said()
    {
        var reviewed = ReviewedReport.Of(Report(), Exceptions(Exception("a", new ExceptionScope { Items = ["plan"] }), Exception("b", new ExceptionScope { Records = ["plan"] })));

        reviewed.Accepted.Should().ContainSingle().Which.Exception.Id.Should().Be("a");
        reviewed.ExceptionFindings.Should().ContainSingle().Which.Should().Match<ExceptionFinding>(finding =>
            finding.Kind == ExceptionFindingKind.Overlapping && finding.Exception.Id == "b" && finding.Message.In(Language.English).Contains("'a'"));
    }

    [Fact]
    public void A_scope_of_offices_covers_only_the_office_that_the_report_names()
    {
        var scope = new ExceptionScope { Items = ["plan"], Offices = ["town"] };

        ReviewedReport.Of(Report("town"), Exceptions(Exception("e", scope))).Accepted.Should().ContainSingle();
        ReviewedReport.Of(Report("village"), Exceptions(Exception("e", scope))).Accepted.Should().BeEmpty();
        ReviewedReport.Of(Report(), Exceptions(Exception("e", scope))).Accepted.Should().BeEmpty();
    }

    [Fact]
    public void A_single_finding_is_named_by_its_identity()
    {
        var identity = Report().Findings[0].Identity;

        var accepted = ReviewedReport.Of(Report(), Exceptions(Exception("e", new ExceptionScope { Findings = [identity] }))).Accepted;

        accepted.Should().ContainSingle().Which.Finding.Identity.Should().Be(identity);
    }

    private static IEnumerable<ExceptionFindingKind> Kinds(AcceptedException exception) => ReviewedReport.Of(Report(), Exceptions(exception)).ExceptionFindings.Select(finding => finding.Kind);

    private static ExceptionList Exceptions(params AcceptedException[] exceptions) => new(exceptions);

    private static AcceptedException Exception(string id, ExceptionScope scope, string first = "2012-06-01", string last = "2012-12-31") =>
        new(id, scope, LocalizedText.Same("flood"), "county office", Day(first), Day(last));

    /// <summary>Two records that are late, and nothing else.</summary>
    private static ComplianceReport Report(string? office = null) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Item("relief", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet([Record("plan", "2012-04-09", "2012-07-02"), Record("relief", "2012-04-09", "2012-07-02")], isComplete: true),
        Year2012,
        Day("2012-12-31"))
    {
        Unit = office is null ? null : new DisclosingUnit(office, LocalizedText.Same(office)),
    });
}
