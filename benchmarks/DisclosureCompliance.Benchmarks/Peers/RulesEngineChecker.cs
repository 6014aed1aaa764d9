using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>The eight rules as RulesEngine would hold them: one workflow for all items.</summary>
public sealed class RulesEngineChecker
{
    private readonly Engine _engine = new(
    [
        new Workflow
        {
            WorkflowName = "check",
            Rules =
            [
                RuleOf("missing", "!d.Missing", "'$(d.Item.Id)' was due by $(d.Due) and is not published"),
                RuleOf("late", "!d.Late", "'$(d.Item.Id)' was due by $(d.Due) and was published on $(d.Record.PublishedAt)"),
                RuleOf("dates", "!d.BeforeFormed", "'$(d.Item.Id)' was published before it was formed"),
                RuleOf("elements", "d.Complete", "'$(d.Item.Id)' lacks required elements"),
                RuleOf("approval", "d.Signed", "'$(d.Item.Id)' was published without complete approval"),
                RuleOf("mode", "d.RightMode", "'$(d.Item.Id)' was not disclosed proactively"),
                RuleOf("channel", "d.RightChannel", "'$(d.Item.Id)' is in none of its channels"),
                RuleOf("place", "d.Reachable", "'$(d.Item.Id)' cannot be opened"),
            ],
        },
    ]);

    public async Task<IReadOnlyList<PeerFinding>> Check(IReadOnlyList<PeerDisclosure> disclosures)
    {
        var findings = new List<PeerFinding>();
        foreach (var disclosure in disclosures)
        {
            foreach (var result in await _engine.ExecuteAllRulesAsync("check", new RuleParameter("d", disclosure)).ConfigureAwait(false))
            {
                if (!result.IsSuccess)
                {
                    findings.Add(new PeerFinding(disclosure.Record.Id, result.Rule.RuleName, result.ExceptionMessage, disclosure.Due, PeerBasis.Of(disclosure)));
                }
            }
        }

        return findings;
    }

    private static Rule RuleOf(string name, string holds, string message) => new()
    {
        RuleName = name,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = holds,
        ErrorMessage = message,
    };
}
