using DisclosureCompliance.Messages;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether the law that is cited is in force, as far as the law in use knows it.</summary>
internal sealed class BasisInspector : ICatalogueInspector
{
    public CatalogueAspect Aspect => CatalogueAspect.Basis;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            var basis = located.Item.LegalBasis;
            if (basis.Count == 0)
            {
                desk.Note(located, "legalBasis", null, CatalogueReviewMessages.NoBasis);
            }
            else
            {
                desk.Look(located);
            }

            for (var index = 0; index < basis.Count; index++)
            {
                Inspect(located, index, desk);
            }
        }
    }

    private static void Inspect(LocatedItem located, int index, ReviewDesk desk)
    {
        var citation = located.Item.LegalBasis[index];
        var periods = desk.Instruments.PeriodsOf(citation);
        if (periods.Count == 0 || periods.Any(period => period.Contains(located.Day)))
        {
            return;
        }

        var (place, value) = ($"legalBasis[{index}]", citation.In(Language.Chinese));
        if (periods.All(period => period.Last < located.Day))
        {
            var now = desk.Instruments.InForceUnderTheNameOf(citation, located.Day);
            desk.Warn(
                located,
                place,
                value,
                now is null ? CatalogueReviewMessages.RepealedBasis : CatalogueReviewMessages.ReplacedBasis,
                new("citation", citation.ToText()),
                new("last", periods.Max(period => period.Last!.Value)),
                new("day", located.Day),
                new("now", now is null ? LocalizedText.Same(string.Empty) : new(NameOf(now, Language.Chinese), NameOf(now, Language.English))));
        }
        else if (periods.All(period => period.First > located.Day))
        {
            desk.Warn(located, place, value, CatalogueReviewMessages.BasisNotYetInForce, new("citation", citation.ToText()), new("first", periods.Min(period => period.First)), new("day", located.Day));
        }
    }

    private static string NameOf(Law.LegalCitation citation, Language language) => new Law.LegalCitation(citation.Instrument, null, citation.DocumentNumber).In(language);
}
