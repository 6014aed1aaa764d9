using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>One step of a <see cref="Derivation"/>.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DerivationStep
{
    internal DerivationStep(Message message, CalendarDay? day = null)
    {
        Message = Guard.Against.Null(message);
        Day = day;
    }

    /// <summary>What the step says.</summary>
    public Message Message { get; }

    /// <summary>The day that it is about, with the notice that fixed it; null where it is about none.</summary>
    public CalendarDay? Day { get; }
}
