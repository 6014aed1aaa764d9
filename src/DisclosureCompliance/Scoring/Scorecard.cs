using DisclosureCompliance.Checklists;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Scoring;

/// <summary>An explained score: every item of the checklist has its line, and the lines and steps add up exactly to sections and total.</summary>
/// <remarks>得分表.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Scorecard
{
    internal Scorecard(
        Checklist whole,
        Checklist checklist,
        AnswerSheet answers,
        SectionScore root,
        ScoreLine[] lines,
        ScoreTotal total,
        GradeDecision grade,
        IReadOnlyList<ItemAnswer> unplaced,
        IReadOnlyList<Fault> sheetFaults)
    {
        Whole = whole;
        Checklist = checklist;
        Answers = answers;
        Root = root;
        Total = total;
        Grade = grade;
        Lines = Array.AsReadOnly(lines);
        UnplacedAnswers = unplaced;
        Faults = Guard.Against.NullItems(sheetFaults.Concat(lines.SelectMany(line => line.Faults)));
        Warnings = whole.Warnings;
    }

    /// <summary>The checklist that was scored, narrowed to the class of the unit where it has classes.</summary>
    public Checklist Checklist { get; }

    /// <summary>The answers that it was scored from.</summary>
    public AnswerSheet Answers { get; }

    /// <summary>The whole checklist as one section: its lines, sections and steps.</summary>
    public SectionScore Root { get; }

    /// <summary>The sections, in printed order.</summary>
    public IReadOnlyList<SectionScore> Sections => Root.Sections;

    /// <summary>Every line, in the order of <see cref="Checklist.Items"/>; one for each item, bonuses and penalties included.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; }

    /// <summary>What it comes to.</summary>
    public ScoreTotal Total { get; }

    /// <summary>The grade, decided on the exact total.</summary>
    public GradeDecision Grade { get; }

    /// <summary>Answers to items that the checklist does not have.</summary>
    public IReadOnlyList<ItemAnswer> UnplacedAnswers { get; }

    /// <summary>What of the answers does not fit the checklist: of the sheet first, then by line. Places are those of the answer document.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>Every contradiction of the checklist.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>What waivers did, with the score without them; null when no waivers were given.</summary>
    public WaiverEffect? Waivers { get; internal init; }

    /// <summary>The scorecard without any waiver: this one where none were given.</summary>
    public Scorecard WithoutWaivers => Waivers?.Without ?? this;

    /// <summary>What it rests on beside checklist and answers.</summary>
    internal ScoringOptions Options { get; init; } = new();

    /// <summary>The proof of <see cref="ScoreTotal.Score"/>: a tree of sections, lines, rules and steps whose leaves add up to it exactly. Built when asked for.</summary>
    public ProofNode Proof => ScoreProof.Of(this);

    /// <summary>The checklist as it was given.</summary>
    internal Checklist Whole { get; }

    /// <summary>The line of an item, or null where there is none.</summary>
    public ScoreLine? Find(string itemId) => Checklist.Index.IndexOf(Guard.Against.Null(itemId)) is >= 0 and var index ? Lines[index] : null;

    /// <summary>A score as it is shown: rounded half away from zero to the decimals that the checklist declares, else exact.</summary>
    public string Display(Rational score) => Checklist.DisplayDecimals is { } places ? score.ToDecimalText(places) : score.ToString();

    /// <inheritdoc />
    public override string ToString() => $"{Checklist.Id}: {Total}";
}
