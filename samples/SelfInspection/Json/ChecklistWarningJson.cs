using System.Text.Json;
using DisclosureCompliance.Checklists;

namespace SelfInspection.Json;

internal static class ChecklistWarningJson
{
    public static void Write(Utf8JsonWriter json, ChecklistWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("kind", ScoreWords.Of(warning.Kind));
        json.WriteString("place", warning.Place);
        json.WriteString("value", warning.Value);
        json.WriteMessageFields(warning.Message);
        json.WriteString("section", warning.SectionId);
        json.WriteString("item", warning.ItemId);
        json.WriteEndObject();
    }
}
