using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether display, freshness and the days of application agree with one another and with the limit.</summary>
internal sealed class DisplayInspector : ICatalogueInspector
{
    public CatalogueAspect Aspect => CatalogueAspect.Display;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            var item = located.Item;
            if (item is { Display: not null } or { Freshness: not null } or { AppliesFrom: not null } or { AppliesThrough: not null })
            {
                desk.Look(located);
            }

            if (item.AppliesThrough < item.AppliesFrom)
            {
                desk.Violation(located, "appliesThrough", item.AppliesThrough.ToString(), LimitReviewMessages.EndsBeforeStart, new("from", item.AppliesFrom!.Value), new("through", item.AppliesThrough!.Value));
            }

            InspectDisplay(located, desk);
            InspectFreshness(located, desk);
        }
    }

    private static void InspectDisplay(LocatedItem located, ReviewDesk desk)
    {
        if (located.Item.Display is not { } display)
        {
            return;
        }

        var stays = located.Item.Category == DisclosureCategory.Permanent || (located.Rule is { } rule && RuleTree.SelfAndParts(rule).Any(part => part is PermanentRule));
        if (display.AtMost is { } most && stays)
        {
            desk.Violation(located, "display", Words(display), LimitReviewMessages.DisplayEndsPermanent, new MessageArgument("most", RuleWords.Of(most)));
        }

        if (located.Rule is DisplayRule own && own != display)
        {
            desk.Violation(located, "display", Words(display), LimitReviewMessages.TwoDisplays, new("rule", own.Describe()), new("display", display.Describe()));
        }
    }

    private static void InspectFreshness(LocatedItem located, ReviewDesk desk)
    {
        if (located.Item.Freshness is not { } freshness)
        {
            return;
        }

        if (located.Limit is RecurringRule recurring && MonthsOf(freshness.After) is { } months && months > PeriodCalendar.MonthsOf(recurring.Every))
        {
            desk.Warn(located, "freshness", Words(freshness), LimitReviewMessages.FreshnessLooser, new("freshness", freshness.Describe()), new("rule", recurring.Describe()));
        }

        if (located.Item.Display?.AtMost is { } most && MonthsOf(most) is { } shown && MonthsOf(freshness.After) is { } stale && stale >= shown && stale > 0)
        {
            desk.Note(located, "freshness", Words(freshness), LimitReviewMessages.FreshnessAfterDisplay, new("freshness", freshness.Describe()), new("most", RuleWords.Of(most)));
        }
    }

    /// <summary>Whole months of a length, as far as it has any; null where its unit does not compare with months.</summary>
    private static int? MonthsOf(PeriodLength length) => length.Unit switch
    {
        PeriodUnit.Months => length.Count,
        PeriodUnit.Years => 12 * length.Count,
        PeriodUnit.CalendarDays => length.Count / 31,
        PeriodUnit.Weeks => length.Count * 7 / 31,
        _ => null,
    };

    private static string Words(DeadlineRule rule) => rule.Describe().In(Language.Chinese);
}
