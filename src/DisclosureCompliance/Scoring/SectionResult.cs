using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a section comes to in one pass.</summary>
internal sealed class SectionResult
{
    /// <summary>The value before any step.</summary>
    public Rational Sum { get; private set; }

    /// <summary>The running value; null when it is unbounded in the direction of the pass.</summary>
    public Rational? Value { get; set; }

    /// <summary>What the lines that are in the value are worth.</summary>
    public Rational Included { get; set; }

    /// <summary>What all applicable lines are worth.</summary>
    public Rational Applicable { get; set; }

    /// <summary>Whether there is a line in it at all, bonuses and penalties aside.</summary>
    public bool HasLines { get; private set; }

    /// <summary>Whether one of its lines applies.</summary>
    public bool HasApplicable { get; private set; }

    public Rational Factor { get; set; } = Rational.One;

    public bool NoScore { get; set; }

    /// <summary>Whether a veto that leaves no score holds, or may hold.</summary>
    public bool MayHaveNoScore { get; set; }

    public bool IsZeroed { get; set; }

    public string? Grade { get; private set; }

    public string? GradeAtMost { get; private set; }

    public List<StepScore> Steps { get; } = [];

    public List<string> ZeroedItems { get; } = [];

    public void AddUp(ChecklistSection section, ScoredPart[] parts)
    {
        HasLines = parts.Any(part => part.HasLines);
        HasApplicable = parts.Any(part => part.HasApplicable);
        if (section.Combine == NumberCombination.Sum)
        {
            Value = Rational.Zero;
            foreach (var part in parts)
            {
                (Value, Included, Applicable) = (Value + part.Score, Included + part.Points, Applicable + part.Applicable);
            }
        }
        else
        {
            Combine(section.Combine, parts.Where(part => part.Applicable.Sign > 0).ToArray());
        }

        if (section.Start is { } start)
        {
            StartFrom(start);
        }

        Sum = Value ?? default;
    }

    public void Multiply(Rational factor)
    {
        if (factor != Rational.One)
        {
            (Value, Included, Applicable) = (Value * factor, Included * factor, Applicable * factor);
        }
    }

    /// <summary>Keeps the lowest of the grades that vetoes decide, and of those that they still allow.</summary>
    public void Force(string? grade, string? gradeAtMost, GradeScale? scale)
    {
        Grade = Lower(Grade, grade, scale);
        GradeAtMost = Lower(GradeAtMost, gradeAtMost, scale);
    }

    private static string? Lower(string? one, string? other, GradeScale? scale)
    {
        if (one is null || other is null || scale is null)
        {
            return one ?? other;
        }

        var rising = scale.Rising;
        return rising.FindIndex(band => band.Key == other) < rising.FindIndex(band => band.Key == one) ? other : one;
    }

    private void Combine(NumberCombination how, ScoredPart[] applicable)
    {
        var included = applicable.Where(part => part.Points.Sign > 0).ToArray();
        Applicable = applicable.Length == 0 ? default : applicable.Aggregate(Rational.Zero, (sum, part) => sum + part.Applicable) / applicable.Length;
        Included = included.Length == 0 ? default : included.Aggregate(Rational.Zero, (sum, part) => sum + part.Points) / included.Length;
        Value = included.Length == 0 ? Rational.Zero
            : included.Any(part => part.Score is null) ? null
            : Combining.Of([.. included.Select(part => part.Score!.Value)], how);
    }

    // What is not scored yet is not earned yet: of a start of 100, only what the open lines leave of it is known. Where no line applies, there is no start.
    private void StartFrom(Rational start)
    {
        if (HasLines && !HasApplicable)
        {
            return;
        }

        var known = Rational.Max(start - (Applicable - Included), Rational.Zero);
        Value = known + (Value - Included);
        (Included, Applicable) = (known, start);
    }
}
