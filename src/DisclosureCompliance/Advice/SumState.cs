using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>One way to come to a running score: what it is, what it took, and how it was put together.</summary>
internal sealed record SumState
{
    public static SumState Empty { get; } = new();

    public RunningScore Running { get; init; } = RunningScore.Zero;

    public Rational Value => Running.Value!.Value;

    /// <summary>What it counts in the section around it where a veto leaves it without a score; null where none does.</summary>
    public Rational? WithoutScore { get; init; }

    public bool Stopped { get; init; }

    /// <summary>What vetoes make of the grade.</summary>
    public GradeLimits Grades { get; init; }

    public Marks Marks { get; init; } = Marks.None;

    /// <summary>The values of the parts, lowest first, where they are not added up but averaged or the like.</summary>
    public Rational[] Parts { get; init; } = [];

    public Rational Effort { get; init; }

    public SumState? First { get; init; }

    public SumState? Second { get; init; }

    public IReadOnlyList<(RepairUnit Unit, int Level)> Repairs { get; init; } = [];

    /// <summary>All that decides what can still become of it, but the value.</summary>
    public (Rational Included, Rational Applicable, Rational? WithoutScore, bool Stopped, GradeLimits Grades, Marks Marks, string Parts) Rest =>
        (Running.Included, Running.Applicable, WithoutScore, Stopped, Grades, Marks, Parts.Length == 0 ? string.Empty : string.Join(" ", Parts));

    public bool IsLike(SumState other) => ReferenceEquals(Marks, other.Marks)
        && WithoutScore == other.WithoutScore
        && Stopped == other.Stopped
        && Grades == other.Grades
        && Parts.Length + other.Parts.Length == 0
        && Running.Included == other.Running.Included
        && Running.Applicable == other.Running.Applicable;

    public List<(RepairUnit Unit, int Level)> AllRepairs()
    {
        var all = new List<(RepairUnit, int)>();
        var open = new Stack<SumState>();
        open.Push(this);
        while (open.Count > 0)
        {
            var state = open.Pop();
            all.AddRange(state.Repairs);
            if (state.First is { } first)
            {
                open.Push(first);
            }

            if (state.Second is { } second)
            {
                open.Push(second);
            }
        }

        return all;
    }
}
