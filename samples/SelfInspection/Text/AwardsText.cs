using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>Who gets which award, who just does not and why, and whose grade was lowered.</summary>
internal static class AwardsText
{
    /// <summary>Reasons that the ranking shows already: no rank, and no place left.</summary>
    private static readonly string[] Plain = ["ranking.award-unranked", "ranking.award-no-place", "ranking.award-another", "ranking.award-score"];

    public static void Write(Page page, AwardTable table, RankingHistory history)
    {
        page.Heading($"{page.In(BatchLabels.Awards)}{page.In(ScoreLabels.Colon)}{page.In(table.Scheme.Title)}");
        foreach (var award in table.Scheme.Awards)
        {
            var decisions = table.Units.Select(unit => (unit.Row.Unit, Decision: unit.Awards.Single(decision => decision.Award.Key == award.Key))).ToArray();
            var names = decisions.Where(unit => unit.Decision.IsGiven).Select(unit => page.In(unit.Unit.Name)).ToArray();
            page.Item(
                page.In(BatchLabels.AwardCount, new("award", award.Name), new("count", names.Length)),
                names.Length == 0 ? page.In(BatchLabels.Nobody) : string.Join(page.In(BatchLabels.Join), names),
                markerStyle: Styles.Strong);
            foreach (var (unit, decision) in decisions.Where(unit => !unit.Decision.IsGiven))
            {
                var reasons = decision.Reasons.Where(reason => !Plain.Contains(reason.Code)).ToArray();
                if (reasons.Length > 0)
                {
                    page.Item(page.In(BatchLabels.NotGiven), $"{page.In(unit.Name)}{page.In(ScoreLabels.Colon)}{page.Sentences(reasons)}", Styles.Faint, indent: 2);
                }
            }
        }

        foreach (var unit in table.Units)
        {
            foreach (var demotion in unit.Demotions)
            {
                page.Item(
                    page.In(BatchLabels.Demoted),
                    page.In(BatchLabels.Demotion, new("unit", unit.Row.Unit.Name), new("from", demotion.From.Name), new("to", demotion.To.Name), new("rule", demotion.Text), new("periods", string.Join(page.In(BatchLabels.Join), demotion.Periods))),
                    markerStyle: Styles.Doubtful);
            }
        }

        WriteHistory(page, table, history);
    }

    private static void WriteHistory(Page page, AwardTable table, RankingHistory history)
    {
        if (history.Past.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(page.In(BatchLabels.LookedBack, new MessageArgument("periods", string.Join(page.In(BatchLabels.Join), history.Past.Select(past => past.Period)))), Styles.Faint);
        if (history.UnknownBefore(table.Ranking) is { Count: > 0 } unknown)
        {
            var names = string.Join(page.In(BatchLabels.Join), unknown.Select(unit => page.In(unit.Name)));
            page.Item("! ", page.In(BatchLabels.NotBefore, new MessageArgument("units", names)), markerStyle: Styles.Doubtful);
        }
    }
}
