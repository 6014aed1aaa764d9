using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>An item with what the sections around it say for it.</summary>
internal sealed class ItemContext
{
    private ItemSetting? _setting;

    private ItemContext(ChecklistItem item, IReadOnlyList<ChecklistSection> sections, AdjustStep? step)
    {
        Item = item;
        Sections = sections;
        Step = step;
        Multiplier = item.Multiplier;
        StatementKeeps = item.StatementKeeps;
        RatesThatMayNotApply = [.. item.Scoring.Rules.Where(rule => rule.Amount.MeaningOfNone == NoneMeaning.NotApplicable)];
        ReadsFactsOfSheet = item.Scoring.Rules.Any(rule => rule.Fact is not null);
        for (var index = sections.Count - 1; index >= 0; index--)
        {
            Multiplier ??= sections[index].Multiplier;
            StatementKeeps ??= sections[index].StatementKeeps;
        }
    }

    public ChecklistItem Item { get; }

    /// <summary>The sections around it, the outermost first.</summary>
    public IReadOnlyList<ChecklistSection> Sections { get; }

    /// <summary>The bonus or penalty whose line it is; null for an item of the base.</summary>
    public AdjustStep? Step { get; }

    public LossMultiplier? Multiplier { get; }

    public Rational? StatementKeeps { get; }

    /// <summary>The rules by which the item does not apply where there is nothing of which a rate could be made.</summary>
    public ScoringRule[] RatesThatMayNotApply { get; }

    /// <summary>Whether a rule reads a fact of the whole sheet.</summary>
    public bool ReadsFactsOfSheet { get; }

    /// <summary>Where the item starts and how far it goes while everything applies; the same object every time.</summary>
    /// <param name="convention">How low an item of the checklist goes that does not say so itself.</param>
    public ItemSetting Setting(ItemFloor? convention) => _setting ??= Step is { } step
        ? ItemSetting.Outside(Item, step.IsPenalty)
        : ItemSetting.Of(Item, Item.Points, Rational.One, Item.Floor ?? convention ?? ItemFloor.Zero);

    /// <summary>The items under a section, in the checklist's order.</summary>
    public static ItemContext[] All(ChecklistSection root)
    {
        var all = new List<ItemContext>();
        Visit(root, [], all);
        return [.. all];
    }

    private static void Visit(ChecklistSection section, ChecklistSection[] around, List<ItemContext> all)
    {
        ChecklistSection[] path = [.. around, section];
        foreach (var item in section.Items)
        {
            all.Add(new ItemContext(item, path, null));
        }

        foreach (var inner in section.Sections)
        {
            Visit(inner, path, all);
        }

        foreach (var step in section.Steps)
        {
            if (step is AdjustStep adjust)
            {
                all.Add(new ItemContext(adjust.Item, path, adjust));
            }
        }
    }
}
