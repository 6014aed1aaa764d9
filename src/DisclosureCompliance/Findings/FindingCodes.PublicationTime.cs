namespace DisclosureCompliance.Findings;

public static partial class FindingCodes
{
    /// <summary>It was published before what must come first: an approval, a decision, an embargo, the first day allowed.</summary>
    public const string TooEarly = "finding.too-early";

    /// <summary>It was taken down before its time on display was over.</summary>
    public const string DisplayedTooShort = "finding.displayed-too-short";

    /// <summary>The event that must wait for the end of the display did not.</summary>
    public const string DisplayNotOver = "finding.display-not-over";

    /// <summary>It was up for longer than it may.</summary>
    public const string NotRemoved = "finding.not-removed";

    /// <summary>It may no longer be up, and nothing says that it was taken down.</summary>
    public const string RemovalUnknown = "finding.removal-unknown";

    /// <summary>It has gone without an update for longer than it may.</summary>
    public const string Stale = "finding.stale";

    /// <summary>It is not there and due within a few working days.</summary>
    public const string DueSoon = "finding.due-soon";

    /// <summary>A website meets an indicator by which it fails.</summary>
    public const string SiteVeto = "finding.site-veto";

    /// <summary>A website meets an indicator by which it loses points.</summary>
    public const string SiteDeduction = "finding.site-deduction";

    /// <summary>A website has parts of the kind that an indicator counts, but not yet too many.</summary>
    public const string SiteBelowThreshold = "finding.site-below-threshold";
}
