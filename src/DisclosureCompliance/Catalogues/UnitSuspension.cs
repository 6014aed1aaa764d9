using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Catalogues;

/// <summary>A time during which an office had no duties of disclosure (停止履职), such as a merger or a disaster, and why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class UnitSuspension
{
    /// <summary>A suspension.</summary>
    /// <param name="interval">Its days, both ends included.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The interval is not of the ISO calendar.</exception>
    public UnitSuspension(DateInterval interval, LocalizedText reason)
    {
        Interval = Guard.Against.Null(interval);
        Guard.Against.NonIsoDate(interval.Start, nameof(interval));
        Reason = Guard.Against.Null(reason);
    }

    /// <summary>Its days, both ends included.</summary>
    public DateInterval Interval { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }
}
