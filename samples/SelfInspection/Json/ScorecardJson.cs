using System.Text.Json;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

internal static class ScorecardJson
{
    public static void WriteDocument(Utf8JsonWriter json, Scorecard card, ComplianceReport? report, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-score/1");
        json.WriteNumber("exitCode", exitCode);
        WriteFields(json, card);
        if (report is null)
        {
            json.WriteNull("check");
        }
        else
        {
            json.WriteStartObject("check");
            ReportJson.WriteFields(json, report);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The scorecard, in the object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, Scorecard card)
    {
        json.WriteStartObject("checklist");
        json.WriteString("id", card.Checklist.Id);
        json.WriteText("title", card.Checklist.Title);
        json.WriteText("source", card.Checklist.Source);
        json.WriteExact("points", card.Checklist.Points);
        json.WriteExact("printedTotal", card.Checklist.PrintedTotal);
        json.WriteEndObject();
        json.WriteText("unit", card.Answers.Unit);
        json.WriteStartObject("total");
        WriteSum(json, card.Total);
        json.WriteMessages("summary", card.Total.Summary);
        json.WriteEndObject();
        WriteGrade(json, card.Grade);
        json.WriteList("contradictions", card.Warnings, warning => WriteWarning(json, warning));
        json.WriteList("sections", card.Sections, section => WriteSection(json, section));
    }

    private static void WriteSection(Utf8JsonWriter json, SectionScore section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Section.Id);
        json.WriteText("title", section.Section.Title);
        WriteSum(json, section.Sum);
        json.WriteList("contradictions", section.Warnings, warning => WriteWarning(json, warning));
        json.WriteList("lines", section.Lines, line => WriteLine(json, line));
        json.WriteList("sections", section.Sections, inner => WriteSection(json, inner));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ScoreLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Item.Id);
        json.WriteText("title", line.Item.Title);
        json.WriteText("printedRule", line.Item.PrintedRule);
        json.WriteString("state", WordOf(line.State));
        json.WriteExact("points", line.Item.Points);
        json.WriteExact("score", line.Score);
        json.WriteExact("lost", line.Lost);
        json.WriteExact("lowest", line.Lowest);
        json.WriteExact("highest", line.Highest);
        json.WriteExact("selfScore", line.SelfScore);
        json.WriteMessages("derivation", line.Derivation);
        json.WriteList("contradictions", line.Warnings, warning => WriteWarning(json, warning));
        json.WriteEndObject();
    }

    private static void WriteSum(Utf8JsonWriter json, ScoreSum sum)
    {
        json.WriteExact("points", sum.Points);
        json.WriteExact("score", sum.Score);
        json.WriteExact("scoredPoints", sum.ScoredPoints);
        json.WriteExact("lowest", sum.Lowest);
        json.WriteExact("highest", sum.Highest);
        json.WriteBoolean("complete", sum.IsComplete);
        json.WriteList("byState", sum.ByState, tally =>
        {
            json.WriteStartObject();
            json.WriteString("state", WordOf(tally.State));
            json.WriteNumber("lines", tally.Lines);
            json.WriteExact("points", tally.Points);
            json.WriteEndObject();
        });
    }

    private static void WriteGrade(Utf8JsonWriter json, GradeDecision grade)
    {
        json.WriteStartObject("grade");
        json.WriteString("state", grade.State switch
        {
            GradeState.NotGraded => "not-graded",
            GradeState.Decided => "decided",
            GradeState.Open => "open",
            GradeState.Gap => "gap",
            _ => "overlap",
        });
        json.WriteString("band", grade.Band?.Key);
        json.WriteList("candidates", grade.Candidates, band => json.WriteStringValue(band.Key));
        json.WritePropertyName("reason");
        json.WriteMessage(grade.Reason);
        json.WriteEndObject();
    }

    private static void WriteWarning(Utf8JsonWriter json, ChecklistWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("place", warning.Place);
        json.WriteString("value", warning.Value);
        json.WriteMessageFields(warning.Message);
        json.WriteEndObject();
    }

    private static string WordOf(LineState state) => state switch
    {
        LineState.Scored => "scored",
        LineState.NotAnswered => "not-answered",
        LineState.NotKnown => "not-known",
        _ => "invalid",
    };
}
