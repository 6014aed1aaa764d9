using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// Whether the limit is as strict as the law: as each provision that the item cites with its article, and, where it cites none and counts from an event, as the
/// general limit of proactive disclosure.
/// </summary>
internal sealed class LawInspector : ICatalogueInspector
{
    private const string Proactive = "cn.ogi.proactive";
    private const string Field = "deadline";

    public CatalogueAspect Aspect => CatalogueAspect.Law;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            if (located.Item.Mode == DisclosureMode.Proactive && located.Rule is { } rule)
            {
                Inspect(located, rule, desk);
            }
        }
    }

    private static void Inspect(LocatedItem located, DeadlineRule rule, ReviewDesk desk)
    {
        var isCited = false;
        foreach (var provision in desk.Request.Law.Provisions.Where(provision => provision.Id != Proactive))
        {
            if (provision.InForceOn(located.Day) is { } version && located.Item.LegalBasis.Any(basis => IsOf(basis, version.Citation)))
            {
                isCited = true;
                Compare(located, rule, provision, version, desk);
            }
        }

        if (!isCited && CountsFromEvent(located) && desk.Request.Law.Find(Proactive) is { } general && general.InForceOn(located.Day) is { } inForce)
        {
            Compare(located, rule, general, inForce, desk);
        }
    }

    private static bool CountsFromEvent(LocatedItem located) =>
        located.Limit is CompositeRule || (located.Limit is { } limit && RuleTree.SelfAndParts(limit).Any(part => part is WithinRule));

    private static bool IsOf(LegalCitation basis, LegalCitation law) =>
        ArticleNumber.Of(basis) is { } article && ArticleNumber.Of(law) is { } other && article.Article == other.Article
        && (article.Paragraph == 0 || other.Paragraph == 0 || article.Paragraph == other.Paragraph)
        && InstrumentIndex.IsSame(basis, law);

    private static void Compare(LocatedItem located, DeadlineRule rule, StatutoryProvision provision, ProvisionVersion version, ReviewDesk desk)
    {
        var limit = LocatedItem.Core(version.Rule)!;
        var strictness = RuleStrictness.Compare(rule, limit);
        if (strictness == Strictness.Incomparable && located.Limit is { } own)
        {
            strictness = RuleStrictness.Compare(LimitFloors.Whole(own), limit);
        }

        if (strictness == Strictness.Incomparable && LimitFloors.Of(rule).Any(floor => RuleStrictness.Compare(floor, limit) == Strictness.Looser))
        {
            strictness = Strictness.Looser;
        }

        desk.Look(located);
        MessageArgument[] about = [new("rule", rule.Describe()), new("law", version.Rule.Describe()), new("provision", provision.Title), new("citation", version.Citation.ToText())];
        if (strictness == Strictness.Looser)
        {
            desk.Violation(located, Field, Words(rule), LimitReviewMessages.LooserThanLaw, about);
        }
        else if (strictness == Strictness.Incomparable)
        {
            desk.Note(located, Field, Words(rule), LimitReviewMessages.NotComparableWithLaw, about);
            desk.LeaveOpen(located);
        }
    }

    private static string Words(DeadlineRule rule) => rule.Describe().In(Language.Chinese);
}
