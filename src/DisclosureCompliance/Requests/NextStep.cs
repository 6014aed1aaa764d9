using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>What may or must come next, and by when.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class NextStep
{
    /// <summary>A step.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="message">The same in words.</param>
    public NextStep(NextStepKind kind, Message message)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Message = Guard.Against.Null(message);
    }

    /// <summary>What it is.</summary>
    public NextStepKind Kind { get; }

    /// <summary>The same in words, with who and by when.</summary>
    public Message Message { get; }

    /// <summary>The last day on which it is in time, included; null where the law sets none, or it cannot be computed.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The deadline that <see cref="LastDay"/> comes from, with its certainty and derivation; null where the day stands in the log itself.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Where the law says so; null where no text was found.</summary>
    public LegalCitation? Citation { get; init; }

    /// <summary>The kind and the last day; for programmers, not for people.</summary>
    public override string ToString() => Message.ToString();
}
