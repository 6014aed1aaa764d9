using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>One thing that differs between two years of an office.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeChange
{
    internal OfficeChange(OfficeChangeKind kind, OfficeAspect aspect, LocalizedText subject, string? before, string? after)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        Subject = Guard.Against.Null(subject);
        Before = before;
        After = after;
    }

    /// <summary>What became of it.</summary>
    public OfficeChangeKind Kind { get; }

    /// <summary>What it is about.</summary>
    public OfficeAspect Aspect { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Subject { get; }

    /// <summary>What was stated in the earlier year; null where nothing was.</summary>
    public string? Before { get; }

    /// <summary>What is stated in the later year; null where nothing is.</summary>
    public string? After { get; }

    /// <summary>The same in words. Made anew at each call.</summary>
    public Message Describe() => new(
        Kind switch
        {
            OfficeChangeKind.Added => OfficeMessages.ChangeAdded,
            OfficeChangeKind.Removed => OfficeMessages.ChangeRemoved,
            OfficeChangeKind.Risen => OfficeMessages.ChangeRisen,
            OfficeChangeKind.Fallen => OfficeMessages.ChangeFallen,
            OfficeChangeKind.Unclear => OfficeMessages.ChangeUnclear,
            _ => OfficeMessages.Changed,
        },
        new("subject", Subject),
        new("before", Before ?? "–"),
        new("after", After ?? "–"));

    /// <summary>The change in English.</summary>
    public override string ToString() => Describe().In(Language.English);
}
