using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Grades with gaps, with shared scores, and out of reach, against the totals that are possible after all steps.</summary>
internal sealed class GradeInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        if (map.Checklist.Grades is not { } grades || map.Items.Count == 0)
        {
            return;
        }

        var about = new Located("$.grades", int.MaxValue, null, null);
        foreach (var (lower, upper) in grades.Overlaps())
        {
            warnings.Contradiction(about, "$.grades", $"{lower.Key}, {upper.Key}", ChecklistMessages.BandsOverlap, new("lower", lower.Name), new("upper", upper.Name));
        }

        foreach (var reach in reaches)
        {
            InspectGaps(grades, reach.Total, about, warnings);
        }

        InspectReach(map, grades, reaches, about, warnings);
    }

    private static void InspectGaps(GradeScale grades, ReachedSection total, Located about, WarningList warnings)
    {
        var printed = grades.Bands.SelectMany(band => new[] { band.Scores?.Lower, band.Scores?.Upper }).OfType<Rational>().Aggregate(total.Points, Rational.Max);
        foreach (var gap in grades.GapsUpTo(total.Scores.High ?? printed))
        {
            warnings.Contradiction(about, "$.grades", gap.ToString(), ChecklistMessages.BandsGap, new MessageArgument("gap", gap.ToString()));
        }

        var ends = grades.Bands.Select(grades.ScoresOf).OfType<Interval>().ToArray();
        if (!(total.Scores.Low >= Rational.Zero) && ends.All(scores => scores.Lower is not null) && ends.Select(scores => scores.Lower!.Value).Aggregate(Rational.Min) is { Sign: >= 0 } lowest
            && !(total.Scores.Low >= lowest))
        {
            var gap = Interval.Below(lowest).ToString();
            warnings.OpenChoice(about, "$.grades", gap, ReferenceMessages.BandsBelow, new("gap", gap), new("lowest", total.Scores.Low?.ToString() ?? "−∞"));
        }

        if (total.Scores.High is null && ends.All(scores => scores.Upper is not null))
        {
            var gap = Interval.Above(printed).ToString();
            warnings.OpenChoice(about, "$.grades", gap, ReferenceMessages.BandsAbove, new MessageArgument("gap", gap));
        }
    }

    private static void InspectReach(ChecklistMap map, GradeScale grades, IReadOnlyList<ScoreReach> reaches, Located about, WarningList warnings)
    {
        var given = map.Steps.Select(step => step.Step).OfType<EffectStep>().SelectMany(step => new[] { step.Effect.Grade, step.Effect.GradeAtMost })
            .Concat(grades.Bands.Select(band => band.Otherwise))
            .ToArray();
        for (var index = 0; index < grades.Bands.Count; index++)
        {
            var band = grades.Bands[index];
            var scores = grades.ScoresOf(band);
            if (!given.Contains(band.Key) && reaches.All(reach => scores is null || !reach.Total.Scores.Touches(scores)))
            {
                var (total, printed) = (reaches[0].Total.Scores, scores?.ToString() ?? "–");
                warnings.Contradiction(
                    about,
                    ChecklistMap.At("$.grades", index),
                    printed,
                    ChecklistMessages.BandUnreachable,
                    new("grade", band.Name),
                    new("range", printed),
                    new("lowest", total.Low?.ToString() ?? "−∞"),
                    new("points", total.High?.ToString() ?? "∞"));
            }
        }
    }
}
