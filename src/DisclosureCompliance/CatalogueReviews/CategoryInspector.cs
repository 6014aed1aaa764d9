using DisclosureCompliance.Catalogues;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// Whether class and limit agree. A permanent matter with a limit of 20 working days does: by then it is up, and then it stays. A periodic one without any
/// period does not: nobody can say for which periods it is owed.
/// </summary>
internal sealed class CategoryInspector : ICatalogueInspector
{
    private const string Field = "category";

    public CatalogueAspect Aspect => CatalogueAspect.Category;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            if (located.Rule is { } rule)
            {
                desk.Look(located);
                Inspect(located, rule, desk);
            }
        }
    }

    private static void Inspect(LocatedItem located, DeadlineRule rule, ReviewDesk desk)
    {
        var item = located.Item;
        var word = CatalogueWords.WordOf(item.Category);
        var recurs = RuleTree.SelfAndParts(rule).Any(part => part is RecurringRule or MonthDayRule or WindowRule or IntervalRule);
        var stays = RuleTree.SelfAndParts(rule).Any(part => part is PermanentRule);
        var template = item.Category switch
        {
            DisclosureCategory.Periodic when !recurs && item.Freshness is null => LimitReviewMessages.PeriodicWithoutPeriod,
            DisclosureCategory.Permanent when recurs && !stays => LimitReviewMessages.PermanentWithPeriod,
            DisclosureCategory.AdHoc when stays => LimitReviewMessages.AdHocStays,
            DisclosureCategory.AdHoc when recurs => LimitReviewMessages.AdHocRecurs,
            _ => null,
        };
        if (template is not null)
        {
            desk.Warn(located, Field, word, template, new DisclosureCompliance.Messages.MessageArgument("rule", rule.Describe()));
        }
    }
}
