using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>One way to come to a running score: what it is, what it took, and how it was put together.</summary>
internal sealed record SumState
{
    public static SumState Empty { get; } = new();

    public Rational Value { get; init; }

    public Rational Included { get; init; }

    public Rational Applicable { get; init; }

    public bool NoScore { get; init; }

    public bool Stopped { get; init; }

    public string? Grade { get; init; }

    public string? GradeAtMost { get; init; }

    public Marks Marks { get; init; } = Marks.None;

    /// <summary>The values of the parts, lowest first, where they are not added up but averaged or the like.</summary>
    public Rational[] Parts { get; init; } = [];

    public Rational Effort { get; init; }

    public SumState? First { get; init; }

    public SumState? Second { get; init; }

    public IReadOnlyList<(RepairUnit Unit, int Level)> Repairs { get; init; } = [];

    /// <summary>All that decides what can still become of it, but the value.</summary>
    public (Rational Included, Rational Applicable, bool NoScore, bool Stopped, string? Grade, string? GradeAtMost, Marks Marks, string Parts) Rest =>
        (Included, Applicable, NoScore, Stopped, Grade, GradeAtMost, Marks, Parts.Length == 0 ? string.Empty : string.Join(" ", Parts));

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
