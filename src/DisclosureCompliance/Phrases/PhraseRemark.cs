using Ardalis.GuardClauses;

namespace DisclosureCompliance.Phrases;

/// <summary>A part of a phrase that was recognised and does not change the time limit.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public readonly record struct PhraseRemark
{
    /// <summary>A remark.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="span">Where it stands.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public PhraseRemark(PhraseRemarkKind kind, PhraseSpan span)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Span = span;
    }

    /// <summary>What it is.</summary>
    public PhraseRemarkKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public PhraseSpan Span { get; }
}
