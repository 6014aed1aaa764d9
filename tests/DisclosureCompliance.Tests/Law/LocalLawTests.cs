using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Law;

/// <summary>A place may make a national rule stricter, never looser.</summary>
public sealed class LocalLawTests
{
    [Fact]
    public void A_stricter_rule_takes_the_place_of_the_national_one()
    {
        var book = Create(Local("cn.ogi.proactive", "cn.ogi.proactive", """{"type":"within","count":10,"unit":"working-days"}""")).GetValueOrThrow();

        book.Find("cn.ogi.proactive")!.Versions.Single().Rule.Should().Be(new WithinRule(10, PeriodUnit.WorkingDays));
    }

    [Fact]
    public void A_stricter_rule_may_stand_beside_the_national_one()
    {
        var book = Create(Local("county.report", "cn.ogi.annual-report", """{"type":"month-day","monthDay":"01-20","yearsAfter":1}""")).GetValueOrThrow();

        book.Find("county.report").Should().NotBeNull();
        book.Find("cn.ogi.annual-report").Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"type":"within","count":25,"unit":"working-days"}""", "law.looser-limit")]
    [InlineData("""{"type":"within","count":25,"unit":"calendar-days"}""", "law.incomparable-limit")]
    [InlineData("""{"type":"within","count":10,"unit":"working-days","after":["made"]}""", "law.incomparable-limit")]
    public void A_looser_rule_and_one_that_cannot_be_compared_are_refused_with_the_article(string deadline, string code)
    {
        var fault = Create(Local("county.proactive", "cn.ogi.proactive", deadline)).Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be(code);
        fault.Source.Should().Be("county");
        fault.Place.Should().Be("$.provisions[0]");
        fault.Message.In(Language.Chinese).Should().Contain("第二十六条").And.Contain("cn.ogi.proactive");
        fault.Message.RemedyIn(Language.Chinese).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_term_by_its_name_where_the_national_rule_has_an_identifier_is_told_the_identifier()
    {
        var fault = Create(Local("county.post", "cn.personnel.appointment", """{"type":"display","atLeast":{"count":7,"unit":"working-days"},"before":"任职"}"""))
            .Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be("law.other-identifier");
        fault.Message.RemedyIn(Language.English).Should().Contain("'appointment'");
    }

    [Fact]
    public void Each_national_version_that_is_in_force_together_with_the_local_one_is_held_to_it()
    {
        // 20 working days were looser than the 15 of 2007 and are as strict as the 20 of 2019.
        const string deadline = """{"type":"within","count":20,"unit":"working-days","after":["request-received"]}""";

        Create(Local("county.reply", "cn.ogi.request.reply", deadline, from: "2018-01-01")).Faults.Should().ContainSingle().Which.Message.In(Language.English).Should().Contain("article 24(2)");
        Create(Local("county.reply", "cn.ogi.request.reply", deadline, from: "2019-05-15")).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData(""" "extension":{"atMost":{"count":30,"unit":"working-days"},"approver":"head"} """, "law.looser-extension")]
    [InlineData(""" "suspendedBy":[{"from":"fee-notified","until":"fee-paid"}] """, "law.more-pauses")]
    [InlineData(""" "restartedBy":["extended"] """, "law.more-pauses")]
    [InlineData(""" "onSilence":"abandoned" """, "law.other-silence")]
    public void What_prolongs_the_period_in_another_way_is_refused_too(string more, string code) =>
        Create(Local("county.reply", "cn.ogi.request.reply", """{"type":"within","count":10,"unit":"working-days","after":["request-received"]}""", more: more))
            .Faults.Select(fault => fault.Code).Should().Equal(code);

    [Fact]
    public void A_rule_that_is_local_to_nothing_is_told_what_was_probably_meant()
    {
        var fault = Create(Local("county.proactive", "cn.ogi.proactiv", """{"type":"immediate"}""")).Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be("law.unknown-national");
        fault.In(Language.English).Should().Contain("cn.ogi.proactive");
    }

    [Fact]
    public void To_a_programmer_a_looser_pack_is_an_exception()
    {
        var build = () => new LawBook(ChineseLaw.OpenGovernmentInformation, Local("county.proactive", "cn.ogi.proactive", """{"type":"within","count":25,"unit":"working-days"}"""));

        build.Should().Throw<ArgumentException>().WithMessage("*law.looser-limit*");
    }

    [Fact]
    public void A_rule_that_names_an_unknown_provision_is_told_the_nearest()
    {
        var rule = new PermanentRule(first: new StatutoryRule("cn.ogi.proactve"));

        var fault = ChineseLaw.Book.Verify(rule, "catalogue.json", "$.items[3].deadline").Should().ContainSingle().Which;

        fault.Code.Should().Be("law.unknown-provision");
        fault.Place.Should().Be("$.items[3].deadline");
        fault.In(Language.English).Should().Contain("the nearest is: cn.ogi.proactive");
        ChineseLaw.Book.Verify(new StatutoryRule("my.rule"), "catalogue.json", "$").Single().In(Language.English).Should().Contain("nothing is near it");
        ChineseLaw.Book.Verify(new StatutoryRule("cn.village.affairs"), "catalogue.json", "$").Should().BeEmpty();
    }

    private static DisclosureCompliance.Loading.LoadResult<LawBook> Create(LawPack local) =>
        LawBook.Create([ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors, local]);

    private static LawPack Local(string id, string national, string deadline, string from = "2020-01-01", string? more = null) => LawPackJson.Parse(
        $$"""
        {"schema":"disclosure-law/1","id":"county","title":"County rules","provisions":[{"id":"{{id}}","title":"Sooner","localTo":"{{national}}","versions":[
          {"inForceFrom":"{{from}}","citation":{"instrument":"County rule"},"deadline":{{deadline}}{{(more is null ? string.Empty : "," + more)}}}]}]}
        """,
        "county.json").GetValueOrThrow();
}
