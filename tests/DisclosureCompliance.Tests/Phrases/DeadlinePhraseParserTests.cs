using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Phrases;

public sealed class DeadlinePhraseParserTests
{
    [Fact]
    public void Every_phrase_of_the_cases_reads_as_stated()
    {
        var wrong = PhraseCase.All.Select(phrase => (phrase, Reading: DeadlinePhraseParser.Parse(phrase.Phrase)))
            .Where(entry => entry.Reading.Status != entry.phrase.Status
                || !Equals(entry.Reading.Rule, entry.phrase.Rule)
                || !Codes(entry.Reading).SequenceEqual(entry.phrase.Assumptions))
            .Select(entry => $"{entry.phrase.Phrase}: {entry.Reading} [{string.Join(", ", Codes(entry.Reading))}]");

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_is_there_exactly_where_the_phrase_was_understood()
    {
        foreach (var phrase in PhraseCase.All)
        {
            var reading = DeadlinePhraseParser.Parse(phrase.Phrase);

            (reading.Rule is null).Should().Be(reading.Status == PhraseStatus.NotUnderstood, phrase.Phrase);
            (reading.NotUnderstood.Count > 0).Should().Be(reading.Status == PhraseStatus.NotUnderstood, phrase.Phrase);
        }
    }

    [Theory]
    [InlineData("公示期不少于7个工作日，不超过5个工作日", true)]
    [InlineData("公示期不少于3个工作日，不超过5个工作日", false)]
    public void A_display_whose_longest_time_is_shorter_than_its_shortest_is_read_as_a_contradiction(string phrase, bool contradicts)
    {
        var reading = DeadlinePhraseParser.Parse(phrase);

        (reading.Rule is CompositeRule, reading.Assumptions.Select(assumption => assumption.Code).Contains("phrase.assumed.contradiction")).Should().Be((contradicts, contradicts), reading.ToString());
    }

    [Fact]
    public void What_is_set_aside_is_named_with_its_place_in_the_original()
    {
        const string Text = "①应自征收\n决定作出之日起５個工作日內，在村公示欄 公開。";

        var reading = DeadlinePhraseParser.Parse(Text);

        reading.Rule.Should().Be(new WithinRule(5, PeriodUnit.WorkingDays, new RuleTerm("征收决定作出")));
        reading.Remarks.Select(remark => (remark.Kind, remark.Span.In(Text))).Should().Equal(
            (PhraseRemarkKind.Numbering, "①"),
            (PhraseRemarkKind.Act, "在村公示欄 公開"));
    }

    [Fact]
    public void What_is_not_understood_is_named_with_its_place_and_reason()
    {
        const string Text = "信息形成之日起20个工作日内，其余不予公开";

        var reading = DeadlinePhraseParser.Parse(Text);

        reading.Status.Should().Be(PhraseStatus.NotUnderstood);
        reading.NotUnderstood.Should().ContainSingle();
        reading.NotUnderstood[0].Span.In(Text).Should().Contain("不予公开");
        reading.NotUnderstood[0].Reason.Code.Should().Be("phrase.unread.negation");
    }

    [Fact]
    public void An_assumption_says_what_was_assumed_in_both_languages()
    {
        var assumption = DeadlinePhraseParser.Parse("15个工作日").Assumptions.Should().ContainSingle().Subject;

        assumption.Code.Should().Be("phrase.assumed.trigger-unstated");
        assumption.In(Language.Chinese).Should().Contain("“15个工作日”");
        assumption.In(Language.English).Should().Contain("'15个工作日'");
    }

    [Theory]
    [InlineData("不少于", "")]
    [InlineData("", "不予公开")]
    [InlineData("没有", "")]
    public void A_word_that_turns_the_meaning_is_never_passed_over(string before, string after)
    {
        var plain = DeadlinePhraseParser.Parse("20个工作日内公开");
        var turned = DeadlinePhraseParser.Parse(before + "20个工作日内公开" + after);

        (turned.Status == PhraseStatus.NotUnderstood || !Equals(turned.Rule, plain.Rule) || turned.Assumptions.Count > plain.Assumptions.Count).Should().BeTrue();
    }

    [Fact]
    public void A_longer_text_than_any_limit_is_refused_at_once()
    {
        var text = new string('自', DeadlinePhraseParser.LongestText + 1);

        var reading = DeadlinePhraseParser.Parse(text);

        reading.NotUnderstood.Should().ContainSingle().Which.Reason.Code.Should().Be("phrase.unread.too-long");
        reading.NotUnderstood[0].Span.Should().Be(new PhraseSpan(0, text.Length));
    }

    [Fact]
    public void No_text_is_an_error_of_the_program()
    {
        FluentActions.Invoking(() => DeadlinePhraseParser.Parse(null!)).Should().Throw<ArgumentNullException>();
        DeadlinePhraseParser.Parse(string.Empty).Status.Should().Be(PhraseStatus.NotUnderstood);
    }

    private static IEnumerable<string> Codes(PhraseReading reading) => reading.Assumptions.Select(assumption => assumption.Code.Substring("phrase.assumed.".Length));
}
