using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Something to be said of one waiver.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class WaiverFinding
{
    internal WaiverFinding(WaiverFindingKind kind, Waiver waiver, Waiver? other, Message message)
    {
        Kind = kind;
        Waiver = waiver;
        Other = other;
        Message = message;
    }

    /// <summary>What it is.</summary>
    public WaiverFindingKind Kind { get; }

    /// <summary>The waiver.</summary>
    public Waiver Waiver { get; }

    /// <summary>The waiver that it overlaps; null for another finding.</summary>
    public Waiver? Other { get; }

    /// <summary>The stable code, such as <c>waiver.expired</c>.</summary>
    public string Code => Message.Code;

    /// <summary>The finding in words, with a remedy.</summary>
    public Message Message { get; }

    /// <inheritdoc />
    public override string ToString() => Message.ToString();
}
