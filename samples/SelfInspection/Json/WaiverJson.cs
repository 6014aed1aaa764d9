using System.Text.Json;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

internal static class WaiverJson
{
    /// <summary>What waivers did to a score; null where none were given.</summary>
    public static void Write(Utf8JsonWriter json, WaiverEffect? effect)
    {
        if (effect is null)
        {
            json.WriteNull("waivers");
            return;
        }

        json.WriteStartObject("waivers");
        json.WriteExact("without", effect.Without.Total.Result);
        json.WriteExact("gained", effect.Points);
        json.WriteList("applied", effect.Applied, waiver =>
        {
            json.WriteStartObject();
            json.WriteString("id", waiver.Id);
            json.WriteString("item", waiver.ItemId);
            json.WriteString("key", waiver.RuleKey);
            json.WriteText("text", waiver.Reason);
            json.WriteString("approver", waiver.Approver);
            json.WriteDate("firstDay", waiver.FirstDay);
            json.WriteDate("lastDay", waiver.LastDay);
            json.WriteEndObject();
        });
        json.WriteMessages("remarks", effect.Findings.Select(finding => finding.Message));
        json.WriteEndObject();
    }
}
