using System.Text.Json;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;

namespace SelfInspection.Json;

internal static class EvidenceJson
{
    /// <summary>What a finding rests on beyond its record; null where there is nothing more.</summary>
    public static void Write(Utf8JsonWriter json, FindingEvidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteExact("share", evidence.Share);
        WriteElements(json, evidence.Elements);
        json.WriteList("related", evidence.Related, record => FindingJson.WriteRecord(json, record));
        json.WriteEndObject();
    }

    private static void WriteElements(Utf8JsonWriter json, ElementCoverage? elements)
    {
        if (elements is null)
        {
            json.WriteNull("elements");
            return;
        }

        json.WriteStartObject("elements");
        json.WriteNumber("required", elements.Required);
        json.WriteNumber("present", elements.Present);
        WriteList(json, "absent", elements.Absent);
        WriteList(json, "blank", elements.Blank);
        WriteList(json, "placeholders", elements.Placeholders);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<RequiredElement> elements) => json.WriteList(name, elements, element =>
    {
        json.WriteStartObject();
        json.WriteString("id", element.Id);
        json.WriteText("title", element.Title);
        json.WriteEndObject();
    });
}
