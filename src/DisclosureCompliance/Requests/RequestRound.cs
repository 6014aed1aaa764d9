using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Something asked of the applicant, to complete the request or to pay a fee, and whether it was done.</summary>
internal sealed class RequestRound(RequestEvent asked, LocalDate? respondBy)
{
    public RequestEvent Asked => asked;

    public bool IsFee => asked is FeeNotified;

    /// <summary>The last day that the notice gives; null where it gives none.</summary>
    public LocalDate? RespondBy => respondBy;

    public RequestEvent? Done { get; set; }

    /// <summary>Whether the law takes no notice of it: a second notice where there may be one only.</summary>
    public bool IsVoid { get; set; }
}
