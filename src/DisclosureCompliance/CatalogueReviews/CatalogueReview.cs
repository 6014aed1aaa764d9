using Ardalis.GuardClauses;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// Looks a catalogue over before offices are held to it: limits that cannot be read or are looser than the law, items that stand there twice or belong to nobody,
/// channels nobody knows, law that is repealed, and what the law requires and the catalogue lacks. docs/catalogues.md lists the codes.
/// </summary>
/// <remarks>It reports and never corrects.<para>Thread safety: all members are safe to call at the same time.</para></remarks>
public static class CatalogueReview
{
    private static readonly ICatalogueInspector[] Inspectors =
    [
        new DeadlineInspector(),
        new WordingInspector(),
        new LawInspector(),
        new DuplicateInspector(),
        new BelongingInspector(),
        new ChannelInspector(),
        new CategoryInspector(),
        new DisplayInspector(),
        new BasisInspector(),
        new DutyInspector(),
    ];

    /// <summary>Looks a catalogue over.</summary>
    /// <param name="request">The catalogue, and what it is held against.</param>
    /// <exception cref="ArgumentException"><paramref name="request"/> is null.</exception>
    public static CatalogueReviewReport Of(CatalogueReviewRequest request)
    {
        var desk = new ReviewDesk(Guard.Against.Null(request));
        foreach (var inspector in Inspectors)
        {
            desk.Begin(inspector.Aspect);
            inspector.Inspect(desk);
            desk.End();
        }

        return desk.ToReport();
    }
}
