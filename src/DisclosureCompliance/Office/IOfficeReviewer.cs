using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>Reviews what an office states about its year: what is missing, contradicts itself or is overdue, and what is in order.</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IOfficeReviewer
{
    /// <summary>Reviews a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day of the review: what is not answered or held by then is not.</param>
    /// <param name="options">What else is taken into account; null for <see cref="OfficeReviewOptions.Default"/>.</param>
    OfficeReview Review(OfficeYear year, LocalDate asOf, OfficeReviewOptions? options = null);
}
