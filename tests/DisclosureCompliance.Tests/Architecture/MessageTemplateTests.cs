using System.Reflection;
using System.Text.RegularExpressions;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>Whatever the library says, it says in both languages, with the same facts, under a code of its own.</summary>
public sealed class MessageTemplateTests
{
    private static readonly Regex Slug = new("^[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+$");
    private static readonly Regex Place = new(@"\{([a-zA-Z]+)\}");

    private static IEnumerable<MessageTemplate> Templates => MessageCatalogue.Templates.Select(entry => entry.Template);

    [Fact]
    public void A_code_is_used_once() =>
        Templates.GroupBy(template => template.Code).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

    [Fact]
    public void A_code_is_the_word_of_its_room_and_a_slug()
    {
        Templates.Select(template => template.Code).Where(code => !Slug.IsMatch(code)).Should().BeEmpty();

        MessageCatalogue.Templates
            .GroupBy(entry => entry.Template.Code.Split('.')[0], entry => Library.RoomOf(entry.Field.DeclaringType!))
            .Where(word => word.Distinct().Count() > 1)
            .Select(word => $"{word.Key}: {string.Join(", ", word.Distinct())}")
            .Should().BeEmpty("the first word of a code belongs to one room");
    }

    [Fact]
    public void Templates_stand_together_in_a_class_of_their_room() =>
        MessageCatalogue.Templates
            .Where(entry => !entry.Field.IsInitOnly || !entry.Field.DeclaringType!.Name.EndsWith("Messages", StringComparison.Ordinal))
            .Select(entry => $"{entry.Field.DeclaringType!.Name}.{entry.Field.Name}")
            .Should().BeEmpty();

    [Fact]
    public void No_template_is_made_anywhere_else()
    {
        var makers =
            from type in Library.Types.Where(type => !type.Name.EndsWith("Messages", StringComparison.Ordinal) && type != typeof(MessageTemplate))
            from member in type.GetMembers(Library.Declared)
            where member is MethodBase method
                && MethodCode.MembersNamedIn(method).OfType<MethodBase>().Any(called => called.DeclaringType == typeof(MessageTemplate) && (called.IsConstructor || called.Name == "Define"))
            select $"{type.Name}.{member.Name}";

        makers.Should().BeEmpty("a template outside of a Messages class is not listed in docs/codes.md");
    }

    [Fact]
    public void Texts_and_remedies_exist_in_Chinese_and_in_English() =>
        Templates.Where(template => !IsBilingual(template.Text) || (template.Remedy is { } remedy && !IsBilingual(remedy))).Select(template => template.Code).Should().BeEmpty();

    [Fact]
    public void Both_languages_name_the_same_places() =>
        Templates.Where(template => !NamesTheSame(template.Text) || (template.Remedy is { } remedy && !NamesTheSame(remedy))).Select(template => template.Code).Should().BeEmpty();

    [Fact]
    public void Braces_hold_a_name_and_nothing_else() =>
        Templates.SelectMany(template => template.Text.Texts.Concat(template.Remedy?.Texts ?? []))
            .Select(text => text.Value)
            .Where(text => Place.Replace(text, string.Empty).IndexOfAny(['{', '}']) >= 0)
            .Should().BeEmpty();

    [Fact]
    public void Every_template_is_used()
    {
        var used =
            from type in Library.Types
            from member in type.GetMembers(Library.Declared)
            let method = member as MethodBase
            where method is not null && !(method.IsConstructor && method.IsStatic && type.Name.EndsWith("Messages", StringComparison.Ordinal))
            from named in MethodCode.MembersNamedIn(method)
            where named is FieldInfo field && field.FieldType == typeof(MessageTemplate)
            select (named.DeclaringType, named.Name);

        var unused = MessageCatalogue.Templates.Where(entry => !used.Contains((entry.Field.DeclaringType, entry.Field.Name))).Select(entry => entry.Template.Code);

        unused.Should().BeEquivalentTo(Exemptions.TemplatesForHosts.Keys);
    }

    private static bool IsBilingual(LocalizedText text) =>
        text.Texts.Select(entry => entry.Key).OrderBy(language => language.Tag, StringComparer.Ordinal).SequenceEqual([Language.English, Language.Chinese])
        && text.Texts.All(entry => !string.IsNullOrWhiteSpace(entry.Value))
        && text.In(Language.Chinese).Any(IsChinese);

    private static bool IsChinese(char character) => character is >= '\u4e00' and <= '\u9fff';

    private static bool NamesTheSame(LocalizedText text) => PlacesOf(text, Language.Chinese).SetEquals(PlacesOf(text, Language.English));

    private static HashSet<string> PlacesOf(LocalizedText text, Language language) =>
        [.. Place.Matches(text.In(language)).Cast<Match>().Select(match => match.Groups[1].Value)];
}
