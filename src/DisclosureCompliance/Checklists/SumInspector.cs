using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Printed points of sections and the printed total against what their parts add up to, for every class of units.</summary>
internal sealed class SumInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        if (map.Items.Count == 0)
        {
            warnings.Contradiction(map.Root, "$.sections", "[]", ChecklistMessages.Empty);
        }

        Compare(map.Root, "$.total", map.Checklist.PrintedTotal, reaches, warnings);
        foreach (var section in map.Sections.Where(section => !section.IsRoot))
        {
            if (section.Section.Items.Count == 0 && section.Section.Sections.Count == 0)
            {
                warnings.Contradiction(section, section.Place, section.Section.Id, ChecklistMessages.SectionEmpty, new MessageArgument("section", section.Section.Title));
            }
            else
            {
                Compare(section, section.Place + ".points", section.Section.PrintedPoints, reaches, warnings);
            }
        }
    }

    private static void Compare(LocatedSection section, string place, Rational? printed, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        if (printed is not { } points)
        {
            return;
        }

        var differing = reaches.Where(reach => reach.Of(section.Section) is { } reached && !Means(points, section, reach, reached)).ToArray();
        var meantByNone = differing.Length == reaches.Count(reach => reach.Of(section.Section) is not null);
        foreach (var reach in differing)
        {
            var sum = Stated(section.Section, reach);
            var arguments = new MessageArgument[] { new("section", section.Section.Title), new("printed", points), new("sum", sum) };
            if (reach.Class is not { } unit)
            {
                warnings.Contradiction(section, place, points.ToString(), section.IsRoot ? ChecklistMessages.TotalSum : ChecklistMessages.SectionSum, arguments);
            }
            else if (meantByNone)
            {
                warnings.Contradiction(section, place, points.ToString(), SumMessages.NoClass, [.. arguments, new("class", unit.Name)]);
            }
            else
            {
                warnings.OpenChoice(section, place, points.ToString(), SumMessages.OneClass, [.. arguments, new("class", unit.Name)]);
            }
        }
    }

    /// <summary>Whether printed points are one of the numbers that a paper can mean: the sum of the parts, the base, the scale after conversions, or the most that is reached.</summary>
    private static bool Means(Rational printed, LocatedSection section, ScoreReach reach, ReachedSection reached) =>
        printed == Stated(section.Section, reach)
        || (section.Section.Sections.Any(inner => inner.Steps.Count > 0) && printed == reached.Sum)
        || printed == section.Section.Start
        || (section.Section.Steps.Count > 0 && (printed == reached.Points || printed == reached.Scores.High));

    /// <summary>What the parts add up to, as the sections inside print it.</summary>
    private static Rational Stated(ChecklistSection section, ScoreReach reach)
    {
        var narrowed = reach.Checklist.FindSection(section.Id)!;
        if (narrowed.Combine != NumberCombination.Sum)
        {
            return reach.Of(section)!.Sum;
        }

        return narrowed.Items.Aggregate(Rational.Zero, (sum, item) => sum + (item.Points * item.Weight))
            + narrowed.Sections.Aggregate(Rational.Zero, (sum, inner) => sum + ((reach.Class is null ? inner.PrintedPoints ?? inner.Points : inner.Points) * inner.Weight));
    }
}
