using System.Text.Json;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

internal static class AdviceJson
{
    public static void WriteDocument(Utf8JsonWriter json, ImprovementPlan plan, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-advice/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteText("unit", plan.Before.Answers.Unit);
        json.WriteString("state", Of(plan.State));
        json.WriteStartObject("target");
        json.WriteString("grade", plan.Grade?.Key);
        json.WriteExact("score", plan.Score);
        json.WriteEndObject();
        WriteStanding(json, "before", plan.Before.Total, plan.Before.Grade);
        WaiverJson.Write(json, plan.Before.Waivers);
        json.WriteList("losses", plan.Losses, loss => WriteLoss(json, loss));
        json.WriteList("repairs", plan.Repairs, repair =>
        {
            json.WriteStartObject();
            json.WriteString("place", repair.Loss.Site.ToString());
            json.WriteNumber("occurrences", repair.Occurrences);
            json.WriteList("names", repair.Names, name =>
            {
                json.WriteStartObject();
                json.WriteText("name", name);
                json.WriteEndObject();
            });
            json.WriteExact("effort", repair.Effort);
            json.WriteMessageFields(repair.Message);
            json.WriteEndObject();
        });
        json.WriteExact("effort", plan.Effort);
        WriteStanding(json, "after", plan.After.Total, plan.After.Grade);
        json.WriteBoolean("proven", plan.IsProvenOptimal);
        json.WriteMessages("doubts", plan.Doubts);
        json.WriteMessages("summary", plan.Summary);
        json.WriteEndObject();
    }

    /// <summary>A total and its grade in short.</summary>
    public static void WriteStanding(Utf8JsonWriter json, string name, ScoreTotal total, GradeDecision grade)
    {
        json.WriteStartObject(name);
        json.WriteString("state", ScoreWords.Of(total.State));
        json.WriteExact("result", total.Result);
        json.WriteString("grade", grade.Band?.Key);
        json.WriteEndObject();
    }

    private static void WriteLoss(Utf8JsonWriter json, OpenLoss loss)
    {
        json.WriteStartObject();
        json.WriteString("place", loss.Site.ToString());
        json.WriteString("kind", Of(loss.Site.Kind));
        json.WriteText("text", loss.Site.Text);
        json.WriteExact("lost", loss.Site.Lost);
        json.WriteNumber("occurrences", loss.Site.Occurrences);
        json.WriteString("repairable", Of(loss.Repair.Repairable));
        json.WriteExact("effort", loss.Repair.Effort);
        json.WriteExact("regained", loss.Regained);
        WriteStanding(json, "after", loss.TotalAfter, loss.GradeAfter);
        json.WriteMessageFields(loss.Message);
        json.WriteEndObject();
    }

    private static string Of(PlanState state) => state switch
    {
        PlanState.Reached => "reached",
        PlanState.AlreadyReached => "already-reached",
        PlanState.OutOfReach => "out-of-reach",
        PlanState.NotComplete => "not-complete",
        _ => "no-target",
    };

    private static string Of(LossKind kind) => kind switch
    {
        LossKind.Rule => "rule",
        LossKind.Item => "item",
        LossKind.Ceiling => "ceiling",
        LossKind.Fact => "fact",
        _ => "gate",
    };

    private static string Of(Repairability repairable) => repairable switch
    {
        Repairability.Yes => "yes",
        Repairability.No => "no",
        _ => "unknown",
    };
}
