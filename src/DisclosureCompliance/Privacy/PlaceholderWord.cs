using Ardalis.GuardClauses;

namespace DisclosureCompliance.Privacy;

/// <summary>A word that stands where content should: 待补充, 略, 详见附件.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class PlaceholderWord
{
    /// <summary>A word.</summary>
    /// <param name="text">The word, 1 to 12 characters without blanks around it; case does not matter.</param>
    /// <param name="kind">What it stands for.</param>
    /// <param name="mustBeAlone">Whether it counts only where nothing else stands in its line, because it also occurs in sentences.</param>
    /// <exception cref="ArgumentException">The word is blank or too long, or the kind is <see cref="PlaceholderKind.Blank"/>, which has no word.</exception>
    public PlaceholderWord(string text, PlaceholderKind kind, bool mustBeAlone)
    {
        Text = Guard.Against.NullOrWhiteSpace(text);
        Kind = kind is PlaceholderKind.Filler or PlaceholderKind.Omission or PlaceholderKind.Attachment
            ? kind
            : throw new ArgumentException("A word is a filler, an omission or a reference to an attachment.", nameof(kind));
        MustBeAlone = mustBeAlone;
        if (text.Length > ScanChars.LongestWord || text.Trim().Length != text.Length)
        {
            throw new ArgumentException($"The word '{text}' should have 1 to {ScanChars.LongestWord} characters and no blanks around it.", nameof(text));
        }
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>What it stands for.</summary>
    public PlaceholderKind Kind { get; }

    /// <summary>Whether it counts only where nothing else stands in its line.</summary>
    public bool MustBeAlone { get; }

    /// <inheritdoc />
    public override string ToString() => Text;
}
