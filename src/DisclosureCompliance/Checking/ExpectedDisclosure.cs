using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>One disclosure that is expected, and the record that answers it, if any.</summary>
internal readonly record struct ExpectedDisclosure(CatalogueItem Item, ReportingPeriod? Period, DisclosureRecord? Record);
