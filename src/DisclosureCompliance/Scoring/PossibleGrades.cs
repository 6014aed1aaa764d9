using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The grades that an open total can still have: those that one of its scores leads to, those that their conditions leave, and what vetoes make of them.</summary>
internal sealed class PossibleGrades(GradeScale grades, ScoringWalk walk, ChecklistSection root)
{
    private readonly HashSet<GradeBand> _possible = [];

    /// <summary>The grades from the lowest to the highest.</summary>
    public IReadOnlyList<GradeBand> Between(SectionResult worst, SectionResult best)
    {
        foreach (var band in grades.Touching(new ScoreSpan(worst.Value, best.Value)))
        {
            Follow(band);
        }

        // What holds at best holds for certain; what holds only at worst may hold.
        Bar(best.Grades.AtMost, isCertain: true);
        Bar(worst.Grades.AtMost, isCertain: false);
        Force(best.Grades.Decided);
        Force(worst.Grades.Decided);
        return [.. grades.Rising.Where(_possible.Contains)];
    }

    /// <summary>From a grade down to the first one whose condition is sure to hold.</summary>
    private void Follow(GradeBand band)
    {
        var passed = new HashSet<GradeBand>();
        for (var reached = band; reached is not null && passed.Add(reached); reached = grades.Below(reached))
        {
            var truth = reached.Requires is { } condition ? walk.Of(condition, root) : Truth.True;
            if (truth != Truth.False)
            {
                _possible.Add(reached);
            }

            if (truth == Truth.True)
            {
                return;
            }
        }
    }

    private void Bar(string? key, bool isCertain)
    {
        if (key is null || grades.Find(key) is not { } most)
        {
            return;
        }

        GradeBand[] above = [.. _possible.Where(band => grades.Rising.IndexOf(band) > grades.Rising.IndexOf(most))];
        if (above.Length == 0)
        {
            return;
        }

        _possible.Add(most);
        if (isCertain)
        {
            _possible.ExceptWith(above);
        }
    }

    private void Force(string? key)
    {
        if (key is not null && grades.Find(key) is { } forced)
        {
            _possible.Add(forced);
        }
    }
}
