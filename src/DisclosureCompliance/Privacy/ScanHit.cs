using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>Something found in a text: what, where and how sure. It never holds what it found, only the masked form.</summary>
/// <remarks>
/// Of a number at most the first three and the last two characters are kept. There is no fingerprint of it either: numbers of so few digits can be
/// tried out against one.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ScanHit
{
    internal ScanHit(ScanKind kind, ScanStrength strength, TextPlace place, string masked, ContextRule? excusedBy)
    {
        Kind = kind;
        Strength = strength;
        Place = place;
        Masked = masked;
        ExcusedBy = excusedBy;
        Severity = ScanWeights.Of(kind, strength, IsExcused);
    }

    /// <summary>What was found.</summary>
    public ScanKind Kind { get; }

    /// <summary>The stable code, such as <c>scan.identity-number</c>.</summary>
    public string Code => ScanMessages.Of(Kind).Code;

    /// <summary>How much it weighs.</summary>
    public ScanSeverity Severity { get; }

    /// <summary>How sure it is.</summary>
    public ScanStrength Strength { get; }

    /// <summary>Where it stands.</summary>
    public TextPlace Place { get; }

    /// <summary>A number without separators, its middle replaced by asterisks; a marking as it is.</summary>
    public string Masked { get; }

    /// <summary>The rule that excuses it, such as that of an office's own telephone; null where none does.</summary>
    public ContextRule? ExcusedBy { get; }

    /// <summary>Whether a rule excuses it.</summary>
    public bool IsExcused => ExcusedBy is not null;

    /// <summary>What was found, masked, and the remedy.</summary>
    public Message Message => new(ScanMessages.Of(Kind), new MessageArgument("masked", Masked));

    /// <summary>Place, code and masked form.</summary>
    public override string ToString() => $"{Place} {Code} {Masked}{(IsExcused ? $" (excused: {ExcusedBy!.Id})" : string.Empty)}";
}
