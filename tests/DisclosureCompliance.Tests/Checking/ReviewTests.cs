using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>When a permanent matter was last looked at, and through which day that is enough.</summary>
public sealed class ReviewTests
{
    // Six months after 2012-01-05 are 2012-07-05, after 2012-02-01 they are 2012-08-01.
    [Theory]
    [InlineData("2012-01-05", null, "2012-07-05", true)]
    [InlineData("2012-01-05", null, "2012-07-06", false)]
    [InlineData("2012-01-05", "2012-02-01", "2012-08-01", true)]
    [InlineData("2012-01-05", "2012-02-01", "2012-08-02", false)]
    [InlineData("2012-02-01", "2012-01-05", "2012-08-01", true)]
    [InlineData("2012-02-01", "2012-01-05", "2012-08-02", false)]
    public void A_look_at_it_is_enough_through_the_last_day_of_its_interval(string published, string? changed, string asOf, bool isPassed)
    {
        var guide = Item("guide", DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6)));

        var report = Check(guide, asOf, Record("guide", "2012-01-04", published, changed: changed));

        report.Passed.Any(check => check.Aspect == CheckAspect.Review).Should().Be(isPassed);
        report.Findings.Select(finding => finding.Code).Should().Equal(isPassed ? [] : [FindingCodes.ReviewOverdue]);
        report.Passed.Should().ContainSingle(check => check.Aspect == CheckAspect.Timeliness, "it is there, whenever it was looked at");
    }

    [Fact]
    public void What_has_no_interval_is_not_looked_at() =>
        Check(Item("guide", DisclosureCategory.Permanent, new PermanentRule()), "2012-12-31", Record("guide", "2008-01-04", "2008-01-04")).Passed
            .Should().NotContain(check => check.Aspect == CheckAspect.Review);
}
