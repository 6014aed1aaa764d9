namespace DisclosureCompliance.Privacy;

/// <summary>Something that may be a hit, before the words beside it were looked at.</summary>
internal readonly struct Candidate(ScanKind kind, ScanStrength strength, int start, int end, string masked, bool needsConfirmation = false, bool needsLabel = false)
{
    public ScanKind Kind { get; } = kind;

    public ScanStrength Strength { get; } = strength;

    public int Start { get; } = start;

    public int End { get; } = end;

    public string Masked { get; } = masked;

    /// <summary>Whether it is a hit only where words confirm it.</summary>
    public bool NeedsConfirmation { get; } = needsConfirmation;

    /// <summary>Whether it is a hit only where a word that confirms it is its label.</summary>
    public bool NeedsLabel { get; } = needsLabel;
}
