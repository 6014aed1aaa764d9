using Ardalis.GuardClauses;

namespace DisclosureCompliance.Privacy;

/// <summary>A word that marks a document, such as 机密 or 内部资料. Blanks may stand between its characters.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class MarkingWord
{
    /// <summary>A word.</summary>
    /// <param name="text">The word, 2 to 12 characters without blanks.</param>
    /// <param name="kind"><see cref="ScanKind.SecrecyMarking"/> or <see cref="ScanKind.InternalMarking"/>.</param>
    /// <param name="needsStar">Whether it is a marking only with a star behind it, because the word alone is common: 商业秘密★5年.</param>
    /// <exception cref="ArgumentException">The word is too short or too long, holds a blank, or the kind is no marking.</exception>
    public MarkingWord(string text, ScanKind kind, bool needsStar = false)
    {
        Text = Guard.Against.NullOrWhiteSpace(text);
        Kind = kind is ScanKind.SecrecyMarking or ScanKind.InternalMarking ? kind : throw new ArgumentException("The kind is no marking.", nameof(kind));
        NeedsStar = needsStar;
        if (text.Length is < 2 or > ScanChars.LongestWord || text.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException($"The word '{text}' should have 2 to {ScanChars.LongestWord} characters and no blank.", nameof(text));
        }
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>Whether it marks state secrets or internal matter.</summary>
    public ScanKind Kind { get; }

    /// <summary>Whether it is a marking only with a star behind it.</summary>
    public bool NeedsStar { get; }

    /// <inheritdoc />
    public override string ToString() => Text;
}
