using System.Reflection;
using System.Text.RegularExpressions;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Tests;

/// <summary>Every text of the program exists in both languages.</summary>
public sealed class TextsTests
{
    public static TheoryData<string> Places()
    {
        var data = new TheoryData<string>();
        foreach (var field in Fields())
        {
            data.Add($"{field.DeclaringType!.Name}.{field.Name}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_is_in_both_languages_with_the_same_places(string place)
    {
        var value = Fields().Single(field => $"{field.DeclaringType!.Name}.{field.Name}" == place).GetValue(null);
        LocalizedText[] texts = value switch
        {
            LocalizedText text => [text],
            MessageTemplate { Remedy: { } remedy } template => [template.Text, remedy],
            MessageTemplate template => [template.Text],
            _ => throw new InvalidOperationException($"{place} is neither a text nor a template."),
        };
        foreach (var text in texts)
        {
            text.Texts.Select(pair => pair.Key.Tag).Should().Equal("zh-CN", "en");
            text.Texts.Should().OnlyContain(pair => pair.Value.Length > 0);
            Holes(text.In(Language.Chinese)).Except(["{name}", "{month}"]).Should().BeEquivalentTo(Holes(text.In(Language.English)).Except(["{name}", "{month}"]));
        }
    }

    private static IEnumerable<FieldInfo> Fields() => typeof(Labels).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Labels).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(LocalizedText) || field.FieldType == typeof(MessageTemplate));

    private static IEnumerable<string> Holes(string text) => Regex.Matches(text, @"\{[a-zA-Z]+\}").Select(match => match.Value).Distinct();
}
