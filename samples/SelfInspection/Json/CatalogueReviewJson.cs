using System.Text.Json;
using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Input;

namespace SelfInspection.Json;

internal static class CatalogueReviewJson
{
    public static void WriteDocument(Utf8JsonWriter json, CatalogueReviewRequest request, CatalogueReviewReport report, CatalogueFile file, string? savedTo, IReadOnlyList<Fault> warnings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-catalogue/1");
        json.WriteNumber("exitCode", exitCode);
        FaultJson.WriteList(json, "warnings", warnings);
        ReportJson.WriteCatalogue(json, report.Catalogue);
        json.WriteDate("asOf", request.AsOf);
        json.WriteString("level", request.Unit?.Level);
        json.WriteList("findings", report.Findings, finding => Write(json, finding, file));
        json.WriteList("passed", report.Passed, pass => Write(json, pass));
        WriteRows(json, file.Import);
        json.WriteString("savedCatalogue", savedTo);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CatalogueFinding finding, CatalogueFile file)
    {
        json.WriteStartObject();
        json.WriteMessageFields(finding.Message);
        json.WriteString("severity", finding.Severity switch
        {
            FindingSeverity.Violation => "violation",
            FindingSeverity.Warning => "warning",
            _ => "information",
        });
        json.WriteString("aspect", WordOf(finding.Aspect));
        json.WriteString("place", file.PlaceOf(finding.Place));
        json.WriteString("value", finding.Value);
        WriteAbout(json, finding.Item, finding.Duty);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CataloguePass pass)
    {
        json.WriteStartObject();
        json.WriteString("aspect", WordOf(pass.Aspect));
        WriteAbout(json, pass.Item, pass.Duty);
        json.WriteString("match", pass.Match switch
        {
            DutyMatch.Stated => "stated",
            DutyMatch.Cited => "cited",
            DutyMatch.Likely => "likely",
            _ => null,
        });
        json.WriteEndObject();
    }

    /// <summary>What was made of a table, row by row; null where the catalogue is JSON.</summary>
    private static void WriteRows(Utf8JsonWriter json, CatalogueImport? import)
    {
        if (import is null)
        {
            json.WriteNull("rows");
            return;
        }

        json.WriteList("rows", import.Items, row =>
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Row);
            json.WriteString("item", row.Item.Id);
            json.WriteText("title", row.Item.Title);
            PhraseJson.Write(json, "reading", row.Deadline);
            PhraseJson.WriteRule(json, row.Deadline?.Rule);
            json.WriteList("channels", row.Item.Channels, json.WriteStringValue);
            json.WriteEndObject();
        });
    }

    private static void WriteAbout(Utf8JsonWriter json, CatalogueItem? item, DisclosureDuty? duty)
    {
        json.WriteString("item", item?.Id);
        json.WriteString("duty", duty?.Id);
    }

    private static string WordOf(CatalogueAspect aspect) => aspect switch
    {
        CatalogueAspect.Deadline => "deadline",
        CatalogueAspect.Wording => "wording",
        CatalogueAspect.Law => "law",
        CatalogueAspect.Duplicates => "duplicates",
        CatalogueAspect.Belonging => "belonging",
        CatalogueAspect.Channels => "channels",
        CatalogueAspect.Category => "category",
        CatalogueAspect.Display => "display",
        CatalogueAspect.Basis => "basis",
        _ => "duties",
    };
}
