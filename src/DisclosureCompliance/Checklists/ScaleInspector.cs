using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Weights that do not add up to 1, and conversions from a number that the parts do not add up to.</summary>
internal sealed class ScaleInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var section in map.Sections)
        {
            InspectWeights(map, section, reaches, warnings);
        }

        foreach (var step in map.Steps)
        {
            if (step.Step is ConvertStep { From: { } from } convert)
            {
                InspectConversion(step, convert, from, reaches, warnings);
            }
            else if (step is { Step: ConvertStep { From: null }, Section.Section: { Start: { } start, Points.Sign: > 0 } })
            {
                warnings.Contradiction(step, step.Place + ".from", "applicable", SumMessages.ConvertFromStart, new MessageArgument("start", start));
            }
        }
    }

    /// <summary>Fractions of one whole. Weights that are factors, such as 6/115 beside a part in full, come to the printed points instead.</summary>
    private static void InspectWeights(ChecklistMap map, LocatedSection section, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        var printed = section.IsRoot ? map.Checklist.PrintedTotal : section.Section.PrintedPoints;
        foreach (var reach in reaches)
        {
            if (reach.Of(section.Section) is null || reach.Checklist.FindSection(section.Section.Id) is not { Combine: NumberCombination.Sum, Start: null } narrowed
                || narrowed.Steps.Any(step => step is ConvertStep { From: null }))
            {
                continue;
            }

            Rational[] weights = [.. narrowed.Items.Select(item => item.Weight), .. narrowed.Sections.Select(inner => inner.Weight)];
            var sum = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
            if (weights.Any(IsFraction) && sum != Rational.One && narrowed.Points != printed)
            {
                warnings.Contradiction(
                    section,
                    section.IsRoot ? "$.sections" : section.Place,
                    sum.ToString(),
                    SumMessages.WeightSum,
                    new("section", section.Section.Title),
                    new("sum", sum),
                    new("points", narrowed.Points));
                return;
            }
        }
    }

    private static void InspectConversion(LocatedStep step, ConvertStep convert, Rational from, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        var before = reaches.Select(reach => reach.Before(step.Step)).OfType<ReachedSection>().ToArray();
        if (before.Length > 0 && !before.Any(reached => from == reached.Points || from == reached.Sum || from == reached.Scores.High))
        {
            warnings.Contradiction(
                step,
                step.Place + ".from",
                from.ToString(),
                SumMessages.ConvertFrom,
                new("from", from),
                new("points", before[0].Points),
                new("result", before[0].Points * convert.To / from));
        }
    }

    private static bool IsFraction(Rational weight) => weight.Sign > 0 && weight < Rational.One;
}
