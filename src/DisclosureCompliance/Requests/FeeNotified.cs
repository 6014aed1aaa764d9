using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The applicant was asked to pay a fee (收费通知).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record FeeNotified : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day of the notice.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public FeeNotified(LocalDate date)
        : base(date)
    {
    }

    internal override LocalizedText Name => new("收费通知", "the notice of a fee");
}
