using System.Text.Json;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

internal static class ScorecardJson
{
    public static void WriteDocument(Utf8JsonWriter json, Scorecard card, ComplianceReport? report, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-score/2");
        json.WriteNumber("exitCode", exitCode);
        WriteFields(json, card);
        WaiverJson.Write(json, card.Waivers);
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
        WriteTotal(json, card.Total);
        WriteGrade(json, card.Grade);
        json.WriteList("warnings", card.Warnings, warning => ChecklistWarningJson.Write(json, warning));
        json.WriteList("sections", card.Sections, section => WriteSection(json, section));
        json.WriteList("steps", card.Root.Steps, step => WriteStep(json, step));
        json.WritePropertyName("proof");
        WriteProof(json, card.Proof);
    }

    private static void WriteTotal(Utf8JsonWriter json, ScoreTotal total)
    {
        json.WriteStartObject("total");
        json.WriteString("state", ScoreWords.Of(total.State));
        json.WriteExact("points", total.Points);
        json.WriteExact("score", total.Score);
        json.WriteExact("result", total.Result);
        json.WriteExact("scoredPoints", total.ScoredPoints);
        json.WriteExact("lowest", total.Lowest);
        json.WriteExact("highest", total.Highest);
        json.WriteList("byState", total.ByState, tally =>
        {
            json.WriteStartObject();
            json.WriteString("state", ScoreWords.Of(tally.State));
            json.WriteNumber("lines", tally.Lines);
            json.WriteExact("points", tally.Points);
            json.WriteEndObject();
        });
        json.WriteMessages("summary", total.Summary);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, SectionScore section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Section.Id);
        json.WriteText("title", section.Section.Title);
        json.WriteExact("printedPoints", section.Section.PrintedPoints);
        json.WriteExact("points", section.Points);
        json.WriteExact("sum", section.Sum);
        json.WriteExact("score", section.Score);
        json.WriteExact("scoredPoints", section.ScoredPoints);
        json.WriteExact("lowest", section.Lowest);
        json.WriteExact("highest", section.Highest);
        json.WriteBoolean("vetoed", section.IsVetoed);
        json.WriteBoolean("zeroed", section.IsZeroed);
        json.WriteMessages("derivation", section.Derivation);
        json.WriteList("lines", section.Lines, line => WriteLine(json, line));
        json.WriteList("sections", section.Sections, inner => WriteSection(json, inner));
        json.WriteList("steps", section.Steps, step => WriteStep(json, step));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ScoreLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Item.Id);
        json.WriteText("title", line.Item.Title);
        json.WriteText("printedRule", line.Item.PrintedRule);
        json.WriteString("state", ScoreWords.Of(line.State));
        json.WriteExact("printedPoints", line.Item.Points);
        json.WriteExact("points", line.Points);
        json.WriteExact("score", line.Score);
        json.WriteExact("lost", line.Lost);
        json.WriteExact("lowest", line.Lowest);
        json.WriteExact("highest", line.Highest);
        json.WriteExact("selfScore", line.SelfScore);
        json.WriteExact("gap", line.SelfScore - line.Score);
        json.WriteList("rules", line.Rules, rule => WriteRule(json, rule));
        json.WriteMessages("derivation", line.Derivation);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("key", outcome.Rule.Key);
        json.WriteText("text", outcome.Rule.Text);
        json.WriteString("kind", outcome.Rule.Amount.Kind);
        json.WriteString("state", ScoreWords.Of(outcome.State));
        json.WriteString("fact", outcome.Fact?.ToString());
        json.WriteExact("points", outcome.Points);
        json.WriteExact("lowest", outcome.Lowest);
        json.WriteExact("highest", outcome.Highest);
        json.WriteMessageFields(outcome.Message);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, StepScore step)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Step.Kind);
        json.WriteString("taken", ScoreWords.Of(step.Taken));
        json.WriteExact("before", step.Before);
        json.WriteExact("after", step.After);
        json.WriteMessageFields(step.Message);
        if (step.Line is { } line)
        {
            json.WritePropertyName("line");
            WriteLine(json, line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteEndObject();
    }

    private static void WriteProof(Utf8JsonWriter json, ProofNode node)
    {
        json.WriteStartObject();
        json.WriteString("kind", ScoreWords.Of(node.Kind));
        json.WriteString("id", node.Id);
        json.WriteText("title", node.Title);
        json.WriteExact("amount", node.Amount);
        if (node.Reason is { } reason)
        {
            json.WriteMessageFields(reason);
        }

        json.WriteList("parts", node.Children, part => WriteProof(json, part));
        json.WriteEndObject();
    }

    private static void WriteGrade(Utf8JsonWriter json, GradeDecision grade)
    {
        json.WriteStartObject("grade");
        json.WriteString("state", ScoreWords.Of(grade.State));
        json.WriteString("band", grade.Band?.Key);
        json.WriteList("candidates", grade.Candidates, band => json.WriteStringValue(band.Key));
        json.WritePropertyName("reason");
        json.WriteMessage(grade.Reason);
        json.WriteEndObject();
    }
}
