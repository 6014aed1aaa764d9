using Ardalis.GuardClauses;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Websites;

namespace DisclosureCompliance.Checking;

/// <summary>What the law leaves open about checks, with the choice made here as the default (检查口径).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CheckOptions
{
    private static readonly Lazy<DisclosureScanner> Shared = new(() => new DisclosureScanner());
    private static readonly PlaceholderScanner SharedPlaceholders = new();

    /// <summary>The defaults.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// How many working days before its last day something unpublished is called due soon (临期), 0 for the last day alone. The default is 5; null for never.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? DueSoonWithin { get; init => field = value is { } days ? Guard.Against.Negative(days, nameof(DueSoonWithin)) : null; } = 5;

    /// <summary>The grounds on which matters stay closed. The default is <see cref="ChineseExemptions.OpenGovernmentInformation"/>.</summary>
    public ExemptionList Exemptions { get => field ?? ChineseExemptions.OpenGovernmentInformation; init => field = Guard.Against.Null(value); }

    /// <summary>The indicators by which websites are judged. The default is <see cref="ChineseSiteIndicators.Of2019"/>.</summary>
    public SiteIndicatorSet SiteIndicators { get => field ?? ChineseSiteIndicators.Of2019; init => field = Guard.Against.Null(value); }

    /// <summary>What looks for markings and personal data in texts. The default goes by <see cref="ChineseScanRules.Default"/>.</summary>
    public DisclosureScanner Scanner { get => field ?? Shared.Value; init => field = Guard.Against.Null(value); }

    /// <summary>From where on something is a signal of false disclosure. The default is <see cref="SignalThresholds.Default"/>.</summary>
    public SignalThresholds Signals { get; init => field = Guard.Against.Null(value); } = SignalThresholds.Default;

    /// <summary>What looks for placeholders in elements and texts. The default goes by <see cref="ChineseScanRules.Default"/>.</summary>
    public PlaceholderScanner Placeholders { get; init => field = Guard.Against.Null(value); } = SharedPlaceholders;
}
