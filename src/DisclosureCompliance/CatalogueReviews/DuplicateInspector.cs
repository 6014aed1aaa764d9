using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether an item stands there twice: the same title but for script, width, blanks and punctuation, for the same offices and the same time.</summary>
internal sealed class DuplicateInspector : ICatalogueInspector
{
    public CatalogueAspect Aspect => CatalogueAspect.Duplicates;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var same in desk.Items.GroupBy(located => KeyOf(located.Item), StringComparer.Ordinal))
        {
            var earlier = new List<LocatedItem>();
            foreach (var located in same)
            {
                desk.Look(located);
                if (earlier.Find(first => Overlap(first.Item, located.Item)) is { } twin)
                {
                    desk.Warn(located, "title", located.Item.Title.In(Language.Chinese), CatalogueReviewMessages.Duplicate, new("first", twin.Item.Id), new("place", twin.Path));
                }

                earlier.Add(located);
            }
        }
    }

    private static string KeyOf(CatalogueItem item) => string.Join(
        "|",
        WordFold.WithoutPunctuation(item.Title.In(Language.Chinese)),
        WordFold.Of(item.ResponsibleUnit ?? string.Empty),
        WordFold.Of(item.Level ?? string.Empty),
        item.Mode);

    private static bool Overlap(CatalogueItem first, CatalogueItem second) =>
        !(first.AppliesThrough < second.AppliesFrom)
        && !(second.AppliesThrough < first.AppliesFrom)
        && (first.UnitClasses.Count == 0 || second.UnitClasses.Count == 0 || first.UnitClasses.Intersect(second.UnitClasses, StringComparer.Ordinal).Any());
}
