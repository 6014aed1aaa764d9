namespace SelfInspection.Tests;

/// <summary>Scorecards with steps, gaps and proofs, and the linter.</summary>
public sealed class ScoreTests
{
    private const string Checklist =
        """
        { "schema": "disclosure-checklist/2", "id": "c", "title": "Test | list", "total": 10, "itemFloor": 0,
          "sections": [ { "id": "s", "title": "Part", "points": 10, "items": [
            { "id": "1", "title": "Late", "points": 6, "scoring": { "kind": "deduct", "rules": [ { "key": "late", "text": "published late", "each": 4 } ] } },
            { "id": "2", "title": "Site", "points": 4, "scoring": { "kind": "all-or-nothing" } } ] } ],
          "steps": [
            { "step": "bonus", "id": "b", "title": "New ideas", "scoring": { "kind": "entered", "to": 3 } },
            { "step": "limit", "atMost": 10, "when": { "fact": "capped" } } ],
          "grades": [ { "key": "low", "name": "low", "below": 6 }, { "key": "high", "name": "high", "atLeast": 6 } ] }
        """;

    private const string Answers =
        """
        { "schema": "disclosure-answers/2", "checklist": "c", "assessor": "A", "facts": { "capped": false }, "answers": [
          { "item": "1", "occurrences": { "late": 2 }, "selfScore": 5, "evidence": [ "list *1*" ] },
          { "item": "2", "met": true, "selfScore": 4 },
          { "item": "b", "value": 2.5 } ] }
        """;

    [Fact]
    public void Every_line_and_step_is_shown_with_what_it_did()
    {
        var output = Score("--lang", "en").Output;

        output.Should().MatchRegex(@"1 Late +6 +0 +5 +\+5\n").And.MatchRegex(@"2 Site +4 +4 +4 +0\n").And.MatchRegex(@"b New ideas +2\.5\n");
        output.Should().Contain("\"published late\": 2 × 4 = 8 off.").And.Contain("The parts add up to 4.").And.Contain("→ New ideas: 4 + 2.5 = 6.5.")
            .And.Contain("→ Limit: its condition does not hold, so it is not taken; still 6.5.").And.Contain("The score 6.5 is high");
    }

    [Fact]
    public void The_markdown_proof_nests_amounts_that_add_up_and_keeps_text_harmless()
    {
        var output = Score("--lang", "en", "--format", "markdown").Output;

        output.Should().StartWith("# Test \\| list\n").And.Contain("| 1 | Late | 6 | 0 | 6 | 5 | +5 |").And.Contain("list \\*1\\*");
        output.Should().Contain("- **Test \\| list**: **6.5**\n  - **s Part**: **4**\n    - 1 Late: **0**");
        output.Should().Contain("\n      - start: **+6**\n      - published late: **-8**").And.Contain("\n      - caps and floors: **+2**").And.Contain("\n  - New ideas: **+2.5**");
        output.Should().MatchRegex(@"innermost amounts add up to 6\.5\.");
    }

    [Theory]
    [InlineData("text", @"s Part \(weight 0\.3\) ", @"\(weight 0\.7\) ", @"b New ideas +not taken", @"→ Veto: it holds: ""Other"" counts 0\.")]
    [InlineData("markdown", @"\*\*Part \(weight 0\.3\)\*\*", @"\(weight 0\.7\)", @"\| b \| New ideas \|  \| not taken \|", @"Veto: it holds: ""Other"" counts 0\.")]
    public void Weights_are_shown_and_a_bonus_behind_a_closed_gate_shows_no_points(string format, params string[] shown)
    {
        const string Weighted =
            """
            { "schema": "disclosure-checklist/2", "id": "c", "title": "T",
              "sections": [
                { "id": "s", "title": "Part", "weight": 0.3, "items": [ { "id": "1", "title": "One", "points": 100, "scoring": { "kind": "entered" } } ] },
                { "id": "t", "title": "Other", "weight": 0.7, "items": [ { "id": "2", "title": "Two", "points": 100, "scoring": { "kind": "entered" } } ] } ],
              "steps": [
                { "step": "veto", "id": "v", "when": { "fact": "f" }, "effect": { "zero": ["t"] } },
                { "step": "bonus", "id": "b", "title": "New ideas", "when": { "score": "running", "above": 80 }, "scoring": { "kind": "entered", "to": 3 } } ] }
            """;
        const string Sheet =
            """
            { "schema": "disclosure-answers/2", "checklist": "c", "assessor": "A", "facts": { "f": true }, "answers": [
              { "item": "1", "value": 90 }, { "item": "2", "value": 90 }, { "item": "b", "value": 3 } ] }
            """;
        using var folder = new Folder();
        var (checklist, answers) = (folder.Write("checklist.json", Weighted), folder.Write("answers.json", Sheet));

        var output = Cli.Run("score", checklist, answers, "--lang", "en", "--format", format).Output;

        foreach (var pattern in shown)
        {
            output.Should().MatchRegex(pattern);
        }
    }

    [Fact]
    public void The_json_proof_adds_up_exactly_at_every_level()
    {
        var proof = Score("--format", "json").Json.GetProperty("proof");

        proof.GetProperty("amount").GetString().Should().Be("6.5");
        AddsUp(proof).Should().BeTrue();

        static bool AddsUp(System.Text.Json.JsonElement node) => node.GetProperty("parts").GetArrayLength() == 0
            || (Parts(node).Sum(part => Amount(part)) == Amount(node) && Parts(node).All(AddsUp));
        static IEnumerable<System.Text.Json.JsonElement> Parts(System.Text.Json.JsonElement node) => node.GetProperty("parts").EnumerateArray();
        static decimal Amount(System.Text.Json.JsonElement node) => decimal.Parse(node.GetProperty("amount").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Without_self_scores_their_columns_are_left_out()
    {
        using var folder = new Folder();
        var (checklist, answers) = (folder.Write("c.json", Checklist), folder.Write("a.json", Answers.Replace(", \"selfScore\": 5", string.Empty, StringComparison.Ordinal).Replace(", \"selfScore\": 4", string.Empty, StringComparison.Ordinal)));

        Cli.Run("score", checklist, answers, "--lang", "en").Output.Should().NotContain("Self").And.NotContain("Gap");
        Cli.Run("score", checklist, answers, "--lang", "en", "--format", "markdown").Output.Should().Contain("| 1 | Late | 6 | 0 | 6 |\n");
    }

    [Fact]
    public void The_linter_groups_by_file_and_says_place_value_and_remedy()
    {
        using var folder = new Folder();
        var open = folder.Write("open.json", Checklist.Replace(", \"itemFloor\": 0", string.Empty, StringComparison.Ordinal));

        var result = Cli.Run("score", "lint", Cli.Checklist, open, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().Contain("× $.sections[1].sections[2].items[0].scoring.cap\n  Value: 6\n").And.Contain("? $.itemFloor\n").And.Contain("[checklist.floor-not-stated]")
            .And.Contain("To do: ").And.Contain("Contradictions: 1. Left open: 0.").And.Contain("Contradictions: 0. Left open: 1.");
        result.Output.IndexOf("ningguo", StringComparison.Ordinal).Should().BeLessThan(result.Output.IndexOf("open.json", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_open_fails_only_when_it_is_strict()
    {
        using var folder = new Folder();
        var open = folder.Write("open.json", Checklist.Replace(", \"itemFloor\": 0", string.Empty, StringComparison.Ordinal));
        var fine = folder.Write("fine.json", Checklist);

        Cli.Run("score", "lint", open).ExitCode.Should().Be(ExitCodes.Fine);
        Cli.Run("score", "lint", open, "--strict").ExitCode.Should().Be(ExitCodes.Findings);
        Cli.Run("score", "lint", fine, "--strict").ExitCode.Should().Be(ExitCodes.Fine);
        var json = Cli.Run("score", "lint", open, fine, "--format", "json").Json;
        json.GetProperty("files")[0].GetProperty("warnings")[0].GetProperty("kind").GetString().Should().Be("open-choice");
        json.GetProperty("files")[1].GetProperty("warnings").GetArrayLength().Should().Be(0);
    }

    private static CliResult Score(params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", folder.Write("c.json", Checklist), folder.Write("a.json", Answers), .. options]);
    }
}
