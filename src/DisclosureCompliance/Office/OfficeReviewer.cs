using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>The library's own review.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeReviewer : IOfficeReviewer
{
    private readonly IDeadlineCalculator _calculator;

    /// <summary>A reviewer.</summary>
    /// <param name="calculator">Computes when answers and revisions are due.</param>
    public OfficeReviewer(IDeadlineCalculator calculator) => _calculator = Guard.Against.Null(calculator);

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="year"/> is null, the day is not of the ISO calendar, or the year before is another than the one before.</exception>
    public OfficeReview Review(OfficeYear year, LocalDate asOf, OfficeReviewOptions? options = null)
    {
        var log = new OfficeReviewLog(Guard.Against.Null(year), Guard.Against.NonIsoDate(asOf), options ?? OfficeReviewOptions.Default, _calculator);
        if (log.Options.LastYear is { } before && before.Year != year.Year - 1)
        {
            throw new ArgumentException($"{nameof(OfficeReviewOptions.LastYear)} is of {before.Year}, and the year before {year.Year} is meant.", nameof(options));
        }

        ReportInspection.Inspect(log);
        TextInspection.Inspect(log);
        LeadershipInspection.Inspect(log);
        SystemsInspection.Inspect(log);
        ActivityInspection.Inspect(log);
        SupervisionInspection.Inspect(log);
        FeedbackInspection.Inspect(log);
        CommitmentInspection.Inspect(log);
        TotalsInspection.Inspect(log);
        GoalsInspection.Inspect(log);
        return new OfficeReview(year, asOf, log.Findings, log.Passed);
    }
}
