using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;

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
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"},"verification":"unverified"}]}]}""", "law.doubt-without-note", "$.provisions[0].versions[0].verification")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"},"extension":{"approver":"Head"}}]}]}""", "load.missing-field", "$.provisions[0].versions[0].extension")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"},"extension":{"approver":"Head","atMost":{"count":0,"unit":"working-days"}}}]}]}""", "load.out-of-range", "$.provisions[0].versions[0].extension.atMost.count")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"},"suspendedBy":[{"from":"asked"}]}]}]}""", "load.missing-field", "$.provisions[0].versions[0].suspendedBy[0]")]
    [InlineData(Head + """{"inForceFrom":"2019-12-31","citation":{"instrument":"Law"},"deadline":{"type":"immediate"},"onSilence":"consent"}]}]}""", "load.unknown-word", "$.provisions[0].versions[0].onSilence")]
    [InlineData(Head + "]}]}", "law.no-version", "$.provisions[0].versions")]
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

    [Fact]
    public void All_that_a_version_can_say_is_read()
    {
        var pack = LawPackJson.Parse(
            """
            {"schema":"disclosure-law/1","id":"x","title":"X","terms":[{"id":"asked","name":{"zh-CN":"征求意见","en":"the question"}}],
             "provisions":[{"id":"p","title":"P","duty":"Who owes what","versions":[
               {"inForceFrom":"2020-01-01","citation":{"instrument":"Law"},"deadline":{"type":"within","count":10,"unit":"working-days","after":["request-received"]},
                "extension":{"atMost":{"count":5,"unit":"working-days"},"approver":"Head","mustBeTold":true},
                "suspendedBy":[{"from":"asked","until":"answered by the other"}],"restartedBy":["completion-received"],
                "onSilence":"deemed-consent","unitClause":{"instrument":"Law","article":"article 9"},"verification":"assumed","note":"So read here"}]}]}
            """,
            "law.json");

        pack.Faults.Should().BeEmpty();
        var provision = pack.Value!.Provisions.Single();
        provision.Duty!.ToString().Should().Be("Who owes what");
        var version = provision.Versions.Single();
        ((WithinRule)version.Rule).After.Single().Name.Should().Be(OpenGovernmentTerms.RequestReceived.Name, "a rule names the terms of the Regulations by identifier");
        version.Extension!.AtMost.Should().Be(PeriodLength.OfWorkingDays(5));
        version.Extension.MustBeTold.Should().BeTrue();
        version.Suspensions.Single().From.Name.ToString().Should().Be("the question", "the pack says so");
        version.Suspensions.Single().Until.Name.ToString().Should().Be("answered by the other", "words of one's own are a name");
        version.RestartedBy.Should().Equal(OpenGovernmentTerms.CompletionReceived);
        version.OnSilence.Should().Be(SilenceEffect.DeemedConsent);
        version.UnitClause!.Article!.ToString().Should().Be("article 9");
        version.Verification.Should().Be(Verification.Assumed);
        version.Note!.ToString().Should().Be("So read here");
        new LawBook(ChineseLaw.OpenGovernmentInformation, pack.Value).Vocabulary.Select(term => term.Id).Should().Contain(["asked", "answered by the other", "fee-paid", "formed"]);
    }

    [Fact]
    public void A_term_that_looks_like_a_slip_of_the_pen_is_a_warning_with_the_nearest()
    {
        var result = LawPackJson.Parse(
            Head + """{"inForceFrom":"2020-01-01","citation":{"instrument":"Law"},"deadline":{"type":"within","count":5,"unit":"working-days","after":["reqest-received"]}}]}]}""",
            "law.json");

        result.Succeeded.Should().BeTrue();
        var warning = result.Faults.Should().ContainSingle().Which;
        warning.Code.Should().Be("law.undeclared-term");
        warning.ToString().Should().Contain("the nearest is: request-received");
    }
}
