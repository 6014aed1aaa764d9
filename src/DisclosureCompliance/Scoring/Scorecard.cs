using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An explained score: every item of the checklist has its line, and the lines add up exactly to sections and total.</summary>
/// <remarks>得分表.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Scorecard
{
    internal Scorecard(
        Checklist checklist,
        AnswerSheet answers,
        IEnumerable<SectionScore> sections,
        ScoreSum total,
        GradeDecision grade,
        IEnumerable<ItemAnswer> unplaced,
        IEnumerable<Fault> sheetFaults)
    {
        Checklist = checklist;
        Answers = answers;
        Sections = Guard.Against.NullItems(sections);
        Total = total;
        Grade = grade;
        Lines = Guard.Against.NullItems(Sections.SelectMany(section => section.AllLines));
        UnplacedAnswers = Guard.Against.NullItems(unplaced);
        Faults = Guard.Against.NullItems(sheetFaults.Concat(Lines.SelectMany(line => line.Faults)));
        Warnings = checklist.Warnings;
    }

    /// <summary>The checklist that was scored.</summary>
    public Checklist Checklist { get; }

    /// <summary>The answers that it was scored from.</summary>
    public AnswerSheet Answers { get; }

    /// <summary>The sections, in printed order.</summary>
    public IReadOnlyList<SectionScore> Sections { get; }

    /// <summary>Every line of every section, in printed order; one for each item.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; }

    /// <summary>What all lines come to.</summary>
    public ScoreSum Total { get; }

    /// <summary>The grade, decided on the exact total.</summary>
    public GradeDecision Grade { get; }

    /// <summary>Answers to items that the checklist does not have.</summary>
    public IReadOnlyList<ItemAnswer> UnplacedAnswers { get; }

    /// <summary>What of the answers does not fit the checklist: of the sheet first, then by line. Places are those of the answer document.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>Every contradiction of the checklist; those of a section or an item stand there too.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>A score as it is shown: rounded half away from zero to the decimals that the checklist declares, else exact.</summary>
    public string Display(Rational score) => Checklist.DisplayDecimals is { } places ? score.ToDecimalText(places) : score.ToString();

    /// <inheritdoc />
    public override string ToString() => $"{Checklist.Id}: {Total}";
}
