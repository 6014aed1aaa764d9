using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>A figure of the report with its parts, such as the items published.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeTotal
{
    /// <summary>A total.</summary>
    /// <param name="id">A stable name, such as <c>published</c>; the same total of another year has the same.</param>
    /// <param name="scope">Whether it counts what is new or all that there is.</param>
    /// <param name="count">The figure.</param>
    public OfficeTotal(string id, TotalScope scope, StatedCount count)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Scope = Guard.Against.EnumOutOfRange(scope);
        Count = count;
    }

    /// <summary>The stable name; a new and a cumulative total of the same things share it.</summary>
    public string Id { get; }

    /// <summary>Whether it counts what is new or all that there is.</summary>
    public TotalScope Scope { get; }

    /// <summary>The figure.</summary>
    public StatedCount Count { get; }

    /// <summary>What it counts; null where the name says it.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>How it is divided.</summary>
    public IReadOnlyList<TotalBreakdown> Breakdowns { get; init => field = Guard.Against.NullItems(value, nameof(Breakdowns)); } = [];

    /// <summary>The title, or the name.</summary>
    public LocalizedText Label => Title ?? LocalizedText.Same(Id);
}
