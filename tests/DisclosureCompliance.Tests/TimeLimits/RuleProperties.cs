using CsCheck;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>What holds for rules of all shapes, nested up to four deep.</summary>
public sealed class RuleProperties
{
    private static readonly Gen<DeadlineRule> Rules = Gen.Int[0, 4].SelectMany(RuleGenerator.Rule);

    [Fact]
    public void Json_reads_back_as_the_same_rule_with_the_same_names() =>
        Rules.Sample(rule =>
        {
            var json = DeadlineRuleJson.ToJson(rule);
            var read = DeadlineRuleJson.Parse(json, "rule").GetValueOrThrow();

            read.Should().Be(rule);
            DeadlineRuleJson.ToJson(read).Should().Be(json, "equality looks at identifiers only, this at names too");
        });

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Words_read_back_as_the_same_rule(string language) =>
        Rules.Sample(rule =>
        {
            var text = rule.Describe().In(new Language(language));
            var read = RuleText.Parse(text, new Language(language), RuleGenerator.Vocabulary);

            read.Faults.Should().BeEmpty("{0}", text);
            DeadlineRuleJson.ToJson(read.Value!).Should().Be(DeadlineRuleJson.ToJson(rule), "{0}", text);
        }, iter: 1000);

    [Fact]
    public void Equal_rules_have_the_same_hash_and_say_the_same() =>
        Rules.Sample(rule =>
        {
            var other = DeadlineRuleJson.Parse(DeadlineRuleJson.ToJson(rule), "rule").GetValueOrThrow();

            other.GetHashCode().Should().Be(rule.GetHashCode());
            other.Describe().Should().Be(rule.Describe());
        });

    [Fact]
    public void Rules_are_equal_exactly_when_their_json_is() =>
        Gen.Select(Rules, Rules).Sample((left, right) => left.Equals(right).Should().Be(DeadlineRuleJson.ToJson(left) == DeadlineRuleJson.ToJson(right)));

    [Fact]
    public void A_text_cut_or_changed_anywhere_never_throws() =>
        Gen.Select(Rules, Gen.Bool, Gen.Int[0, 10_000], RuleGenerator.AnyOf('“', '”', '［', '；', '0', '9', ' ', '日')).Sample((rule, isChinese, at, character) =>
        {
            var language = isChinese ? Language.Chinese : Language.English;
            var text = rule.Describe().In(language);
            var place = at % text.Length;

            foreach (var changed in new[] { text.Substring(0, place), text.Insert(place, character.ToString()), text.Remove(place, 1) })
            {
                var result = RuleText.Parse(changed, language, RuleGenerator.Vocabulary);
                (result.Succeeded || result.Faults.Count == 1).Should().BeTrue();
            }
        });
}
