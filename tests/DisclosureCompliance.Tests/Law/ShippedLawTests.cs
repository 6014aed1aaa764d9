using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Law;

/// <summary>The law that ships keeps its own rules: every statement with its article, in both languages, and with its doubts said.</summary>
public sealed class ShippedLawTests
{
    private static readonly LawPack[] Packs = [ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors];
    private static readonly StatutoryProvision[] Provisions = [.. Packs.SelectMany(pack => pack.Provisions)];
    private static readonly ProvisionVersion[] Versions = [.. Provisions.SelectMany(provision => provision.Versions)];

    [SourceFact]
    public void A_pack_has_no_fault_and_not_even_a_warning()
    {
        foreach (var pack in new[] { "cn.ogi", "cn.sectors" })
        {
            var path = $"src/DisclosureCompliance/Law/Data/{pack}.law.json";

            LawPackJson.Parse(SourceTree.Read(path), path).Faults.Should().BeEmpty();
        }
    }

    [Fact]
    public void No_provision_stands_in_two_packs() => Provisions.Select(provision => provision.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void At_least_45_duties_of_other_laws_are_covered() => ChineseLaw.Sectors.Provisions.Count.Should().BeGreaterThanOrEqualTo(45);

    [Fact]
    public void Every_version_cites_an_article() => Versions.Where(version => version.Citation.Article is null).Should().BeEmpty();

    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        var texts = Provisions.SelectMany(provision => new[] { provision.Title, provision.Duty })
            .Concat(Versions.SelectMany(version => new[] { version.Note, version.Citation.Instrument, version.Citation.Article, version.Extension?.Approver, version.UnitClause?.Instrument }))
            .Concat(ChineseLaw.Book.Vocabulary.Select(term => term.Name));

        texts.OfType<LocalizedText>().Where(text => text.Texts.Count != 2 || text.In(Language.Chinese) == text.In(Language.English)).Should().BeEmpty();
    }

    [Fact]
    public void Every_term_of_a_rule_has_a_name() =>
        ChineseLaw.Book.Vocabulary.Where(term => term.Name.In(Language.Chinese) == term.Id).Should().BeEmpty();

    [Fact]
    public void A_version_without_a_successor_has_no_last_day_unless_it_is_repealed()
    {
        var repealed = Provisions.Where(provision => provision.StatusOn(new LocalDate(2026, 1, 1)) != ProvisionStatus.InForce).Select(provision => provision.Id);

        repealed.Should().BeEquivalentTo("cn.ogi.annual-report.township", "cn.environment.information");
    }

    [Fact]
    public void Versions_follow_one_another_without_a_gap()
    {
        var gaps =
            from provision in Provisions
            from pair in provision.Versions.Zip(provision.Versions.Skip(1), (earlier, later) => (earlier, later))
            where pair.earlier.InForce.Last!.Value.PlusDays(1) != pair.later.InForce.First
            select $"{provision.Id} {pair.later.InForce}";

        gaps.Should().BeEmpty();
    }

    [Fact]
    public void All_eighteen_shapes_of_duty_occur() => Versions.SelectMany(version => RuleShapes.Of(version.Rule)).Distinct().OrderBy(shape => shape)
        .Should().Equal("ABCDEFGHIJKLMNOPQR");

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void No_two_terms_have_the_same_name(string language) =>
        ChineseLaw.Book.Vocabulary.GroupBy(term => term.Name.In(new Language(language))).Where(group => group.Count() > 1).SelectMany(group => group)
            .Select(term => term.Id).Should().BeEmpty("a rule could not be read back from its words");

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_rule_is_read_back_from_its_own_words(string language)
    {
        foreach (var rule in Versions.Select(version => version.Rule))
        {
            var words = rule.Describe().In(new Language(language));

            RuleText.Parse(words, new Language(language), ChineseLaw.Book.Vocabulary).Value.Should().Be(rule, words);
        }
    }

    [Theory]
    [InlineData("2008-04-30", ProvisionStatus.NotYetInForce, null)]
    [InlineData("2008-05-01", ProvisionStatus.InForce, 15)]
    [InlineData("2019-05-14", ProvisionStatus.InForce, 15)]
    [InlineData("2019-05-15", ProvisionStatus.InForce, 20)]
    public void The_reply_to_a_request_has_its_length_by_the_regime_of_the_day(string day, ProvisionStatus status, int? length)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var reply = ChineseLaw.Book.Find(OpenGovernmentProvisions.Reply)!;

        reply.StatusOn(date).Should().Be(status);
        var version = reply.InForceOn(date);
        (version?.Rule as WithinRule)?.Length.Count.Should().Be(length);
        version?.Extension!.AtMost.Count.Should().Be(length, "the extension is never mixed with the period of the other regime");
    }

    [Fact]
    public void Silence_means_the_opposite_for_a_third_party_and_for_an_agency_that_made_the_information_too()
    {
        var today = new LocalDate(2024, 1, 1);

        ChineseLaw.Book.Find(OpenGovernmentProvisions.ThirdParty)!.InForceOn(today)!.OnSilence.Should().Be(SilenceEffect.AgencyDecides);
        ChineseLaw.Book.Find(OpenGovernmentProvisions.CoProducer)!.InForceOn(today)!.OnSilence.Should().Be(SilenceEffect.DeemedConsent);
    }

    [Fact]
    public void The_days_of_the_penalty_law_are_working_days_by_its_article_85()
    {
        var version = ChineseLaw.Book.Find("cn.penalty.withdrawal")!.Versions.Single();

        version.UnitClause!.In(Language.English).Should().EndWith("article 85");
        ((WithinRule)version.Rule).Length.Should().Be(PeriodLength.OfWorkingDays(3));
    }

    [Fact]
    public void Every_constant_of_the_code_names_a_provision()
    {
        var constants = typeof(OpenGovernmentProvisions).GetFields().Select(field => (string)field.GetValue(null)!);

        constants.Where(id => ChineseLaw.Book.Find(id) is null).Should().BeEmpty();
    }
}
