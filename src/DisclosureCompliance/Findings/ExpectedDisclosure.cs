using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Findings;

/// <summary>One disclosure that is expected, the record that answers it, if any, the day on which that was published as seen from the day of the inspection, and that day.</summary>
internal readonly record struct ExpectedDisclosure(CatalogueItem Item, ReportingPeriod? Period, DisclosureRecord? Record, LocalDate? PublishedOn, LocalDate AsOf)
{
    /// <summary>The event that asks for it, where that is known from elsewhere than the record.</summary>
    public DisclosureEvent? Event { get; init; }

    /// <summary>A publication of a later day is not one yet, seen from the day of the inspection.</summary>
    public static ExpectedDisclosure Of(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record, LocalDate asOf) =>
        new(item, period, record, record?.PublishedAt?.Date is { } on && on <= asOf ? on : null, asOf);
}
