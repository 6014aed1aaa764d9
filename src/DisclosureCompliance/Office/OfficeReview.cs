using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>What a review of an office's year found, and what it found in order.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeReview
{
    /// <summary>A review.</summary>
    /// <param name="year">The year that was reviewed.</param>
    /// <param name="asOf">The day of the review.</param>
    /// <param name="findings">What was found, in the order of the data.</param>
    /// <param name="passed">What is in order, in the order of the data.</param>
    /// <exception cref="ArgumentException">An argument is null or holds a null, or the day is not of the ISO calendar.</exception>
    public OfficeReview(OfficeYear year, LocalDate asOf, IEnumerable<OfficeFinding> findings, IEnumerable<OfficePassedCheck> passed)
    {
        Year = Guard.Against.Null(year);
        AsOf = Guard.Against.NonIsoDate(asOf);
        Findings = Guard.Against.NullItems(findings);
        Passed = Guard.Against.NullItems(passed);
        Figures = OfficeFigures.Of(this);
    }

    /// <summary>The year that was reviewed.</summary>
    public OfficeYear Year { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was found, in the order of the data.</summary>
    public IReadOnlyList<OfficeFinding> Findings { get; }

    /// <summary>What is in order, in the order of the data.</summary>
    public IReadOnlyList<OfficePassedCheck> Passed { get; }

    /// <summary>Counts and flags by name, for checklists and tables.</summary>
    public IReadOnlyList<OfficeFigure> Figures { get; }

    /// <summary>Whether no duty was broken.</summary>
    public bool HasNoViolation => Findings.All(finding => finding.Severity != OfficeFindingSeverity.Violation);

    /// <summary>The figure of a name; null where there is none.</summary>
    public OfficeFigure? FigureOf(string name) => Figures.FirstOrDefault(figure => figure.Name == name);
}
