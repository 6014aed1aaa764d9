using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Vocabularies;

/// <summary>One thing that catalogues name, with the ways in which they write it (规范用语).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class VocabularyTerm
{
    private readonly IReadOnlyList<string> _spellings = [];
    private readonly IReadOnlyList<string> _endings = [];

    /// <summary>A term.</summary>
    /// <param name="kind">The column that it belongs to.</param>
    /// <param name="id">Its identifier, such as <c>government-website</c>; no other term of the kind has it.</param>
    /// <param name="name">Its standard name.</param>
    public VocabularyTerm(VocabularyKind kind, string id, LocalizedText name)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The column that it belongs to.</summary>
    public VocabularyKind Kind { get; }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its standard name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Other ways to write it; script, width and blanks make no difference.</summary>
    public IReadOnlyList<string> Spellings
    {
        get => _spellings;
        init => _spellings = Guard.Against.NullItems(value);
    }

    /// <summary>Endings by which a longer name is likely one of these: 县政府门户网站 ends with 政府门户网站.</summary>
    public IReadOnlyList<string> Endings
    {
        get => _endings;
        init => _endings = Guard.Against.NullItems(value);
    }

    /// <summary>Whether a name of its own may follow it: 其他：办税服务厅. The default is false.</summary>
    public bool TakesDetail { get; init; }

    /// <summary>Whether it is one of the standard form's thirteen channels, all of which it prints. The default is false.</summary>
    public bool IsStandard { get; init; }

    /// <inheritdoc />
    public override string ToString() => Id;
}
