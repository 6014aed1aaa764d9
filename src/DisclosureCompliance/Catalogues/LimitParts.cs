using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Catalogues;

/// <summary>
/// A printed limit taken apart: by when, how long on display, how long without an update. 形成之日起3个工作日内，公示期不少于7个工作日 is one limit in words and two
/// duties of an item.
/// </summary>
internal sealed record LimitParts(DeadlineRule Deadline, DisplayRule? Display, StaleRule? Freshness)
{
    /// <summary>The parts of a rule; the whole as the deadline where it asks for one thing only, or twice for the same.</summary>
    public static LimitParts Of(DeadlineRule rule)
    {
        if (rule is QualifiedRule qualified)
        {
            var inner = Of(qualified.Rule);
            return inner with { Deadline = inner.Deadline == qualified.Rule ? rule : new QualifiedRule(inner.Deadline, qualified.Qualification) };
        }

        if (rule is not CompositeRule { How: Composition.All } all)
        {
            return new LimitParts(rule, null, null);
        }

        var display = OnlyOne<DisplayRule>(all);
        var freshness = OnlyOne<StaleRule>(all);
        DeadlineRule[] rest = [.. all.Rules.Where(part => part != display && part != freshness)];
        return rest.Length switch
        {
            0 => new LimitParts(rule, null, null),
            1 => new LimitParts(rest[0], display, freshness),
            _ => new LimitParts(rest.Length == all.Rules.Count ? rule : new CompositeRule(Composition.All, rest), display, freshness),
        };
    }

    /// <summary>What a rule asks for beyond what an item says in fields of its own.</summary>
    public static DeadlineRule Beyond(DeadlineRule rule, CatalogueItem item)
    {
        var parts = Of(rule);
        return (parts.Display is null || parts.Display == item.Display) && (parts.Freshness is null || parts.Freshness == item.Freshness) ? parts.Deadline : rule;
    }

    private static T? OnlyOne<T>(CompositeRule all)
        where T : DeadlineRule
    {
        T[] found = [.. all.Rules.OfType<T>()];
        return found.Length == 1 ? found[0] : null;
    }
}
