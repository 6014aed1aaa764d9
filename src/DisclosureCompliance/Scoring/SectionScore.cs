using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Scoring;

/// <summary>One section of a scorecard.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SectionScore
{
    internal SectionScore(
        ChecklistSection section,
        IEnumerable<ScoreLine> lines,
        IEnumerable<SectionScore> sections,
        IEnumerable<ChecklistWarning> warnings)
    {
        Section = section;
        Lines = Guard.Against.NullItems(lines);
        Sections = Guard.Against.NullItems(sections);
        Warnings = Guard.Against.NullItems(warnings);
        Sum = new ScoreSum(AllLines);
    }

    /// <summary>The section of the checklist.</summary>
    public ChecklistSection Section { get; }

    /// <summary>The lines of its own items, in printed order.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; }

    /// <summary>The sections inside it, in printed order.</summary>
    public IReadOnlyList<SectionScore> Sections { get; }

    /// <summary>What all its lines come to, those of the sections inside it included.</summary>
    public ScoreSum Sum { get; }

    /// <summary>Where the checklist contradicts itself in this section as a whole; what is about one item stands in its line.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>Its own lines, then those of the sections inside it.</summary>
    internal IEnumerable<ScoreLine> AllLines => Lines.Concat(Sections.SelectMany(section => section.AllLines));

    /// <inheritdoc />
    public override string ToString() => $"{Section.Id}: {Sum}";
}
