using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a section comes to in one pass.</summary>
internal sealed class SectionResult
{
    public required ChecklistSection Section { get; init; }

    /// <summary>The value before any step.</summary>
    public Rational Sum { get; set; }

    /// <summary>The running value; null when it is unbounded in the direction of the pass.</summary>
    public Rational? Value { get; set; }

    /// <summary>What the lines that are in the value are worth.</summary>
    public Rational Included { get; set; }

    /// <summary>What all applicable lines are worth.</summary>
    public Rational Applicable { get; set; }

    public Rational Factor { get; set; } = Rational.One;

    public bool NoScore { get; set; }

    public bool IsZeroed { get; set; }

    public bool IsStopped { get; set; }

    public string? Grade { get; set; }

    public string? GradeAtMost { get; set; }

    public List<StepScore> Steps { get; } = [];

    public List<string> ZeroedItems { get; } = [];

    public SectionResult[] Sections { get; set; } = [];
}
