using System.Globalization;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/checklists.md: every example of a mechanic is read, answered and scored here, and comes to what the page says.</summary>
public sealed class ChecklistsGuideTests
{
    [SourceFact]
    public void Every_example_scores_what_the_page_says()
    {
        var examples = Examples().ToList();

        examples.Count.Should().BeGreaterThan(30);
        foreach (var (heading, checklist, answers, expected) in examples)
        {
            var read = ChecklistJson.Parse(checklist, heading);
            read.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Should().BeEmpty(heading);
            var sheet = AnswersJson.Parse(answers, heading);
            sheet.Faults.Should().BeEmpty(heading);

            var card = new ChecklistScorer().Score(read.Value!, sheet.Value!);

            card.Faults.Should().BeEmpty(heading);
            Written(card).Should().Be(expected, heading);
            card.Proof.Leaves.Aggregate(DisclosureCompliance.Numerics.Rational.Zero, (sum, leaf) => sum + leaf.Amount).Should().Be(card.Total.Score, heading);
        }
    }

    private static string Written(Scorecard card)
    {
        var lines = card.Lines.Select(line => $"{line.Item.Id}: {(line.Score is { } score ? score.ToString() : line.State.ToString())} of {line.Points}").ToList();
        lines.Add(card.Total.Result is { } total ? $"total: {total} of {card.Total.Points}" : $"total: {card.Total.State}");
        if (card.Checklist.Grades is not null)
        {
            lines.Add($"grade: {card.Grade}");
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<(string Heading, string Checklist, string Answers, string Expected)> Examples()
    {
        var (heading, checklist, answers) = (string.Empty, string.Empty, string.Empty);
        string? head = null;
        var block = new List<string>();
        foreach (var line in SourceTree.Read("docs/checklists.md").Replace("\r", string.Empty).Split('\n'))
        {
            if (head is null)
            {
                heading = line.StartsWith("#", StringComparison.Ordinal) ? line : heading;
                head = line.StartsWith("```", StringComparison.Ordinal) && line.Length > 3 ? line.Substring(3) : null;
                block.Clear();
                continue;
            }

            if (line != "```")
            {
                block.Add(line);
                continue;
            }

            var text = string.Join("\n", block);
            switch (head)
            {
                case "json item":
                    checklist = Checklist($$""" "itemFloor": 0, "sections": [ { "id": "s", "title": "s", "items": [ {{text}} ] } ] """);
                    break;
                case "json part":
                    checklist = Checklist(Inside(text));
                    break;
                case "json answer":
                    answers = Answers($$""" "answers": [ {{text}} ] """);
                    break;
                case "json sheet":
                    answers = Answers(Inside(text));
                    break;
                case "text score":
                    yield return (heading, checklist, answers, text);
                    break;
                default:
                    break;
            }

            head = null;
        }
    }

    private static string Inside(string json) => json.Trim().Substring(1, json.Trim().Length - 2);

    private static string Checklist(string fields) => string.Format(CultureInfo.InvariantCulture, "{{\"schema\":\"{0}\",\"id\":\"example\",\"title\":\"example\",{1}}}", ChecklistJson.Schema, fields);

    private static string Answers(string fields) => string.Format(CultureInfo.InvariantCulture, "{{\"schema\":\"{0}\",\"checklist\":\"example\",{1}}}", AnswersJson.Schema, fields);
}
