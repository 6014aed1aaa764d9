using DisclosureCompliance.Law;
using DisclosureCompliance.Websites;

namespace DisclosureCompliance.Tests.Websites;

public sealed class SiteIndicatorsJsonTests
{
    [Fact]
    public void The_figures_that_ship_are_those_of_2019_and_none_claims_to_be_verified()
    {
        ChineseSiteIndicators.Of2019.Indicators.Select(indicator => $"{indicator.Id} {indicator.AtLeast} {string.Join("/", indicator.Thresholds.Select(threshold => threshold.Rule.After))} {indicator.Effect}").Should().Equal(
            "home-page 1 2 weeks Veto",
            "columns-stale 5 2 weeks/6 months/6 months Veto",
            "columns-long-stale 10  Veto",
            "columns-empty 5  Veto",
            "messages-unanswered 1 3 months Veto",
            "service-statistics 1 3 months Deduction",
            "message-list 1 2 months Deduction",
            "social-media 1 2 weeks Veto");
        ChineseSiteIndicators.Of2019.Indicators.Should().OnlyContain(indicator => indicator.Verification == Verification.Unverified && indicator.Note != null);
    }

    [Theory]
    [InlineData("\"condition\":\"stale\"", "websites.thresholds")]
    [InlineData("\"condition\":\"empty\",\"thresholds\":[{\"kind\":\"news\",\"after\":{\"count\":2,\"unit\":\"weeks\"}}]", "websites.thresholds")]
    [InlineData("\"condition\":\"empty\",\"within\":{\"count\":1,\"unit\":\"years\"}", "websites.within")]
    [InlineData("\"condition\":\"empty\",\"atLeast\":0", "load.out-of-range")]
    [InlineData("\"condition\":\"empty\",\"verification\":\"assumed\"", "law.doubt-without-note")]
    public void A_fault_is_named(string fields, string code) =>
        SiteIndicatorsJson.Parse($$"""{"schema":"disclosure-freshness/1","id":"x","title":"X","citation":{"instrument":"L"},"indicators":[{"id":"i","title":"I",{{fields}},"effect":"veto"}]}""", "f.json")
            .Faults.Select(fault => fault.Code).Should().Contain(code);
}
