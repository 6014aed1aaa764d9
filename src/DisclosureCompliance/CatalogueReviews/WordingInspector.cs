using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Law;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether the printed limit can be read, without doubt, and says the same as the rule.</summary>
internal sealed class WordingInspector : ICatalogueInspector
{
    private const string Field = "deadlineText";

    public CatalogueAspect Aspect => CatalogueAspect.Wording;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            if (located.Item.DeadlineText is { } text)
            {
                desk.Look(located);
                Inspect(located, text, desk);
            }
        }
    }

    private static void Inspect(LocatedItem located, string text, ReviewDesk desk)
    {
        var reading = DeadlinePhraseParser.Parse(text);
        if (reading.Rule is null)
        {
            desk.Warn(located, Field, text, LimitReviewMessages.TextUnreadable, new("text", text), new("reason", reading.NotUnderstood[0].Reason));
            return;
        }

        foreach (var assumption in reading.Assumptions)
        {
            desk.Warn(located, Field, text, LimitReviewMessages.TextAmbiguous, new("text", text), new("assumption", assumption));
        }

        if (located.Rule is { } rule)
        {
            var read = RuleStrictness.Compare(reading.Rule, rule) == Strictness.Equal ? reading.Rule : LimitParts.Beyond(reading.Rule, located.Item);
            Compare(located, text, Counted(read, located.Limit), rule, desk);
        }
    }

    /// <summary>A text that does not say from when it counts counts from where the rule does.</summary>
    private static DeadlineRule Counted(DeadlineRule read, DeadlineRule? own) =>
        read is WithinRule { After: [var only] } within && only == RuleTerms.Unstated && own is WithinRule limit
            ? new WithinRule(within.Length, limit.After, limit.Which)
            : read;

    /// <summary>The text is held against the rule as a whole and, since a permanent matter has a rule around its limit, against the limit alone.</summary>
    private static void Compare(LocatedItem located, string text, DeadlineRule read, DeadlineRule rule, ReviewDesk desk)
    {
        var whole = RuleStrictness.Compare(read, rule);
        if (whole == Strictness.Equal || (LocatedItem.Core(read) is { } limit && located.Limit is { } own && RuleStrictness.Compare(limit, own) == Strictness.Equal))
        {
            return;
        }

        var template = whole switch
        {
            Strictness.Stricter => LimitReviewMessages.TextStricter,
            Strictness.Looser => LimitReviewMessages.TextLooser,
            _ => LimitReviewMessages.TextDiffers,
        };
        desk.Violation(located, Field, text, template, new("text", text), new("read", read.Describe()), new("rule", rule.Describe()));
    }
}
