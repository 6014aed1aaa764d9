using DisclosureCompliance.Catalogues;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>An item with its place, the day of the law that it is held against, and its limit by that law.</summary>
/// <param name="Item">The item.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Day">The day of the review, or the item's last day where that came before.</param>
/// <param name="Rule">The limit with references to the law replaced; null where the law has none on that day.</param>
internal sealed record LocatedItem(CatalogueItem Item, string Path, LocalDate Day, DeadlineRule? Rule)
{
    /// <summary>The limit of the publication itself, without reservations and without what stands around it.</summary>
    public DeadlineRule? Limit => Core(Rule);

    /// <summary>A rule without its reservation, and for a permanent matter the limit of the first publication.</summary>
    public static DeadlineRule? Core(DeadlineRule? rule) => rule switch
    {
        QualifiedRule { Qualification: Qualification.SubjectToOtherLaw } qualified => Core(qualified.Rule),
        PermanentRule { First: { } first } => Core(first),
        ImmediateRule { OuterLimit: { } outer } => Core(outer),
        _ => rule,
    };
}
