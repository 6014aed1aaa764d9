using DisclosureCompliance.Law;

namespace DisclosureCompliance.Tests.Law;

public sealed class LawPackJsonTests
{
    private const string Head = """{"schema":"disclosure-law/1","id":"x","title":"X","provisions":[{"id":"p","title":"P","versions":[""";
    private const string Version = """{"inForceFrom":"2010-01-01","inForceThrough":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"within","count":5,"unit":"working-days"}}""";

    [Fact]
    public void A_host_replaces_a_provision_by_its_identifier()
    {
        var own = LawPackJson.Parse(
            """
            {"schema":"disclosure-law/1","id":"county","title":"County rules","provisions":[{"id":"cn.ogi.proactive","title":"Sooner","versions":[
              {"inForceFrom":"2020-01-01","citation":{"instrument":"County rule"},"deadline":{"type":"within","count":10,"unit":"working-days"}}]}]}
            """,
            "county.json").GetValueOrThrow();

        var book = new LawBook(ChineseLaw.OpenGovernmentInformation, own);

        book.Find("cn.ogi.proactive")!.Title.ToString().Should().Be("Sooner");
        book.Find("cn.ogi.annual-report").Should().NotBeNull("what is not replaced stays");
    }

    [Theory]
    [InlineData(Head + Version + "," + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"}}]}]}""", "law.overlapping-versions", "$.provisions[0].versions[1].inForceFrom")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","inForceThrough":"2019-12-30","citation":{"instrument":"Law"},"deadline":{"type":"immediate"}}]}]}""", "law.ends-before-start", "$.provisions[0].versions[0].inForceThrough")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"statutory","provision":"p"}}]}]}""", "law.not-of-law", "$.provisions[0].versions[0].deadline")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"permanent","first":{"type":"statutory","provision":"p"}}}]}]}""", "law.not-of-law", "$.provisions[0].versions[0].deadline")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"soon"}}]}]}""", "load.unknown-word", "$.provisions[0].versions[0].deadline.type")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"month-day","monthDay":"02-30"}}]}]}""", "time-limit.rule.bad-month-day", "$.provisions[0].versions[0].deadline.monthDay")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate","outerLimit":{"type":"permanent"}}}]}]}""", "time-limit.rule.wrong-limit", "$.provisions[0].versions[0].deadline.outerLimit")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"within","count":"20","unit":"working-days"}}]}]}""", "load.number-as-text", "$.provisions[0].versions[0].deadline.count")]
    public void A_fault_names_its_place(string json, string code, string place)
    {
        var result = LawPackJson.Parse(json, "law.json");

        result.Succeeded.Should().BeFalse();
        result.Faults.Should().ContainSingle().Which.Should().Match<DisclosureCompliance.Loading.Fault>(fault => fault.Code == code && fault.Place == place);
    }

    [Fact]
    public void All_faults_come_in_one_go()
    {
        var result = LawPackJson.Parse(
            Head + """{"inForceFrom":"2019-13-01","citation":{},"deadline":{"type":"within","count":-1,"unit":"fortnights","extra":1}}]},{"id":"p","title":""}]}""",
            "law.json");

        result.Faults.Select(fault => fault.Code).Should().BeEquivalentTo(
            "load.bad-date", "load.missing-field", "load.out-of-range", "load.unknown-word", "load.unknown-field",
            "load.duplicate-id", "load.blank", "load.missing-field");
    }
}
