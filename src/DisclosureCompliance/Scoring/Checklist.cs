using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>A checklist as printed: sections, items, points, rules and grades. It holds no answers and computes no score.</summary>
/// <remarks>
/// 自查表, 考核细则. What the paper contradicts itself in is kept as printed; <see cref="ChecklistReview"/> says what it is and which reading is taken.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class Checklist
{
    private readonly Dictionary<string, ChecklistItem> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<ChecklistWarning>> _warnings;

    /// <summary>A checklist.</summary>
    /// <param name="id">Its identifier, which answer sheets name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="sections">Its sections, in printed order.</param>
    /// <exception cref="ArgumentException">An identifier is blank, two sections share one, or two items do, wherever they stand.</exception>
    public Checklist(string id, LocalizedText title, IEnumerable<ChecklistSection> sections)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Sections = Guard.Against.NullItems(sections);
        var items = new List<ChecklistItem>();
        Index(Sections, items, new HashSet<string>(StringComparer.Ordinal));
        Items = items.AsReadOnly();
        Points = Sections.Aggregate(Rational.Zero, (sum, section) => sum + section.Points);
        _warnings = new(() => new ChecklistInspection(this).Run());
    }

    /// <summary>The identifier, which answer sheets name.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The sections, in printed order.</summary>
    public IReadOnlyList<ChecklistSection> Sections { get; }

    /// <summary>Every item of every section: a section's own items first, then those of its sections.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>What all items are worth together, in points, 0 or more. Scores are of this number, whatever <see cref="PrintedTotal"/> says.</summary>
    public Rational Points { get; }

    /// <summary>The total that the paper prints, in points, 0 or more; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Rational? PrintedTotal { get; init => field = ScoringGuards.NotNegative(value, nameof(PrintedTotal)); }

    /// <summary>The grades by score; null when the checklist has none.</summary>
    public GradeScale? Grades { get; init; }

    /// <summary>Where the checklist comes from: issuer, document number, date; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>To how many decimals scores are shown, 0 to 10, both included; null to show them exactly. It never moves a score or a grade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 10.</exception>
    public int? DisplayDecimals
    {
        get;
        init => field = value is { } places ? Guard.Against.OutOfRange(places, nameof(DisplayDecimals), 0, 10) : null;
    }

    internal IReadOnlyList<ChecklistWarning> Warnings => _warnings.Value;

    /// <summary>The item with an identifier, or null where there is none.</summary>
    public ChecklistItem? Find(string itemId) => _byId.TryGetValue(Guard.Against.Null(itemId), out var item) ? item : null;

    private void Index(IReadOnlyList<ChecklistSection> sections, List<ChecklistItem> items, HashSet<string> sectionIds)
    {
        foreach (var section in sections)
        {
            if (!sectionIds.Add(section.Id))
            {
                throw new ArgumentException($"Two sections have the identifier '{section.Id}'.", nameof(sections));
            }

            foreach (var item in section.Items)
            {
                if (_byId.ContainsKey(item.Id))
                {
                    throw new ArgumentException($"Two items have the identifier '{item.Id}'.", nameof(sections));
                }

                _byId.Add(item.Id, item);
                items.Add(item);
            }

            Index(section.Sections, items, sectionIds);
        }
    }
}
