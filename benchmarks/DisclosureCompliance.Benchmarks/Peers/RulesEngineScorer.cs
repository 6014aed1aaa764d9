using System.Globalization;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>A checklist as RulesEngine would hold it: a workflow for each item, and an output expression for what a broken rule costs.</summary>
public sealed class RulesEngineScorer(IReadOnlyList<PeerItem> items)
{
    private readonly IReadOnlyList<PeerItem> _items = items;
    private readonly Engine _engine = new([.. items.Select(WorkflowOf)]);

    public async Task<IReadOnlyList<PeerVerdict>> Score(IReadOnlyDictionary<string, PeerAnswer> answers)
    {
        var verdicts = new List<PeerVerdict>(_items.Count);
        foreach (var item in _items)
        {
            var messages = new List<string>();
            var lost = 0m;
            foreach (var result in await _engine.ExecuteAllRulesAsync(item.Id, new RuleParameter("answer", answers[item.Id])).ConfigureAwait(false))
            {
                if (!result.IsSuccess)
                {
                    messages.Add(result.ExceptionMessage);
                    lost += (decimal)result.ActionResult.Output;
                }
            }

            verdicts.Add(PeerVerdict.From(item, messages, lost));
        }

        return verdicts;
    }

    private static Workflow WorkflowOf(PeerItem item)
    {
        var (each, once) = (item.EachLate.ToString(CultureInfo.InvariantCulture), item.OnceUnsigned.ToString(CultureInfo.InvariantCulture));
        return new Workflow
        {
            WorkflowName = item.Id,
            Rules =
            [
                RuleOf("late", "answer.Late == 0", $"late: $(answer.Late) × {each}", $"answer.Late * {each}m"),
                RuleOf("unsigned", "!answer.Unsigned", $"unsigned: {once}", $"{once}m"),
            ],
        };
    }

    private static Rule RuleOf(string name, string holds, string message, string cost) => new()
    {
        RuleName = name,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = holds,
        ErrorMessage = message,
        Actions = new RuleActions
        {
            OnFailure = new ActionInfo { Name = "OutputExpression", Context = new Dictionary<string, object> { ["expression"] = cost } },
        },
    };
}
