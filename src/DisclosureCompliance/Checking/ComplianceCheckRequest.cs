using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Records;
using DisclosureCompliance.Websites;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What an inspection looks at: whose duties, whose records, which time, seen from which day.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComplianceCheckRequest
{
    private readonly IReadOnlyList<LocalDate> _inspectionDays = [];

    /// <summary>A request.</summary>
    /// <param name="catalogue">What must be disclosed.</param>
    /// <param name="records">What was.</param>
    /// <param name="window">The time inspected, both ends included: events of these days and periods that end in them.</param>
    /// <param name="asOf">The day from which it is seen: what is due later is not due yet.</param>
    public ComplianceCheckRequest(DisclosureCatalogue catalogue, DisclosureRecordSet records, DateInterval window, LocalDate asOf)
    {
        Catalogue = Guard.Against.Null(catalogue);
        Records = Guard.Against.Null(records);
        Window = Guard.Against.Null(window);
        AsOf = Guard.Against.NonIsoDate(asOf);
        Guard.Against.NonIsoDate(window.Start, nameof(window));
    }

    /// <summary>The office whose duties these are; null where it is not known which, and every item of the catalogue is its duty.</summary>
    public DisclosingUnit? Unit { get; init; }

    /// <summary>The office's website as the host found it; null where it was not looked at.</summary>
    public SiteSnapshot? Site { get; init; }

    /// <summary>
    /// The days of inspections that the office knew of beforehand (检查日), in any order; empty where none was announced. What was published just before
    /// them is looked at.
    /// </summary>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar, or occurs twice.</exception>
    public IReadOnlyList<LocalDate> InspectionDays
    {
        get => _inspectionDays;
        init
        {
            _inspectionDays = Guard.Against.Repetition(value);
            foreach (var day in _inspectionDays)
            {
                Guard.Against.NonIsoDate(day, nameof(InspectionDays));
            }
        }
    }

    /// <summary>What must be disclosed.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>What was.</summary>
    public DisclosureRecordSet Records { get; }

    /// <summary>The time inspected, both ends included.</summary>
    public DateInterval Window { get; }

    /// <summary>The day from which it is seen.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The same request with the days of publication by the clocks of a zone; itself where that changes none.</summary>
    internal ComplianceCheckRequest By(DateTimeZone zone) => Records.By(zone) is var records && ReferenceEquals(records, Records)
        ? this
        : new(Catalogue, records, Window, AsOf) { Unit = Unit, Site = Site, InspectionDays = InspectionDays };

    /// <summary>The same facts, held against another catalogue, in another time.</summary>
    internal ComplianceCheckRequest With(DisclosureCatalogue catalogue, DateInterval window, LocalDate asOf) =>
        new(catalogue, Records, window, asOf) { Unit = Unit, Site = Site, InspectionDays = InspectionDays };
}
