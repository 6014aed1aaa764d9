using CsCheck;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.Tests.TimeLimits;

namespace DisclosureCompliance.Tests.Phrases;

public sealed class PhraseProperties
{
    private static readonly Gen<string> Phrase = RuleGenerator.AnyOf([.. PhraseCase.All.Select(phrase => phrase.Phrase)]);

    private static readonly string[] Words =
    [
        "或", "、", "，", "。", "；", "：", "（", "）", "自", "之日起", "后", "前", "内", "20", "个工作日", "日", "每", "月", "季度", "不", "除", "外", "长期", "及时", "公开", "信息形成",
        "变更", "批准", "同步", "与", "时", "1.", "不少于", "不超过", "公示", "期间", "一次", "超过", "满", "其中", "按", "规定", "\n", "“", "\ud800", "年", "次年", "底",
    ];

    [Fact]
    public void Blanks_between_characters_do_not_change_a_reading() =>
        Gen.Select(Phrase, RuleGenerator.AnyOf(" ", "\n", "\r\n", "\u3000", "\u200b", "\t"), Gen.Int[1, 5]).Sample((phrase, blank, every) =>
        {
            var wrapped = string.Concat(phrase.Select((character, index) => index % every == 0 && !char.IsSurrogate(character) ? blank + character : character.ToString()));
            AssertSame(DeadlinePhraseParser.Parse(wrapped), DeadlinePhraseParser.Parse(phrase), wrapped);
        });

    [Fact]
    public void Full_width_letters_and_punctuation_do_not_change_a_reading() =>
        Phrase.Sample(phrase =>
        {
            var wide = string.Concat(phrase.Select(character => character is > ' ' and < '\u007f' ? (char)(character + 0xfee0) : character));
            AssertSame(DeadlinePhraseParser.Parse(wide), DeadlinePhraseParser.Parse(phrase), wide);
        });

    [Fact]
    public void Any_mixture_of_words_is_read_or_refused() =>
        Gen.Select(Phrase, RuleGenerator.AnyOf(Words).Array[0, 12], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((phrase, words, at, cut) =>
        {
            var place = Math.Min(at, phrase.Length);
            var text = phrase.Insert(place, string.Concat(words));
            var reading = DeadlinePhraseParser.Parse(text.Substring(Math.Min(cut % 7, text.Length)));

            (reading.Rule is null).Should().Be(reading.Status == PhraseStatus.NotUnderstood, text);
            foreach (var span in reading.Remarks.Select(remark => remark.Span).Concat(reading.NotUnderstood.Select(part => part.Span)))
            {
                span.In(reading.Text).Length.Should().BeGreaterThan(reading.Text.Length == 0 ? -1 : 0, text);
            }
        });

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String.Sample(text => DeadlinePhraseParser.Parse(text).Text.Should().BeSameAs(text));

    [Fact]
    public void What_the_library_writes_reads_back_as_the_same_rule_or_not_at_all() => RuleGenerator.Rule(depth: 2).Sample(rule =>
    {
        var text = rule.Describe().In(Language.Chinese);
        var reading = DeadlinePhraseParser.Parse(text);
        if (reading.Status is PhraseStatus.Parsed or PhraseStatus.NotComputable && reading.Assumptions.Count == 0)
        {
            reading.Rule!.Describe().In(Language.Chinese).Should().Be(text);
        }
    });

    [Fact]
    public void A_phrase_that_is_made_from_a_rule_reads_back_as_that_rule() => PhraseGenerator.Made.Sample(made =>
    {
        var reading = DeadlinePhraseParser.Parse(made.Phrase);

        reading.Rule.Should().Be(made.Rule, made.Phrase);
        reading.Assumptions.Should().BeEmpty(made.Phrase);
    });

    private static void AssertSame(PhraseReading actual, PhraseReading expected, string because)
    {
        actual.Status.Should().Be(expected.Status, because);
        actual.Rule.Should().Be(expected.Rule, because);
        actual.Assumptions.Should().Equal(expected.Assumptions, because);
    }
}
