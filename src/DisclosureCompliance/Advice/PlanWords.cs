using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>An improvement plan in words.</summary>
internal static class PlanWords
{
    public static IReadOnlyList<Message> Of(ImprovementPlan plan) => Array.AsReadOnly((Message[])[Head(plan), .. plan.Repairs.Select(repair => repair.Message), .. plan.Doubts]);

    private static Message Head(ImprovementPlan plan)
    {
        var target = plan.Grade is { } grade ? new MessageArgument("target", grade.Name) : new MessageArgument("target", plan.Score is { } score ? score.ToString() : "–");
        return plan.State switch
        {
            PlanState.Reached when plan.Grade is { } wanted && plan.After.Grade.Band is { } reached && reached.Key != wanted.Key => new(
                AdviceMessages.ReachedBeyond,
                target,
                new("reached", reached.Name),
                new("repairs", plan.Repairs.Count),
                new("effort", plan.Effort),
                Total("before", plan.Before),
                Total("after", plan.After)),
            PlanState.Reached => new(AdviceMessages.Reached, target, new("repairs", plan.Repairs.Count), new("effort", plan.Effort), Total("before", plan.Before), Total("after", plan.After)),
            PlanState.AlreadyReached => new(AdviceMessages.AlreadyReached, target),
            PlanState.OutOfReach => new(AdviceMessages.OutOfReach, target, Total("after", plan.After)),
            PlanState.NotComplete => new(AdviceMessages.NotComplete),
            _ => new(AdviceMessages.NoTarget),
        };
    }

    private static MessageArgument Total(string name, Scorecard card) => new(name, card.Total switch
    {
        { Result: { } result } => card.Display(result),
        { State: TotalState.Partial, Lowest: { } lowest } total => $"{card.Display(lowest)}…{(total.Highest is { } highest ? card.Display(highest) : string.Empty)}",
        _ => "–",
    });
}
