using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What a review of a catalogue found, and what is in order.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CatalogueReviewReport
{
    internal CatalogueReviewReport(DisclosureCatalogue catalogue, IEnumerable<CatalogueFinding> findings, IEnumerable<CataloguePass> passed)
    {
        Catalogue = catalogue;
        Findings = Array.AsReadOnly(findings.ToArray());
        Passed = Array.AsReadOnly(passed.ToArray());
    }

    /// <summary>The catalogue.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>What was found, in the order of the aspects and then of the catalogue.</summary>
    public IReadOnlyList<CatalogueFinding> Findings { get; }

    /// <summary>What is in order: for every aspect the items that have something to look at and no violation or warning, and every duty that is fulfilled.</summary>
    public IReadOnlyList<CataloguePass> Passed { get; }

    /// <summary>Whether nothing breaks the law or contradicts itself.</summary>
    public bool HasNoViolation => Findings.All(finding => finding.Severity != FindingSeverity.Violation);
}
