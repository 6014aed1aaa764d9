using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// Whether what the law requires of such an office is there: because an item says so, because it cites the very article and item, or because its title has a word
/// of it, which is only likely.
/// </summary>
internal sealed class DutyInspector : ICatalogueInspector
{
    /// <summary>A village is no agency; what it publishes is the matter of another law.</summary>
    private const string Village = "village";

    public CatalogueAspect Aspect => CatalogueAspect.Duties;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            InspectStated(located, desk);
        }

        var level = desk.Request.Unit?.Level is { } own ? desk.Request.Vocabulary.Find(VocabularyKind.Level, own).Term?.Id ?? own : null;
        if (level is null)
        {
            desk.Add(FindingSeverity.Information, "$", null, new Message(CatalogueReviewMessages.LevelUnknown));
        }
        else if (level == Village)
        {
            return;
        }

        var titles = desk.Items.ToDictionary(located => located.Item, located => WordFold.Of(located.Item.Title.In(Language.Chinese)));
        foreach (var duty in desk.Request.Duties.OwedOn(desk.Request.AsOf, level))
        {
            Inspect(duty, titles, desk);
        }
    }

    private static void InspectStated(LocatedItem located, ReviewDesk desk)
    {
        for (var index = 0; index < located.Item.Duties.Count; index++)
        {
            var (id, place) = (located.Item.Duties[index], $"duties[{index}]");
            if (desk.Request.Duties.Find(id) is not { } duty)
            {
                desk.Warn(located, place, id, CatalogueReviewMessages.UnknownDuty, new("duty", id), new("nearest", NearestWord.Say(id, desk.Request.Duties.Duties.Select(one => one.Id))));
            }
            else if (!duty.InForce.Contains(located.Day))
            {
                desk.Warn(located, place, id, CatalogueReviewMessages.DutyNotInForce, new("duty", duty.Title), new("citation", duty.Citation.ToText()), new("day", located.Day));
            }
        }
    }

    private static void Inspect(DisclosureDuty duty, Dictionary<Catalogues.CatalogueItem, string> titles, ReviewDesk desk)
    {
        MessageArgument[] about = [new("duty", duty.Title), new("citation", duty.Citation.ToText()), new("doubt", Doubt(duty))];
        if (duty.IsGeneral)
        {
            desk.Add(FindingSeverity.Information, "$.items", null, new Message(CatalogueReviewMessages.GeneralDuty, about), duty);
            return;
        }

        var (located, match) = Best(duty, titles, desk);
        if (located is not null)
        {
            desk.Pass(located, duty, match);
        }

        if (match == DutyMatch.Likely)
        {
            desk.Add(FindingSeverity.Information, located!, new Message(CatalogueReviewMessages.LikelyDuty, [.. about, new("item", located!.Item.Title)]), duty);
        }
        else if (match == DutyMatch.None)
        {
            var isExcused = desk.Request.ExcusedDuties.Contains(duty.Id, StringComparer.Ordinal);
            desk.Add(
                isExcused ? FindingSeverity.Information : FindingSeverity.Warning,
                "$.items",
                duty.Id,
                new Message(isExcused ? CatalogueReviewMessages.ExcusedDuty : CatalogueReviewMessages.MissingDuty, [.. about, new("id", duty.Id)]),
                duty);
        }
    }

    /// <summary>The item that fulfils a duty the surest way; of several the first.</summary>
    private static (LocatedItem? Located, DutyMatch Match) Best(DisclosureDuty duty, Dictionary<Catalogues.CatalogueItem, string> titles, ReviewDesk desk)
    {
        var best = ((LocatedItem?)null, DutyMatch.None);
        foreach (var located in desk.Items.Where(located => located.Item.AppliesOn(desk.Request.AsOf)))
        {
            var match = located.Item.Duties.Contains(duty.Id, StringComparer.Ordinal) ? DutyMatch.Stated
                : located.Item.LegalBasis.Any(basis => IsCited(duty.Citation, basis)) ? DutyMatch.Cited
                : duty.Keywords.Any(word => titles[located.Item].Contains(WordFold.Of(word))) ? DutyMatch.Likely
                : DutyMatch.None;
            if (match > best.Item2)
            {
                best = (located, match);
            }
        }

        return best;
    }

    /// <summary>Article and item must be the same; an article alone is no citation of one of its fifteen items.</summary>
    private static bool IsCited(LegalCitation law, LegalCitation basis) =>
        ArticleNumber.Of(law) is { Item: > 0 } article && ArticleNumber.Of(basis) is { } other
        && (article.Article, article.Item) == (other.Article, other.Item)
        && InstrumentIndex.IsSame(basis, law);

    private static LocalizedText Doubt(DisclosureDuty duty) => duty.Verification == Verification.Verified
        ? LocalizedText.Same(string.Empty)
        : new("（条文未与原文核对）", " (the text was not checked against the original)");
}
