using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>A section of a checklist: items, further sections, or both, to any depth, and the steps from their sum to its score.</summary>
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
        Points = Items.Aggregate(Rational.Zero, (sum, item) => sum + (item.Points * item.Weight))
            + Sections.Aggregate(Rational.Zero, (sum, section) => sum + (section.Worth * section.Weight));
    }

    private ChecklistSection(ChecklistSection like, IEnumerable<ChecklistItem> items, IEnumerable<ChecklistSection> sections)
        : this(like.Id, like.Title, items, sections)
    {
        PrintedPoints = like.PrintedPoints;
        Combine = like.Combine;
        Start = like.Start;
        Weight = like.Weight;
        Steps = like.Steps;
        Multiplier = like.Multiplier;
        Classes = like.Classes;
        NotApplicable = like.NotApplicable;
        StatementKeeps = like.StatementKeeps;
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

    /// <summary>What all parts are worth together, weighted, in points, 0 or more, before any step and whatever <see cref="PrintedPoints"/> says.</summary>
    public Rational Points { get; }

    /// <summary>The points that the paper prints for the section, 0 or more; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Rational? PrintedPoints { get; init => field = ChecklistGuards.NotNegative(value, nameof(PrintedPoints)); }

    /// <summary>How the parts become one score; their sum as a rule.</summary>
    public NumberCombination Combine { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The points from which what the parts lose is taken off (基础分100分); null to add up what they earn.</summary>
    public Rational? Start { get; init => field = ChecklistGuards.NotNegative(value, nameof(Start)); }

    /// <summary>By what its score and points are multiplied before they are added up; 1 as a rule, 0 for a section that is scored but not counted.</summary>
    public Rational Weight { get; init => field = ChecklistGuards.NotNegative(value, nameof(Weight)); } = Rational.One;

    /// <summary>The steps from the sum of the parts to the section's score, in this order.</summary>
    public IReadOnlyList<ScoringStep> Steps { get; init => field = Guard.Against.NullItems(value, nameof(Steps)); } = [];

    /// <summary>What multiplies the deductions of its items; null for nothing, or for what the section around it says.</summary>
    public LossMultiplier? Multiplier { get; init; }

    /// <summary>The classes of units that it is for; empty for all.</summary>
    public IReadOnlyList<string> Classes { get; init => field = Guard.Against.NullItems(value, nameof(Classes)); } = [];

    /// <summary>What becomes of the points of what does not apply in it, and of its own; null for what the section around it says.</summary>
    public NotApplicablePolicy? NotApplicable { get; init; }

    /// <summary>The share of its points that a statement of no such matter keeps, for items that state none; null for what the section around it says.</summary>
    public Rational? StatementKeeps { get; init => field = ChecklistGuards.Share(value, nameof(StatementKeeps)); }

    /// <summary>What it counts in the section around it: its start where it has one.</summary>
    internal Rational Worth => Start ?? Points;

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";

    /// <summary>The section as it is for one class; null where it is not for that class.</summary>
    internal ChecklistSection? For(string key) => Classes.Count > 0 && !Classes.Contains(key, StringComparer.Ordinal)
        ? null
        : new(this, Items.Select(item => item.For(key)).OfType<ChecklistItem>(), Sections.Select(section => section.For(key)).OfType<ChecklistSection>()) { Classes = [], PrintedPoints = null };

    /// <summary>The section with another step, or none, in place of one that is in it or inside it.</summary>
    internal ChecklistSection Replacing(ScoringStep old, ScoringStep? with) =>
        new(this, Items, Sections.Select(section => section.Replacing(old, with))) { Steps = [.. Steps.Select(step => ReferenceEquals(step, old) ? with : step).OfType<ScoringStep>()] };
}
