using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a table does not say of the checklist that is made of it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ChecklistCsvOptions
{
    /// <summary>Options.</summary>
    /// <param name="id">The identifier of the checklist.</param>
    public ChecklistCsvOptions(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>The identifier of the checklist.</summary>
    public string Id { get; }

    /// <summary>The title; null for what stands above the table's header, and for the identifier where nothing does.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>How its items are scored.</summary>
    public ImportedScoring Scoring { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
