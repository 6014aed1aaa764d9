using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What should not be open, by the strength of the exemption and the law of the day (不该公开的乱公开).</summary>
public sealed class ExemptionTests
{
    [Theory]
    [InlineData("cn.ogi.state-secret", "2012", FindingCodes.ExemptMustNot, "第十四条第四款")]
    [InlineData("cn.ogi.state-secret", "2020", FindingCodes.ExemptMustNot, "第十四条")]
    [InlineData("cn.ogi.security-and-stability", "2012", FindingCodes.ExemptMustNot, "第八条")]
    [InlineData("cn.ogi.privacy", "2012", FindingCodes.ExemptNotLifted, "第十四条第四款")]
    [InlineData("cn.ogi.trade-secret", "2020", FindingCodes.ExemptNotLifted, "第十五条")]
    [InlineData("cn.ogi.internal-affairs", "2020", FindingCodes.ExemptMayWithhold, "第十六条第一款")]
    [InlineData("cn.ogi.enforcement-file", "2012", FindingCodes.UnknownExemption, null)]
    [InlineData("cn.ogi.partly-exempt", "2020", FindingCodes.ExemptNotSplit, "第三十七条")]
    [InlineData("cn.ogi.public-publication", "2020", null, null)]
    [InlineData("cn.ogi.needs-processing", "2020", null, null)]
    [InlineData("cn.ogi.no-such-ground", "2020", FindingCodes.UnknownExemption, null)]
    public void The_ground_and_the_regime_decide(string ground, string year, string? code, string? article)
    {
        var report = CheckIn(year, new ExemptionClaim(ground));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        report.Passed.Count(check => check.Aspect == CheckAspect.Exemption).Should().Be(code is null ? 1 : 0);
        if (article is not null)
        {
            report.Findings[0].LegalBasis[0].Article!.In(Language.Chinese).Should().Be(article);
        }
    }

    [Theory]
    [InlineData("cn.ogi.privacy", true, false, false, null)]
    [InlineData("cn.ogi.privacy", false, true, false, null)]
    [InlineData("cn.ogi.privacy", false, false, true, null)]
    [InlineData("cn.ogi.state-secret", true, true, false, FindingCodes.ExemptMustNot)]
    [InlineData("cn.ogi.state-secret", false, false, true, null)]
    [InlineData("cn.ogi.partly-exempt", false, false, true, null)]
    public void Consent_public_interest_and_splitting_lift_what_they_can(string ground, bool consent, bool publicInterest, bool split, string? code)
    {
        var report = CheckIn("2020", new ExemptionClaim(ground) { HasConsent = consent, HasPublicInterest = publicInterest, IsSplit = split });

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void What_was_not_checked_against_the_law_says_so()
    {
        CheckIn("2012", "cn.ogi.state-secret").Findings[0].Message.In(Language.Chinese).Should().EndWith("（2007年条文内容未与原文核对。）");
        CheckIn("2020", "cn.ogi.state-secret").Findings[0].Message.In(Language.Chinese).Should().EndWith("却公开于 2020-04-10。");
    }

    [Fact]
    public void The_catalogue_names_the_ground_where_the_record_names_none()
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Exemption = "cn.ogi.state-secret" };

        Check(item, "2012-12-31", Record("plan", "2012-04-09", "2012-04-10")).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ExemptMustNot);
    }

    [Theory]
    [InlineData("cn.ogi.state-secret", false, FindingCodes.Withheld)]
    [InlineData("cn.ogi.privacy", false, FindingCodes.Withheld)]
    [InlineData("cn.ogi.privacy", true, FindingCodes.Missing)]
    [InlineData("cn.ogi.internal-affairs", false, FindingCodes.Withheld)]
    [InlineData("cn.ogi.needs-processing", false, FindingCodes.UnknownExemption, FindingCodes.Missing)]
    public void What_is_withheld_for_a_reason_is_not_missing(string ground, bool consent, params string[] codes)
    {
        var item = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
        var report = Check(item, "2012-12-31", new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), Exemption = new ExemptionClaim(ground) { HasConsent = consent } });

        report.Findings.Select(finding => finding.Code).Should().Equal(codes);
        report.Statistics.Total.Should().Match<ComplianceTally>(tally => tally.Expected == 1 && tally.Undecided == (codes[0] == FindingCodes.Withheld ? 1 : 0));
    }

    private static ComplianceReport CheckIn(string year, ExemptionClaim claim) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet([new DisclosureRecord("r", "plan") { FormedOn = Day($"{year}-04-09"), PublishedAt = Day($"{year}-04-10"), Exemption = claim, Approvals = Approved }], isComplete: true),
        new DateInterval(Day($"{year}-01-01"), Day($"{year}-12-31")),
        Day($"{year}-12-31")));
}
