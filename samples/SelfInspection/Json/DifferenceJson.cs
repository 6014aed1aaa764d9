using System.Text.Json;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

internal static class DifferenceJson
{
    public static void WriteDocument(Utf8JsonWriter json, ScoreDifference difference, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-difference/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteText("unit", difference.After.Answers.Unit);
        AdviceJson.WriteStanding(json, "before", difference.Before.Total, difference.Before.Grade);
        AdviceJson.WriteStanding(json, "after", difference.After.Total, difference.After.Grade);
        json.WriteExact("change", difference.Points);
        json.WriteList("causes", difference.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteString("cause", Of(change.Cause));
            json.WriteExact("change", change.Points);
            json.WriteEndObject();
        });
        json.WriteList("losses", difference.Losses, loss =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Of(loss.Kind));
            json.WriteString("item", loss.ItemId);
            json.WriteString("rule", loss.RuleKey);
            json.WriteExact("lostBefore", loss.Before);
            json.WriteExact("lostAfter", loss.After);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static string Of(ScoreChangeCause cause) => cause switch
    {
        ScoreChangeCause.Facts => "facts",
        ScoreChangeCause.Checklist => "checklist",
        ScoreChangeCause.Waivers => "waivers",
        _ => "time",
    };

    private static string Of(LossChangeKind kind) => kind switch
    {
        LossChangeKind.New => "new",
        LossChangeKind.Fixed => "fixed",
        LossChangeKind.Grown => "grown",
        LossChangeKind.Shrunk => "shrunk",
        LossChangeKind.Unchanged => "unchanged",
        LossChangeKind.Waived => "waived",
        LossChangeKind.Gone => "gone",
        LossChangeKind.NotApplicable => "not-applicable",
        _ => "not-known",
    };
}
