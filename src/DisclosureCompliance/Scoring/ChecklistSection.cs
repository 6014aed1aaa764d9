using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>A section of a checklist: items, further sections, or both, to any depth.</summary>
/// <remarks>类别, 一级指标, 二级指标.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ChecklistSection
{
    /// <summary>A section.</summary>
    /// <param name="id">Its identifier, unique among the sections of the checklist.</param>
    /// <param name="title">Its title.</param>
    /// <param name="items">Its own items, in printed order.</param>
    /// <param name="sections">The sections inside it, which follow its own items.</param>
    public ChecklistSection(string id, LocalizedText title, IEnumerable<ChecklistItem> items, IEnumerable<ChecklistSection> sections)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Items = Guard.Against.NullItems(items);
        Sections = Guard.Against.NullItems(sections);
        Points = Items.Aggregate(Rational.Zero, (sum, item) => sum + item.Points)
            + Sections.Aggregate(Rational.Zero, (sum, section) => sum + section.Points);
    }

    /// <summary>A section of items only.</summary>
    public ChecklistSection(string id, LocalizedText title, params ChecklistItem[] items)
        : this(id, title, items, [])
    {
    }

    /// <summary>The identifier, unique among the sections of the checklist.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The section's own items, in printed order.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>The sections inside it, in printed order.</summary>
    public IReadOnlyList<ChecklistSection> Sections { get; }

    /// <summary>What all items in it are worth together, in points, 0 or more, whatever <see cref="PrintedPoints"/> says.</summary>
    public Rational Points { get; }

    /// <summary>The points that the paper prints for the section, 0 or more; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Rational? PrintedPoints { get; init => field = ScoringGuards.NotNegative(value, nameof(PrintedPoints)); }

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";
}
