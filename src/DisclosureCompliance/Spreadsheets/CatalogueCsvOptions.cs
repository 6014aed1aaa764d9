using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a printed table does not say of the catalogue that is made of it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CatalogueCsvOptions
{
    /// <summary>Options.</summary>
    /// <param name="id">The identifier of the catalogue.</param>
    public CatalogueCsvOptions(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>The identifier of the catalogue.</summary>
    public string Id { get; }

    /// <summary>The title; null for what stands above the table's header, and for the identifier where nothing does.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The words and marks. The default is what ships.</summary>
    public DisclosureVocabulary Vocabulary { get; init => field = Guard.Against.Null(value); } = StandardVocabulary.Chinese;

    /// <summary>What the marks of the channels mean in this table.</summary>
    public MarkMeaning Marks { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The class of items whose limit does not tell it. The default is ad hoc, so that nothing is called missing that nobody announced.</summary>
    public DisclosureCategory Category { get; init => field = Guard.Against.EnumOutOfRange(value); } = DisclosureCategory.AdHoc;
}
