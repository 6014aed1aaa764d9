using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class ScoringTextTests
{
    public static TheoryData<string> Cultures() => new() { "de-DE", "fr-FR", "tr-TR", "ar-SA", "fa-IR", "zh-CN" };

    [Fact]
    public void Every_text_has_the_same_places_in_both_languages()
    {
        foreach (var template in Templates())
        {
            Places(template.Text, Language.Chinese).Should().BeEquivalentTo(Places(template.Text, Language.English), template.Code);
            if (template.Remedy is { } remedy)
            {
                Places(remedy, Language.Chinese).Should().BeEquivalentTo(Places(remedy, Language.English), template.Code);
            }
        }
    }

    [Fact]
    public void Every_code_is_used_once() => Templates().Select(template => template.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_place_of_a_text_is_left_empty_on_a_scorecard()
    {
        var card = Score(Ningguo(), Fangtang(), new Counter(7));

        var messages = card.Lines.SelectMany(line => line.Derivation.Concat(line.Warnings.Select(warning => warning.Message)))
            .Concat(card.Total.Summary)
            .Append(card.Grade.Reason);

        messages.Where(message => (message.In(Language.Chinese) + message.In(Language.English) + message.RemedyIn(Language.English)).Contains("{"))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var (here, there) = (string.Empty, string.Empty);
        here = Render();
        var thread = new Thread(() => there = Render());
        var foreign = CultureInfo.GetCultureInfo(culture);
        (thread.CurrentCulture, thread.CurrentUICulture) = (foreign, foreign);
        thread.Start();
        thread.Join();

        there.Should().Be(here);
    }

    private static string Render()
    {
        var checklist = ChecklistJson.Parse(Case("r44-service-centre"), "f").GetValueOrThrow();
        var answers = AnswersJson.Parse(
            """{"schema":"disclosure-answers/1","checklist":"r44-service-centre","answers":[{"item":"1.3","occurrences":{"missing":3},"selfScore":1.5},{"item":"1.4","level":"I"}]}""",
            "f").GetValueOrThrow();
        var card = Score(checklist, answers);
        return string.Join("\n", card.Lines.Select(line => line + line.Say())
            .Concat(card.Total.Summary.Select(message => message.In(Language.Chinese)))
            .Concat(card.Faults.Select(fault => fault.In(Language.English)))
            .Append(card.Display(card.Total.Highest)));
    }

    private static IEnumerable<MessageTemplate> Templates() =>
        new[] { "ScoreMessages", "AnswerMessages", "ChecklistMessages", "GradeMessages" }
            .Select(name => typeof(Checklist).Assembly.GetType("DisclosureCompliance.Scoring." + name, throwOnError: true)!)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (MessageTemplate)field.GetValue(null)!);

    private static IEnumerable<string> Places(LocalizedText text, Language language) =>
        Regex.Matches(text.In(language), @"\{\w+\}").Cast<Match>().Select(match => match.Value).Distinct();
}
