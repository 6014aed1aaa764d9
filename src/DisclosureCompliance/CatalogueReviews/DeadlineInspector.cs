using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether each item has a limit that dates can be computed from.</summary>
internal sealed class DeadlineInspector : ICatalogueInspector
{
    private const string Field = "deadline";

    public CatalogueAspect Aspect => CatalogueAspect.Deadline;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            desk.Look(located);
            Inspect(located, desk);
        }
    }

    private static void Inspect(LocatedItem located, ReviewDesk desk)
    {
        var item = located.Item;
        if (located.Rule is null)
        {
            foreach (var id in RuleTree.SelfAndParts(item.Deadline).OfType<StatutoryRule>().Select(rule => rule.ProvisionId).Distinct())
            {
                Inspect(id, located, desk);
            }
        }
        else if (RuleTree.SelfAndParts(located.Rule).All(part => part is VagueRule or QualifiedRule or CompositeRule))
        {
            desk.Warn(located, Field, item.DeadlineText ?? Words(item.Deadline), LimitReviewMessages.NoDeadline);
        }
        else if (located.Rule is ImmediateRule { OuterLimit: null })
        {
            desk.Note(located, Field, item.DeadlineText ?? Words(item.Deadline), LimitReviewMessages.NotComputable);
        }
    }

    private static void Inspect(string provisionId, LocatedItem located, ReviewDesk desk)
    {
        if (desk.Request.Law.Find(provisionId) is not { } provision)
        {
            desk.Violation(located, Field, provisionId, LimitReviewMessages.UnknownProvision, new("provision", provisionId), new("nearest", NearestWord.Say(provisionId, desk.Request.Law.Provisions.Select(one => one.Id))));
        }
        else if (provision.InForceOn(located.Day) is null)
        {
            desk.Warn(located, Field, provisionId, LimitReviewMessages.ProvisionNotInForce, new("provision", provision.Title), new("day", located.Day));
        }
    }

    private static string Words(DeadlineRule rule) => rule.Describe().In(DisclosureCompliance.Messages.Language.Chinese);
}
