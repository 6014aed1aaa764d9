using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a section comes to in one pass.</summary>
internal sealed class SectionResult
{
    private List<RunningScore>? _parts;

    /// <summary>What the parts came to that are not simply added up; null where they are.</summary>
    public Rational[]? PartValues { get; private set; }

    /// <summary>The value before any step.</summary>
    public Rational Sum { get; private set; }

    /// <summary>The running score; its value is null when it is unbounded in the direction of the pass.</summary>
    public RunningScore Running { get; set; } = RunningScore.Zero;

    /// <summary>The running value.</summary>
    public Rational? Value
    {
        get => Running.Value;
        set => Running = Running with { Value = value };
    }

    /// <summary>Whether there is a line in it at all, bonuses and penalties aside.</summary>
    public bool HasLines { get; private set; }

    /// <summary>Whether one of its lines applies.</summary>
    public bool HasApplicable { get; private set; }

    public Rational Factor { get; set; } = Rational.One;

    /// <summary>The points of others that count for its parts while deductions keep their amounts.</summary>
    public Rational Kept { get; set; }

    public bool NoScore { get; set; }

    /// <summary>Whether a veto that leaves no score holds, or may hold.</summary>
    public bool MayHaveNoScore { get; set; }

    /// <summary>What it counts in the section around it where a veto leaves it without a score: what the veto says, else 0.</summary>
    public Rational CountsWithoutScore { get; set; }

    public bool IsZeroed { get; set; }

    /// <summary>What vetoes make of the grade.</summary>
    public GradeLimits Grades { get; set; }

    public List<StepScore> Steps { get; } = [];

    public List<string> ZeroedItems { get; } = [];

    /// <summary>Adds a part. Only what is not simply added up is kept.</summary>
    /// <param name="part">The part.</param>
    /// <param name="how">How the parts of the section come together.</param>
    /// <param name="sum">What was added up so far; <see cref="AddUp"/> takes it.</param>
    public void Add(in ScoredPart part, NumberCombination how, ref RunningScore sum)
    {
        HasLines |= part.HasLines;
        HasApplicable |= part.HasApplicable;
        if (how == NumberCombination.Sum)
        {
            sum += part.Score;
        }
        else if (part.Score.Applicable.Sign > 0)
        {
            (_parts ??= []).Add(part.Score);
        }
    }

    /// <summary>Ends the adding up. Where no line applies, there is no start.</summary>
    /// <param name="section">The section.</param>
    /// <param name="from">What its losses are taken from; null where it has no start.</param>
    /// <param name="sum">What was added up.</param>
    public void AddUp(ChecklistSection section, Rational? from, in RunningScore sum)
    {
        Running = _parts is { } parts ? Combined(parts, section.Combine) : sum;

        if (from is { } start && (HasApplicable || !HasLines))
        {
            Running = Running.From(start);
        }

        Sum = Value ?? default;
    }

    private RunningScore Combined(List<RunningScore> applicable, NumberCombination how)
    {
        var included = applicable.Where(part => part.Included.Sign > 0).ToArray();
        PartValues = included.Any(part => part.Value is null) ? null : [.. included.Select(part => part.Value!.Value)];
        return new(
            included.Length == 0 ? Rational.Zero : PartValues is { } values ? Combining.Of(values, how) : null,
            included.Length == 0 ? default : included.Aggregate(Rational.Zero, (sum, part) => sum + part.Included) / included.Length,
            applicable.Aggregate(Rational.Zero, (sum, part) => sum + part.Applicable) / applicable.Count);
    }
}
