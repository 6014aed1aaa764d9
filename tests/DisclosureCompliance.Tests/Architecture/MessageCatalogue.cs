using System.Reflection;
using System.Text;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>All templates of the library, found by reflection, and the page that lists them.</summary>
internal static class MessageCatalogue
{
    public static IReadOnlyList<(FieldInfo Field, MessageTemplate Template)> Templates { get; } =
    [
        .. Library.Types.SelectMany(type => type.GetFields(Library.Declared))
            .Where(field => field.IsStatic && field.FieldType == typeof(MessageTemplate))
            .Select(field => (Field: field, Template: (MessageTemplate)field.GetValue(null)!)),
    ];

    /// <summary>docs/codes.md as it should be.</summary>
    public static string Page()
    {
        var page = new StringBuilder()
            .Append("# Codes\n\n")
            .Append("Every code that the library reports, with its text and remedy. Codes are stable: texts may be worded better, a code never changes its\n")
            .Append("meaning. Names in braces are filled in. This page is written from the code: `")
            .Append(CodesPageTests.UpdateVariable).Append("=1 dotnet test --filter CodesPage` updates it.\n");
        foreach (var room in Templates.GroupBy(entry => Library.RoomOf(entry.Field.DeclaringType!)!).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(room.Key).Append("\n\n| code | zh-CN | en |\n| --- | --- | --- |\n");
            foreach (var template in room.Select(entry => entry.Template).OrderBy(template => template.Code, StringComparer.Ordinal))
            {
                page.Append("| `").Append(template.Code).Append("` | ").Append(Cell(template, Language.Chinese)).Append(" | ").Append(Cell(template, Language.English)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static string Cell(MessageTemplate template, Language language)
    {
        var text = template.Text.In(language);
        var cell = template.Remedy is { } remedy ? $"{text}<br>→ {remedy.In(language)}" : text;
        return cell.Replace("|", "\\|").Replace("\n", "<br>");
    }
}
