using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Law;
using NodaTime;

namespace DisclosureCompliance.Tests.Exemptions;

public sealed class ExemptionsJsonTests
{
    [Fact]
    public void The_grounds_that_ship_cover_what_the_articles_name()
    {
        var in2012 = Effects(new LocalDate(2012, 12, 24));
        var in2020 = Effects(new LocalDate(2020, 1, 1));

        in2012.Should().Equal(("internal-affairs", ExemptionEffect.MayWithhold), ("partly-exempt", ExemptionEffect.Split), ("privacy", ExemptionEffect.MustNotUnless), ("process-information", ExemptionEffect.MayWithhold), ("security-and-stability", ExemptionEffect.MustNot), ("state-secret", ExemptionEffect.MustNot), ("trade-secret", ExemptionEffect.MustNotUnless));
        in2020.Should().HaveCount(14).And.Contain([("forbidden-by-law", ExemptionEffect.MustNot), ("third-party-interests", ExemptionEffect.MustNotUnless), ("enforcement-file", ExemptionEffect.MayWithhold), ("needs-processing", ExemptionEffect.MayDecline), ("special-access", ExemptionEffect.OtherRoute)]);
        Effects(new LocalDate(2008, 4, 30)).Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_verified_says_what_was_not() =>
        ChineseExemptions.OpenGovernmentInformation.Grounds.SelectMany(ground => ground.Versions)
            .Where(version => version.Verification != Verification.Verified).Should().HaveCount(7).And.OnlyContain(version => version.Note != null && version.InForce.Last == new LocalDate(2019, 5, 14));

    [Theory]
    [InlineData("\"effect\":\"must-not-unless\"", "exemptions.unless")]
    [InlineData("\"effect\":\"must-not\",\"unless\":[\"consent\"]", "exemptions.unless")]
    [InlineData("\"effect\":\"must-not-unless\",\"unless\":[\"money\"]", "load.unknown-word")]
    [InlineData("\"effect\":\"never\"", "load.unknown-word")]
    [InlineData("\"effect\":\"must-not\",\"verification\":\"unverified\"", "law.doubt-without-note")]
    [InlineData("\"effect\":\"must-not\",\"inForceThrough\":\"2007-01-01\"", "law.ends-before-start")]
    public void A_fault_is_named(string fields, string code) =>
        ExemptionsJson.Parse(Document(Version(fields)), "e.json").Faults.Select(fault => fault.Code).Should().Contain(code);

    [Fact]
    public void Two_versions_may_not_be_in_force_on_one_day() =>
        ExemptionsJson.Parse(Document(Version("\"effect\":\"must-not\"") + "," + Version("\"effect\":\"may-withhold\"")), "e.json").Faults.Should().ContainSingle().Which.Code.Should().Be("law.overlapping-versions");

    private static string Version(string fields) => $$$"""{"inForceFrom":"2008-05-01",{{{fields}}},"citation":{"instrument":"L"}}""";

    private static string Document(string versions) => $$"""{"schema":"disclosure-exemptions/1","id":"x","title":"X","grounds":[{"id":"g","title":"G","versions":[{{versions}}]}]}""";

    private static IEnumerable<(string Id, ExemptionEffect Effect)> Effects(LocalDate day) => ChineseExemptions.OpenGovernmentInformation.Grounds
        .Select(ground => (Id: ground.Id.Substring("cn.ogi.".Length), Version: ground.On(day)))
        .Where(ground => ground.Version is not null)
        .OrderBy(ground => ground.Id, StringComparer.Ordinal)
        .Select(ground => (ground.Id, ground.Version!.Effect));
}
