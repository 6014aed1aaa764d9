using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The period of reply was extended (延长答复期限).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ReplyExtended : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it was decided.</param>
    /// <param name="by">By how much; a count of 1 or more.</param>
    /// <param name="approvedBy">Who agreed, a name or an office; null where nobody did.</param>
    /// <param name="reason">The reason given; null where none is.</param>
    /// <param name="applicantToldOn">The day on which the applicant was told; null where that has not been done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The extension is by nothing.</exception>
    /// <exception cref="ArgumentException">A text is blank, or a date is not of the ISO calendar.</exception>
    public ReplyExtended(LocalDate date, PeriodLength by, string? approvedBy = null, string? reason = null, LocalDate? applicantToldOn = null)
        : base(date)
    {
        By = by.Count == 0 ? throw new ArgumentOutOfRangeException(nameof(by), "An extension by nothing is none.") : by;
        ApprovedBy = approvedBy is null ? null : Guard.Against.NullOrWhiteSpace(approvedBy);
        Reason = reason is null ? null : Guard.Against.NullOrWhiteSpace(reason);
        ApplicantToldOn = applicantToldOn is { } day ? Guard.Against.NonIsoDate(day, nameof(applicantToldOn)) : null;
    }

    /// <summary>By how much; a count of 1 or more.</summary>
    public PeriodLength By { get; }

    /// <summary>Who agreed, a name or an office; null where nobody did.</summary>
    public string? ApprovedBy { get; }

    /// <summary>The reason given; null where none is.</summary>
    public string? Reason { get; }

    /// <summary>The day on which the applicant was told; null where that has not been done.</summary>
    public LocalDate? ApplicantToldOn { get; }

    internal override LocalizedText Name => new("延长答复期限", "the extension");
}
