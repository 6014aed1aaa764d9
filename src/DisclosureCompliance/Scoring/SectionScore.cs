using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One section of a scorecard; the whole checklist is one too.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SectionScore
{
    private readonly IReadOnlyList<string> _zeroedItems;
    private readonly IReadOnlyList<Rational>? _parts;
    private readonly Rational _kept;

    internal SectionScore(ChecklistSection section, IReadOnlyList<ScoreLine> lines, IReadOnlyList<SectionScore> sections, SectionResult known, SectionResult low, SectionResult high)
    {
        Section = section;
        Lines = lines;
        Sections = sections;
        Steps = known.Steps.Count == 0 ? [] : known.Steps.AsReadOnly();
        Sum = known.Sum;
        Score = known.Value!.Value;
        ScoredPoints = known.Running.Included;
        Points = low.Running.Applicable;
        Lowest = low.MayHaveNoScore ? null : low.Value;
        Highest = high.NoScore ? null : high.Value;
        IsVetoed = low.NoScore && high.NoScore;
        IsZeroed = known.IsZeroed;
        Factor = known.Factor;
        (_zeroedItems, _parts, _kept) = (known.ZeroedItems, known.PartValues, known.Kept);
    }

    /// <summary>The section of the checklist.</summary>
    public ChecklistSection Section { get; }

    /// <summary>The lines of its own items, in printed order.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; }

    /// <summary>The sections inside it, in printed order.</summary>
    public IReadOnlyList<SectionScore> Sections { get; }

    /// <summary>What its steps did, in their order; empty where it has none.</summary>
    public IReadOnlyList<StepScore> Steps { get; }

    /// <summary>What its known parts came to before any step.</summary>
    public Rational Sum { get; }

    /// <summary>What is known of its score, after its steps: the lines that are scored. The others add nothing.</summary>
    public Rational Score { get; }

    /// <summary>What the scored lines are worth, on the section's scale.</summary>
    public Rational ScoredPoints { get; }

    /// <summary>What all applicable lines are worth, on the section's scale.</summary>
    public Rational Points { get; }

    /// <summary>The lowest score that is still possible; null when nothing bounds it or a veto leaves none.</summary>
    public Rational? Lowest { get; }

    /// <summary>The highest score that is still possible; null when nothing bounds it or a veto leaves none.</summary>
    public Rational? Highest { get; }

    /// <summary>Whether a veto leaves it without a score. In the section around it, it counts as 0.</summary>
    public bool IsVetoed { get; }

    /// <summary>Whether a veto made its score 0.</summary>
    public bool IsZeroed { get; }

    /// <summary>By what its score was multiplied at the end, because points of others that do not apply were spread over it; 1 as a rule.</summary>
    public Rational Factor { get; }

    /// <summary>What its lines and steps do not say: how its parts were combined, and what it got of points that do not apply. Empty as a rule.</summary>
    public IReadOnlyList<Message> Derivation => SectionWords.Of(this, _parts, _kept);

    /// <summary>Whether a veto made the score of one of its own items 0.</summary>
    internal bool IsItemZeroed(string itemId) => _zeroedItems.Contains(itemId, StringComparer.Ordinal);

    /// <summary>Its own lines, then those of the sections inside it, then its bonuses and penalties.</summary>
    internal IEnumerable<ScoreLine> AllLines => Lines
        .Concat(Sections.SelectMany(section => section.AllLines))
        .Concat(Steps.Select(step => step.Line).OfType<ScoreLine>());

    /// <inheritdoc />
    public override string ToString() => $"{Section.Id}: {Score} / {Points}";
}
