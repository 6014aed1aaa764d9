using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;

namespace SelfInspection.Commands;

/// <summary>From what a sample is drawn: the records, or the items of the catalogue where there are none; and the file that they stand in.</summary>
internal sealed record SampleSource(DisclosureCatalogue Catalogue, DisclosureRecordSet? Records, string Path);
