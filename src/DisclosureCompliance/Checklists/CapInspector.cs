using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Caps, single deductions and single gains against what an item is worth.</summary>
internal sealed class CapInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var scoring in map.Items.SelectMany(item => item.Scorings(map.Checklist.Classes)))
        {
            for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
            {
                InspectRule(scoring, index, warnings);
            }

            if (!scoring.Owner.IsOutside && scoring.Points.Sign > 0)
            {
                InspectCap(scoring, map.Checklist, warnings);
                InspectAmounts(scoring, map.Checklist, warnings);
            }
        }
    }

    private static void InspectCap(LocatedScoring scoring, Checklist checklist, WarningList warnings)
    {
        if (scoring.Scoring.Cap is not { } cap || cap <= scoring.Points)
        {
            return;
        }

        if (scoring.Scoring.Kind == ScoringKind.Earn)
        {
            warnings.Contradiction(scoring.Owner, scoring.Place + ".cap", cap.ToString(), ChecklistMessages.MaximumAbovePoints, new("maximum", cap), new("points", scoring.Points));
        }
        else if (!scoring.GoesBelowZero(checklist))
        {
            warnings.Contradiction(scoring.Owner, scoring.Place + ".cap", cap.ToString(), ChecklistMessages.CapAbovePoints, new("cap", cap), new("points", scoring.Points));
        }
    }

    private static void InspectAmounts(LocatedScoring scoring, Checklist checklist, WarningList warnings)
    {
        for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
        {
            var rule = scoring.Scoring.Rules[index];
            if (rule.Amount is LevelAmount levels && !scoring.GoesBelowZero(checklist))
            {
                InspectLevels(scoring, levels, scoring.AmountPlace(index), warnings);
            }
            else if (scoring.TakesOff(rule) && scoring.Scoring.Cap is null && !scoring.GoesBelowZero(checklist)
                && SingleOf(rule.Amount, scoring.Points) is { } single && single > scoring.Points)
            {
                warnings.Contradiction(
                    scoring.Owner,
                    scoring.AmountPlace(index),
                    single.ToString(),
                    ChecklistMessages.DeductionAbovePoints,
                    new("rule", rule.Text),
                    new("deduction", single),
                    new("points", scoring.Points));
            }
        }
    }

    private static void InspectLevels(LocatedScoring scoring, LevelAmount levels, string place, WarningList warnings)
    {
        for (var index = 0; index < levels.Levels.Count; index++)
        {
            var (level, value) = (levels.Levels[index], levels.Levels[index].Points.Of(scoring.Points));
            if (value > scoring.Points)
            {
                warnings.Contradiction(
                    scoring.Owner,
                    ChecklistMap.At(place + ".levels", index) + ".points",
                    level.Points.ToString(),
                    ChecklistMessages.LevelAbovePoints,
                    new("level", level.Text),
                    new("value", value),
                    new("points", scoring.Points));
            }
        }
    }

    private static void InspectRule(LocatedScoring scoring, int index, WarningList warnings)
    {
        var rule = scoring.Scoring.Rules[index];
        if (rule is { Most: { } most, Amount: EachAmount or OnceAmount } && SingleOf(rule.Amount, scoring.Points) is { } single && most.Of(scoring.Points) < single)
        {
            warnings.Contradiction(
                scoring.Owner,
                ChecklistMap.At(scoring.Place + ".rules", index) + ".most",
                most.ToString(),
                CapMessages.MostBelowAmount,
                new("rule", rule.Text),
                new("most", most.Of(scoring.Points)),
                new("amount", single));
        }

        if (rule.Amount is EachAmount { ShortOf: { } target } each && each.Free >= target)
        {
            warnings.Contradiction(scoring.Owner, scoring.AmountPlace(index), each.Points.ToString(), CapMessages.NeverCounts, new("rule", rule.Text), new("free", each.Free), new("target", target));
        }

        if (rule.Amount is QuotaAmount quota && BlankOf(quota, scoring.Points) < ShortOf(quota, scoring.Points))
        {
            warnings.Contradiction(
                scoring.Owner,
                scoring.AmountPlace(index),
                quota.BlankPeriod.ToString(),
                CapMessages.BlankBelowShort,
                new("rule", rule.Text),
                new("blank", BlankOf(quota, scoring.Points)),
                new("short", ShortOf(quota, scoring.Points)));
        }
    }

    private static Rational BlankOf(QuotaAmount quota, Rational points) => quota.BlankPeriod.Of(points)
        + (quota.BlankIsShort ? quota.ShortPeriod.Of(points) + (quota.EachShort.Of(points) * quota.AtLeast) : Rational.Zero);

    private static Rational ShortOf(QuotaAmount quota, Rational points) => quota.AtLeast == 1
        ? Rational.Zero
        : quota.ShortPeriod.Of(points) + (quota.EachShort.Of(points) * (quota.AtLeast - 1));

    /// <summary>What one occurrence comes to; null where an amount has no such thing.</summary>
    private static Rational? SingleOf(RuleAmount amount, Rational points) => amount switch
    {
        EachAmount each => each.Points.Of(points),
        OnceAmount once => once.Points.Of(points),
        QuotaAmount quota => Rational.Max(quota.ShortPeriod.Of(points), quota.BlankPeriod.Of(points)),
        LadderAmount { Then: null } ladder => ladder.Most(points),
        EnteredAmount entered => entered.To.Of(points),
        _ => null,
    };
}
