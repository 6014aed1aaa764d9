using System.Text.Json;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Catalogues;

/// <summary>Writes a catalogue as <see cref="CatalogueJson"/> reads it, what is understood anyway left out.</summary>
internal static class CatalogueWriting
{
    public static void Write(Utf8JsonWriter json, DisclosureCatalogue catalogue)
    {
        json.WriteStartObject();
        json.WriteString("schema", CatalogueJson.Schema);
        json.WriteWords("id", catalogue.Id);
        json.WriteText("title", catalogue.Title);
        json.WriteList("items", catalogue.Items, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, CatalogueItem item)
    {
        json.WriteWords("id", item.Id);
        json.WriteText("title", item.Title);
        json.WriteChoice("category", item.Category, CatalogueWords.Categories);
        WriteRule(json, "deadline", item.Deadline);
        json.WriteWords("deadlineText", item.DeadlineText);
        WriteRule(json, "display", item.Display);
        WriteRule(json, "freshness", item.Freshness);
        json.WriteDate("appliesFrom", item.AppliesFrom);
        json.WriteDate("appliesThrough", item.AppliesThrough);
        json.WriteTextsIfAny("unitClasses", item.UnitClasses);
        json.WriteTextsIfAny("duties", item.Duties);
        json.WriteTextsIfAny("subjects", item.Subjects);
        json.WriteListIfAny("requiredElements", item.RequiredElements, WriteElement);
        json.WriteWords("responsibleUnit", item.ResponsibleUnit);
        json.WriteTextsIfAny("channels", item.Channels);
        json.WriteTextsIfAny("requiredChannels", item.RequiredChannels);
        json.WriteText("audience", item.Audience);
        json.WriteChoice("mode", item.Mode, DisclosureMode.Proactive, CatalogueWords.Modes);
        json.WriteWords("level", item.Level);
        json.WriteWords("exemption", item.Exemption);
        json.WriteListIfAny("legalBasis", item.LegalBasis, WriteCitation);
        json.WriteIfTrue("major", item.IsMajor);
    }

    private static void WriteRule(Utf8JsonWriter json, string name, DeadlineRule? rule)
    {
        if (rule is not null)
        {
            json.WritePropertyName(name);
            DeadlineRuleWriting.Write(json, rule);
        }
    }

    private static void WriteElement(Utf8JsonWriter json, RequiredElement element)
    {
        json.WriteWords("id", element.Id);
        json.WriteText("title", element.Title);
    }

    private static void WriteCitation(Utf8JsonWriter json, LegalCitation citation)
    {
        json.WriteText("instrument", citation.Instrument);
        json.WriteText("article", citation.Article);
        json.WriteWords("documentNumber", citation.DocumentNumber);
    }
}
