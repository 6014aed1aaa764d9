using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>A checklist as printed: sections, items, points, rules, steps and grades. It holds no answers and computes no score.</summary>
/// <remarks>
/// 自查表, 考核细则. What the paper contradicts itself in is kept as printed; <see cref="ChecklistReview"/> says what it is and which reading is taken.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class Checklist
{
    private readonly ChecklistIndex _index;
    private readonly Lazy<IReadOnlyList<ChecklistWarning>> _warnings;
    private readonly Lazy<IReadOnlyDictionary<string, Checklist>> _byClass;

    /// <summary>A checklist.</summary>
    /// <param name="id">Its identifier, which answer sheets name.</param>
    /// <param name="root">The whole of it as one section: its sections, its steps and what holds for all.</param>
    /// <exception cref="ArgumentException">An identifier is blank, or two items or sections share one, wherever they stand.</exception>
    public Checklist(string id, ChecklistSection root)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Root = Guard.Against.Null(root);
        _index = new ChecklistIndex(root);
        _warnings = new(() => ChecklistInspection.Of(this));
        _byClass = new(() => Classes.ToDictionary(unit => unit.Key, unit => With(Root.For(unit.Key)!), StringComparer.Ordinal));
    }

    /// <summary>A checklist without steps.</summary>
    /// <param name="id">Its identifier, which answer sheets name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="sections">Its sections, in printed order.</param>
    public Checklist(string id, LocalizedText title, IEnumerable<ChecklistSection> sections)
        : this(id, new ChecklistSection(ChecklistIndex.RootId, title, [], sections))
    {
    }

    /// <summary>The identifier, which answer sheets name.</summary>
    public string Id { get; }

    /// <summary>The whole checklist as one section.</summary>
    public ChecklistSection Root { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title => Root.Title;

    /// <summary>The sections, in printed order.</summary>
    public IReadOnlyList<ChecklistSection> Sections => Root.Sections;

    /// <summary>Every item in printed order: of a section its own items, then those of its sections, then its bonuses and penalties.</summary>
    public IReadOnlyList<ChecklistItem> Items => _index.Items;

    /// <summary>What all items are worth together, weighted, in points, 0 or more, before any step, whatever <see cref="PrintedTotal"/> says.</summary>
    public Rational Points => Root.Worth;

    /// <summary>The total that the paper prints, in points, 0 or more; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Rational? PrintedTotal { get; init => field = ChecklistGuards.NotNegative(value, nameof(PrintedTotal)); }

    /// <summary>How low an item goes that states no floor: what the paper says of all its items (单项扣完为止); null when it is silent, in which case it is 0, and that is said.</summary>
    public ItemFloor? ItemFloor { get; init; }

    /// <summary>The classes of units that have scales of their own; empty when there is one scale for all.</summary>
    public IReadOnlyList<UnitClass> Classes { get; init => field = Guard.Against.NullItems(value, nameof(Classes)); } = [];

    /// <summary>The grades by score; null when the checklist has none.</summary>
    public GradeScale? Grades { get; init; }

    /// <summary>Where the checklist comes from: issuer, document number, date; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>To how many decimals scores are shown, 0 to 10, both included; null to show them exactly. It never moves a score or a grade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 10.</exception>
    public int? DisplayDecimals
    {
        get;
        init => field = value is { } places ? Guard.Against.Outside(places, nameof(DisplayDecimals), 0, 10) : null;
    }

    internal IReadOnlyList<ChecklistWarning> Warnings => _warnings.Value;

    internal ChecklistIndex Index => _index;

    /// <summary>Every condition of steps and grades.</summary>
    internal IEnumerable<Condition> Conditions => _index.Sections.SelectMany(section => section.Steps).Select(step => step.When)
        .Concat(Grades?.Bands.Select(band => band.Requires) ?? [])
        .OfType<Condition>();

    /// <summary>The item with an identifier, or null where there is none.</summary>
    public ChecklistItem? Find(string itemId) => _index.Item(Guard.Against.Null(itemId));

    /// <summary>The section with an identifier, or null where there is none.</summary>
    public ChecklistSection? FindSection(string sectionId) => _index.Section(Guard.Against.Null(sectionId));

    /// <summary>The checklist as it is for one class of units: its items, points and rules only. Null where there is no such class.</summary>
    public Checklist? For(string classKey) => _byClass.Value.TryGetValue(Guard.Against.Null(classKey), out var narrowed) ? narrowed : null;

    /// <summary>The checklist with other sections and steps, and without classes.</summary>
    internal Checklist With(ChecklistSection root) => new(Id, root)
    {
        PrintedTotal = PrintedTotal,
        ItemFloor = ItemFloor,
        Grades = Grades,
        Source = Source,
        DisplayDecimals = DisplayDecimals,
    };
}
