using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Messages;

/// <summary>A text in one or more languages: a title, a holiday's name, a remedy.</summary>
/// <remarks>Equal when every language has the same text.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>A text in Chinese and English.</summary>
    /// <exception cref="ArgumentException">A text is null.</exception>
    public LocalizedText(string chinese, string english)
        : this([new(Language.Chinese, Guard.Against.Null(chinese)), new(Language.English, Guard.Against.Null(english))])
    {
    }

    /// <summary>A text in the given languages, in the order in which they serve when the one asked for is absent.</summary>
    /// <exception cref="ArgumentException">There is none, or a language occurs twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<Language, string>> texts)
    {
        Texts = Guard.Against.NullItems(texts);
        if (Texts.Any(text => text.Value is null))
        {
            throw new ArgumentException("A text is null.", nameof(texts));
        }

        if (Texts.Count == 0 || Texts.Select(text => text.Key).Distinct().Count() != Texts.Count)
        {
            throw new ArgumentException("A text needs one or more languages, each once.", nameof(texts));
        }
    }

    /// <summary>The texts by language, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<Language, string>> Texts { get; }

    /// <summary>One text that serves in every language: a name, a number, a quotation.</summary>
    public static LocalizedText Same(string text) => new([new(Language.English, Guard.Against.Null(text))]);

    /// <summary>The text in <paramref name="language"/>; where it is absent, English; where that is absent too, the first one given.</summary>
    public string In(Language language) => Find(language) ?? Find(Language.English) ?? Texts[0].Value;

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) => other is not null && Texts.SequenceEqual(other.Texts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Texts[0].Value);

    /// <summary>The English text, or the first one.</summary>
    public override string ToString() => In(Language.English);

    private string? Find(Language language)
    {
        foreach (var text in Texts)
        {
            if (text.Key == language)
            {
                return text.Value;
            }
        }

        return null;
    }
}
