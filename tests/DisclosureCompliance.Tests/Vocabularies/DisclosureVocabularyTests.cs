using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Tests.Vocabularies;

public sealed class DisclosureVocabularyTests
{
    private static readonly DisclosureVocabulary Chinese = StandardVocabulary.Chinese;

    public static TheoryData<string, string?, MatchKind> Spellings()
    {
        var data = new TheoryData<string, string?, MatchKind>();
        foreach (var row in CaseFile.Rows("Vocabularies.Cases.channel-spellings.csv"))
        {
            data.Add(row[0], row[1].Length == 0 ? null : row[1], (MatchKind)Enum.Parse(typeof(MatchKind), row[2], ignoreCase: true));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_channel_is_known_by_the_spellings_of_real_catalogues(string text, string? term, MatchKind how)
    {
        var match = Chinese.Find(VocabularyKind.Channel, text);

        (match.Term?.Id, match.How).Should().Be((term, how));
        match.Text.Should().Be(text);
    }

    [Fact]
    public void The_standard_form_has_thirteen_channels() =>
        Chinese.Terms.Where(term => term.IsStandard).Select(term => term.Kind).Should().HaveCount(13).And.OnlyContain(kind => kind == VocabularyKind.Channel);

    [Theory]
    [InlineData(VocabularyKind.Audience, "全社會", "everyone")]
    [InlineData(VocabularyKind.Audience, "特定群众", "particular-groups")]
    [InlineData(VocabularyKind.Mode, "主动", "proactive")]
    [InlineData(VocabularyKind.Mode, "依申請公開", "on-request")]
    [InlineData(VocabularyKind.Level, "township", "township")]
    [InlineData(VocabularyKind.Level, "鎮級", "township")]
    [InlineData(VocabularyKind.Level, "镇（街）级", "township")]
    [InlineData(VocabularyKind.Level, "州级", "city")]
    [InlineData(VocabularyKind.Level, "嘎查（社区）级", "village")]
    [InlineData(VocabularyKind.Level, "乡、村级", "township-and-village")]
    public void Audience_mode_and_level_are_known_too(VocabularyKind kind, string text, string term) => Chinese.Find(kind, text).Term!.Id.Should().Be(term);

    [Fact]
    public void A_word_of_one_column_is_unknown_in_another()
    {
        Chinese.Find(VocabularyKind.Level, "政府网站").How.Should().Be(MatchKind.Unknown);
        Chinese.Find(VocabularyKind.Channel, string.Empty).How.Should().Be(MatchKind.Unknown);
    }

    [Theory]
    [InlineData("其他：办税服务厅", "办税服务厅")]
    [InlineData("其他（税务公告栏）", "税务公告栏")]
    [InlineData("其他____", null)]
    [InlineData("其他", null)]
    public void What_is_named_behind_other_is_kept(string text, string? detail) => Chinese.Find(VocabularyKind.Channel, text).Detail.Should().Be(detail);

    [Fact]
    public void A_host_adds_spellings_and_terms()
    {
        var own = new DisclosureVocabulary(
            [
                new VocabularyTerm(VocabularyKind.Channel, "government-website", LocalizedText.Same("政府网站")) { Spellings = ["掌上某县"] },
                new VocabularyTerm(VocabularyKind.Channel, "planning-hall", LocalizedText.Same("规划展示馆")),
            ],
            new VocabularyMarks { Chosen = ["⊙"] });
        var both = Chinese.With(own);

        both.Find(VocabularyKind.Channel, "掌上某县").Term!.Id.Should().Be("government-website");
        both.Find(VocabularyKind.Channel, "政府門戶網站").Term!.Id.Should().Be("government-website");
        both.Find(VocabularyKind.Channel, "规划展示馆").How.Should().Be(MatchKind.Exact);
        both.Marks.Chosen.Should().Contain(["⊙", "■"]);
    }

    [Fact]
    public void What_a_host_says_of_a_spelling_comes_before_what_ships()
    {
        var own = new DisclosureVocabulary([new VocabularyTerm(VocabularyKind.Channel, "town-hall", LocalizedText.Same("便民大厅")) { Spellings = ["办事窗口", "便民服务中心"] }], new VocabularyMarks());
        var both = Chinese.With(own);

        both.Find(VocabularyKind.Channel, "办事窗口").Term!.Id.Should().Be("town-hall");
        both.Find(VocabularyKind.Channel, "辦事窗口").Term!.Id.Should().Be("town-hall");
        both.Find(VocabularyKind.Channel, "便民服务站").Term!.Id.Should().Be("convenience-station");
    }

    [Fact]
    public void One_spelling_of_two_terms_is_a_programmers_mistake()
    {
        var act = () => new DisclosureVocabulary(
            [
                new VocabularyTerm(VocabularyKind.Channel, "a", LocalizedText.Same("甲")) { Spellings = ["丙"] },
                new VocabularyTerm(VocabularyKind.Channel, "b", LocalizedText.Same("乙")) { Spellings = ["丙 "] },
            ],
            new VocabularyMarks());

        act.Should().Throw<ArgumentException>().WithMessage("*丙*");
    }

    [Fact]
    public void One_spelling_of_two_terms_in_a_document_is_a_fault()
    {
        var result = VocabularyJson.Parse(
            """
            {"schema":"disclosure-vocabulary/1","terms":[
              {"kind":"channel","id":"a","name":"甲","spellings":["丙"]},
              {"kind":"level","id":"c","name":"丙"},
              {"kind":"channel","id":"b","name":"乙","spellings":["丙 "]}],
              "marks":{"chosen":["■■"]}}
            """,
            "v.json");

        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("vocabulary.clash", "$.terms[2].spellings"), ("vocabulary.long-mark", "$.marks.chosen[0]"));
    }
}
