using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Ladders with holes, with steps that share numbers, and with points that rise and fall.</summary>
internal sealed class LadderInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var scoring in map.Items.SelectMany(item => item.Scorings(map.Checklist.Classes)))
        {
            for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
            {
                if (scoring.Scoring.Rules[index].Amount is LadderAmount ladder)
                {
                    InspectSteps(scoring, ladder, scoring.AmountPlace(index) + ".steps", warnings);
                    InspectOrder(scoring, ladder, scoring.AmountPlace(index) + ".steps", warnings);
                }
            }
        }
    }

    private static void InspectSteps(LocatedScoring scoring, LadderAmount ladder, string place, WarningList warnings)
    {
        var rising = ladder.Rising;
        var isCounted = rising.All(step => step.Numbers.Lower is not { IsInteger: false } && step.Numbers.Upper is not { IsInteger: false })
            && rising.Any(step => (step.Numbers.Upper ?? step.Numbers.Lower) > 1);
        if (rising[0].Numbers is { Lower: { } first } lowest && (first.Sign > 0 || (first.Sign == 0 && !lowest.IncludesLower)))
        {
            var hole = new Interval(Rational.Zero, includesLower: true, first, !lowest.IncludesLower);
            warnings.OpenChoice(scoring.Owner, place, hole.ToString(), LadderMessages.NothingBelow, new("hole", hole.ToString()), new("item", scoring.Item.Id));
        }

        for (var index = 1; index < rising.Count; index++)
        {
            Compare(scoring, rising[index - 1].Numbers, rising[index].Numbers, isCounted, place, warnings);
        }

        if (rising[rising.Count - 1].Numbers is { Upper: { } last } highest && ladder.Then is null && last != 1)
        {
            var hole = new Interval(last, !highest.IncludesUpper, null, includesUpper: false);
            warnings.OpenChoice(scoring.Owner, place, hole.ToString(), LadderMessages.NothingAbove, new("hole", hole.ToString()), new("item", scoring.Item.Id));
        }
    }

    private static void Compare(LocatedScoring scoring, Interval below, Interval above, bool isCounted, string place, WarningList warnings)
    {
        if (below.Upper is not { } upper || above.Lower is not { } lower || lower < upper || (lower == upper && below.IncludesUpper && above.IncludesLower))
        {
            warnings.Contradiction(scoring.Owner, place, $"{below}; {above}", LadderMessages.Overlap, new("below", below.ToString()), new("above", above.ToString()));
        }
        else if (lower > upper || (!below.IncludesUpper && !above.IncludesLower))
        {
            var hole = new Interval(upper, !below.IncludesUpper, lower, !above.IncludesLower);

            // Counts have nothing between 5 and 6.
            if (!(isCounted && lower == upper + 1 && !hole.IncludesLower && !hole.IncludesUpper))
            {
                warnings.Contradiction(scoring.Owner, place, hole.ToString(), LadderMessages.Hole, new("hole", hole.ToString()), new("item", scoring.Item.Id));
            }
        }
    }

    private static void InspectOrder(LocatedScoring scoring, LadderAmount ladder, string place, WarningList warnings)
    {
        var points = ladder.Rising.Select(step => step.Step.Points.Of(scoring.Points)).ToArray();
        var steps = points.Zip(points.Skip(1), (low, high) => (high - low).Sign).ToArray();
        if (steps.Contains(1) && steps.Contains(-1))
        {
            var listed = string.Join(", ", points.Select(value => value.ToString()));
            warnings.Contradiction(scoring.Owner, place, listed, LadderMessages.Order, new("points", listed), new("item", scoring.Item.Id));
        }
    }
}
