using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Vocabularies;
using DisclosureCompliance.Websites;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What the law leaves open about checks, with the choice made here as the default (检查口径).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CheckOptions
{
    private static readonly Lazy<DisclosureScanner> Shared = new(() => new DisclosureScanner());
    private static readonly PlaceholderScanner SharedPlaceholders = new();

    // What ships is read from its documents when it is first asked for, not when options are made.
    private readonly ExemptionList? _exemptions;
    private readonly SiteIndicatorSet? _siteIndicators;
    private readonly DisclosureScanner? _scanner;
    private readonly DisclosureVocabulary? _vocabulary;
    private readonly SignalThresholds? _signals;
    private readonly PlaceholderScanner? _placeholders;

    /// <summary>The defaults.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// How many working days before its last day something unpublished is called due soon (临期), 0 for the last day alone. The default is 5; null for never.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? DueSoonWithin { get; init => field = value is { } days ? Guard.Against.Negative(days, nameof(DueSoonWithin)) : null; } = 5;

    /// <summary>
    /// By whose midnight a publication with an offset has its day: <c>2023-04-10T16:30Z</c> is 11 April in China. The default is <c>Asia/Shanghai</c>. A
    /// time without an offset is by the office's clocks and keeps its date.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public DateTimeZone Zone { get; init => field = Guard.Against.Null(value, nameof(Zone)); } = ChineseCalendars.Zone;

    /// <summary>The grounds on which matters stay closed. The default is <see cref="ChineseExemptions.OpenGovernmentInformation"/>.</summary>
    public ExemptionList Exemptions { get => _exemptions ?? ChineseExemptions.OpenGovernmentInformation; init => _exemptions = Guard.Against.Null(value); }

    /// <summary>The indicators by which websites are judged. The default is <see cref="ChineseSiteIndicators.Of2019"/>.</summary>
    public SiteIndicatorSet SiteIndicators { get => _siteIndicators ?? ChineseSiteIndicators.Of2019; init => _siteIndicators = Guard.Against.Null(value); }

    /// <summary>What looks for markings and personal data in texts. The default goes by <see cref="ChineseScanRules.Default"/>.</summary>
    public DisclosureScanner Scanner { get => _scanner ?? Shared.Value; init => _scanner = Guard.Against.Null(value); }

    /// <summary>The words by which channels and audiences are compared. The default is <see cref="StandardVocabulary.Chinese"/>.</summary>
    public DisclosureVocabulary Vocabulary { get => _vocabulary ?? StandardVocabulary.Chinese; init => _vocabulary = Guard.Against.Null(value); }

    /// <summary>From where on something is a signal of false disclosure. The default is <see cref="SignalThresholds.Default"/>.</summary>
    public SignalThresholds Signals { get => _signals ?? SignalThresholds.Default; init => _signals = Guard.Against.Null(value); }

    /// <summary>What looks for placeholders in elements and texts. The default goes by <see cref="ChineseScanRules.Default"/>.</summary>
    public PlaceholderScanner Placeholders { get => _placeholders ?? SharedPlaceholders; init => _placeholders = Guard.Against.Null(value); }
}
