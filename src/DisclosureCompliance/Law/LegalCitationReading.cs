using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Law;

/// <summary>How a citation stands in every format: <c>{"instrument": …, "article": …, "documentNumber": …}</c>.</summary>
internal static class LegalCitationReading
{
    public static LegalCitation? Read(JsonObjectReader json)
    {
        var instrument = json.Localized("instrument");
        var article = json.OptionalLocalized("article");
        var number = json.OptionalText("documentNumber");
        return json.HasErrors ? null : new LegalCitation(instrument, article, number);
    }
}
