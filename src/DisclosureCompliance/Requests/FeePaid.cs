using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The applicant paid the fee (缴费).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record FeePaid : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day of payment.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public FeePaid(LocalDate date)
        : base(date)
    {
    }

    internal override LocalizedText Name => new("缴费", "payment of the fee");
}
