using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Goals for next year, and what became of last year's.</summary>
internal static class GoalsInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        InspectGoals(log);
        InspectPastGoals(log);
    }

    private static void InspectGoals(OfficeReviewLog log)
    {
        if (log.Year.Goals is not { Count: > 0 } goals)
        {
            log.Find(OfficeFindingKinds.GoalsMissing, "$.goals");
            return;
        }

        var before = log.Findings.Count;
        var past = new HashSet<string>((log.Year.PastGoals ?? []).Select(goal => Core(goal.Text)).Concat((log.Options.LastYear?.Goals ?? []).Select(goal => Core(goal.Text))), StringComparer.Ordinal);
        for (var i = 0; i < goals.Count; i++)
        {
            if (past.Contains(Core(goals[i].Text)))
            {
                log.Find(OfficeFindingKinds.GoalRepeated, $"$.goals[{i}]", goals[i].Id, new MessageArgument("goal", goals[i].Text));
            }
        }

        if (log.Findings.Count == before)
        {
            log.Pass(OfficeAspect.Goals, "$.goals", OfficePassMessages.GoalsPassed, new MessageArgument("count", goals.Count));
        }
    }

    private static void InspectPastGoals(OfficeReviewLog log)
    {
        if (log.Year.PastGoals is not { } past)
        {
            log.Find(OfficeFindingKinds.PastGoalsMissing, "$.pastGoals");
            return;
        }

        for (var i = 0; i < past.Count; i++)
        {
            var goal = new MessageArgument("goal", past[i].Text);
            if (past[i] is { State: GoalState.NotStated, Result: null })
            {
                log.Find(OfficeFindingKinds.PastGoalWithoutResult, $"$.pastGoals[{i}]", past[i].Id, goal);
            }
            else
            {
                log.Pass(OfficeAspect.Goals, $"$.pastGoals[{i}]", OfficePassMessages.PastGoalPassed, goal);
            }
        }

        foreach (var set in log.Options.LastYear?.Goals ?? [])
        {
            if (!past.Any(goal => goal.Id == set.Id || Core(goal.Text) == Core(set.Text)))
            {
                log.Find(OfficeFindingKinds.PastGoalLost, "$.pastGoals", set.Id, new MessageArgument("goal", set.Text));
            }
        }
    }

    // Blanks and punctuation do not make another goal of it.
    private static string Core(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
