namespace DisclosureCompliance.Phrases;

/// <summary>A word of a phrase: its kind, where it stands in the folded text, and the number or choice that goes with its kind.</summary>
internal readonly struct Token(TokenKind kind, int start, int end, int value)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>A number's value, or what <see cref="Lexicon"/> gives the word.</summary>
    public int Value { get; } = value;
}
