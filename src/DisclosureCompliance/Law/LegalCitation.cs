using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>A place in a text of law (依据): the instrument and, where it is known, the article.</summary>
/// <remarks>Equal when instrument, article and document number are.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LegalCitation : IEquatable<LegalCitation>
{
    /// <summary>A citation.</summary>
    /// <param name="instrument">The title of the law, regulation or document, with the year where versions differ.</param>
    /// <param name="article">The article, paragraph and item, such as <c>第十八条</c>; null for the instrument as a whole.</param>
    /// <param name="documentNumber">The official number, such as <c>国务院令第492号</c>; null where there is none or it is not known.</param>
    public LegalCitation(LocalizedText instrument, LocalizedText? article = null, string? documentNumber = null)
    {
        Instrument = Guard.Against.Null(instrument);
        Article = article;
        DocumentNumber = documentNumber;
    }

    /// <summary>The title of the law, regulation or document.</summary>
    public LocalizedText Instrument { get; }

    /// <summary>The article, paragraph and item; null for the instrument as a whole.</summary>
    public LocalizedText? Article { get; }

    /// <summary>The official number; null where there is none or it is not known.</summary>
    public string? DocumentNumber { get; }

    /// <summary>The citation in <paramref name="language"/>, number in brackets, article last.</summary>
    public string In(Language language)
    {
        var chinese = language == Language.Chinese;
        var number = DocumentNumber is null ? string.Empty : chinese ? $"（{DocumentNumber}）" : $" ({DocumentNumber})";
        var article = Article is null ? string.Empty : chinese ? Article.In(language) : ", " + Article.In(language);
        return Instrument.In(language) + number + article;
    }

    /// <summary>The citation as a text in Chinese and English, to stand in a message.</summary>
    public LocalizedText ToText() => new(In(Language.Chinese), In(Language.English));

    /// <inheritdoc />
    public bool Equals(LegalCitation? other) => other is not null
        && Instrument.Equals(other.Instrument)
        && Equals(Article, other.Article)
        && DocumentNumber == other.DocumentNumber;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LegalCitation);

    /// <inheritdoc />
    public override int GetHashCode() => Instrument.GetHashCode();

    /// <summary>The citation in English.</summary>
    public override string ToString() => In(Language.English);
}
