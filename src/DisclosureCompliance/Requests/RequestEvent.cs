using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>One thing that happened to a request (申请办理记录). The hierarchy is closed.</summary>
/// <remarks>Events are equal when they say the same.<para>Thread safety: immutable, safe to share.</para></remarks>
public abstract record RequestEvent
{
    private protected RequestEvent(LocalDate date) => Date = Guard.Against.NonIsoDate(date);

    /// <summary>The day on which it happened.</summary>
    public LocalDate Date { get; }

    /// <summary>What it is called, as it stands in a sentence.</summary>
    internal abstract LocalizedText Name { get; }
}
