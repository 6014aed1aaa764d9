namespace DisclosureCompliance.Checklists;

/// <summary>An item with its place: one of a section, or the line of a bonus or penalty.</summary>
internal sealed class LocatedItem(ChecklistItem item, string place, int sequence, LocatedSection section, AdjustStep? step)
    : Located(place, sequence, IdOf(section.Section), item.Id)
{
    public ChecklistItem Item => item;

    public LocatedSection Section => section;

    /// <summary>The bonus or penalty whose line it is; null for an item of a section.</summary>
    public AdjustStep? Step => step;

    public bool IsOutside => step is not null;

    /// <summary>The classes that it is for, as far as it and the sections around it say; null for all, empty for none.</summary>
    public IReadOnlyList<string>? Classes
    {
        get
        {
            IReadOnlyList<string>? classes = item.Classes.Count > 0 ? item.Classes : null;
            for (var around = section; around is not null; around = around.Around)
            {
                if (around.Section.Classes.Count > 0)
                {
                    classes = classes is null ? around.Section.Classes : [.. classes.Intersect(around.Section.Classes, StringComparer.Ordinal)];
                }
            }

            return classes;
        }
    }

    /// <summary>Every way in which it is scored: its own where a class uses it, then those of its classes.</summary>
    public IEnumerable<LocatedScoring> Scorings(IReadOnlyList<UnitClass> classes)
    {
        var reached = Classes ?? [.. classes.Select(unit => unit.Key)];
        if (classes.Count == 0 || reached.Any(key => !item.Variants.ContainsKey(key)))
        {
            yield return new LocatedScoring(this, item.Points, item.Scoring, Place + ".scoring");
        }

        foreach (var pair in item.Variants)
        {
            var own = $"{Place}.variants.{pair.Key}";
            yield return new LocatedScoring(this, pair.Value.Points ?? item.Points, pair.Value.Scoring ?? item.Scoring, pair.Value.Scoring is null ? Place + ".scoring" : own + ".scoring");
        }
    }
}
