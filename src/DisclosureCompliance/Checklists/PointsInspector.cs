using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points that no answer reaches, sums of gains above the points, and what is worth nothing.</summary>
internal sealed class PointsInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var item in map.Items)
        {
            foreach (var scoring in item.Scorings(map.Checklist.Classes).Where(scoring => scoring.Scoring.Kind != ScoringKind.NotKnown))
            {
                if (item.IsOutside)
                {
                    InspectShares(scoring, warnings);
                }
                else if (scoring.Points.Sign == 0)
                {
                    InspectWorthless(scoring, map.Checklist, warnings);
                }
                else
                {
                    InspectReach(scoring, warnings);
                }
            }
        }
    }

    private static void InspectWorthless(LocatedScoring scoring, Checklist checklist, WarningList warnings)
    {
        if (!scoring.GoesBelowZero(checklist))
        {
            warnings.Contradiction(scoring.Owner, scoring.Owner.Place + ".points", "0", ChecklistMessages.WorthNothing, new MessageArgument("item", scoring.Item.Id));
        }
    }

    private static void InspectReach(LocatedScoring scoring, WarningList warnings)
    {
        if (scoring.Scoring.Kind == ScoringKind.Earn)
        {
            InspectGains(scoring, warnings);
        }
        else if (scoring.Scoring is { IsSingle: true, Rules: [{ Amount: LevelAmount levels }] }
            && levels.Levels.Select(level => level.Points.Of(scoring.Points)).Aggregate(Rational.Min) is { Sign: > 0 } least)
        {
            Unreachable(scoring, ".levels", scoring.Points - least, warnings);
        }
    }

    private static void InspectGains(LocatedScoring scoring, WarningList warnings)
    {
        var (field, rules) = scoring.Scoring switch
        {
            { IsSingle: true, Rules: [{ Amount: LevelAmount }] } => (".levels", scoring.Scoring.Rules),
            { IsSingle: true } => (string.Empty, scoring.Scoring.Rules),
            _ => (".rules", scoring.Scoring.Rules),
        };
        var sum = scoring.Most(takesOff: false);
        if (sum > scoring.Points && scoring.Scoring.Cap is null && !rules.Any(rule => rule.Amount is LevelAmount))
        {
            warnings.Contradiction(
                scoring.Owner,
                scoring.Place + field,
                sum.ToString()!,
                ChecklistMessages.ElementsAbovePoints,
                new("sum", sum.Value),
                new("points", scoring.Points));
        }

        if (scoring.Scoring.Cap is { } cap && (sum is null || cap < sum))
        {
            sum = cap;
            field = ".cap";
        }

        if (sum < scoring.Points)
        {
            Unreachable(scoring, field, sum.Value, warnings);
        }
    }

    private static void Unreachable(LocatedScoring scoring, string field, Rational best, WarningList warnings) => warnings.Contradiction(
        scoring.Owner,
        scoring.Place + field,
        best.ToString(),
        ChecklistMessages.PointsUnreachable,
        new("points", scoring.Points),
        new("best", best));

    /// <summary>A bonus is worth no points of the base, so a share of its points is 0.</summary>
    private static void InspectShares(LocatedScoring scoring, WarningList warnings)
    {
        for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
        {
            var rule = scoring.Scoring.Rules[index];
            if (ShareOf(rule.Amount) is { } share)
            {
                warnings.Contradiction(
                    scoring.Owner,
                    scoring.AmountPlace(index),
                    share.ToString(),
                    CapMessages.ShareOfNothing,
                    new("item", scoring.Item.Id),
                    new("rule", rule.Text),
                    new("share", share.ToString()));
            }
        }
    }

    private static PointAmount? ShareOf(RuleAmount amount)
    {
        IEnumerable<PointAmount> amounts = amount switch
        {
            EachAmount each => [each.Points],
            OnceAmount once => [once.Points],
            EnteredAmount entered => [entered.To],
            RatioAmount ratio => [ratio.Points],
            SlopeAmount slope => [slope.Points],
            LevelAmount levels => levels.Levels.Select(level => level.Points),
            LadderAmount ladder => ladder.Steps.Select(step => step.Points),
            QuotaAmount quota => [quota.ShortPeriod, quota.BlankPeriod, quota.EachShort],
            _ => [],
        };
        return amounts.Where(points => points is { IsShare: true, Value.Sign: > 0 }).Cast<PointAmount?>().FirstOrDefault();
    }
}
