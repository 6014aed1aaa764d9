using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>One disclosure that is expected, the record that answers it, if any, when that was published as seen from the day of the inspection, and that day.</summary>
internal readonly record struct ExpectedDisclosure(CatalogueItem Item, ReportingPeriod? Period, DisclosureRecord? Record, RecordedTime? PublishedAt, LocalDate AsOf)
{
    /// <summary>The event that asks for it, where that is known from elsewhere than the record.</summary>
    public DisclosureEvent? Event { get; init; }
}
