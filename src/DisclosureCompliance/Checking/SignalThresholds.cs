using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checking;

/// <summary>
/// From where on an inspection speaks of a signal of false disclosure (假公开线索阈值). No law sets these figures: they are chosen, and each choice has its reason in
/// the document that it comes from.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record SignalThresholds
{
    private static readonly Lazy<SignalThresholds> Shipped = new(() =>
        JsonLoader.LoadEmbedded<SignalThresholds>("Checking.Data.cn.signal-thresholds.json", SignalThresholdsJson.Read));

    private readonly IReadOnlyList<KeyValuePair<string, LocalizedText>> _reasons = [];
    private readonly IReadOnlyList<DatePattern> _indexDates = [];
    private readonly IReadOnlyList<DatePattern> _addressDates = [];

    internal SignalThresholds(string id, LocalizedText title) => (Id, Title) = (id, title);

    /// <summary>The thresholds that ship.</summary>
    public static SignalThresholds Default => Shipped.Value;

    /// <summary>The identifier.</summary>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>What they are called.</summary>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>Why each is set where it is, by its section in the document.</summary>
    public IReadOnlyList<KeyValuePair<string, LocalizedText>> Reasons
    {
        get => _reasons;
        init => _reasons = Guard.Against.NullItems(value);
    }

    /// <summary>From how many days between formation and signature on; 1 or more.</summary>
    public int SignedApartDays { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>By how many days a date in an index number or an address may miss the stated ones; 0 or more.</summary>
    public int IdentifierDays { get; init => field = Guard.Against.Negative(value); }

    /// <summary>How dates stand in index numbers.</summary>
    public IReadOnlyList<DatePattern> IndexDates
    {
        get => _indexDates;
        init => _indexDates = Guard.Against.NullItems(value);
    }

    /// <summary>How dates stand in addresses.</summary>
    public IReadOnlyList<DatePattern> AddressDates
    {
        get => _addressDates;
        init => _addressDates = Guard.Against.NullItems(value);
    }

    /// <summary>How many different days of formation make the publications of one day a bulk; 2 or more.</summary>
    public int BulkFormationDays { get; init => field = AtLeastTwo(value); }

    /// <summary>How many days these must lie apart; 1 or more.</summary>
    public int BulkSpreadDays { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>How many different days of publication make one stated day of formation a doubtful one; 2 or more.</summary>
    public int SameFormationDays { get; init => field = AtLeastTwo(value); }

    /// <summary>How many days these must lie apart; 1 or more.</summary>
    public int SameFormationSpreadDays { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>From how many records with a stated formation on their share with the day of publication is looked at; 2 or more.</summary>
    public int UploadDayRecords { get; init => field = AtLeastTwo(value); }

    /// <summary>From which share on the formation date is taken to be filled in at the upload; above 0, at most 1.</summary>
    public Rational UploadDayShare { get; init => field = ShareOf(value); }

    /// <summary>How long a text must be to be called republished, in folded characters; 1 or more.</summary>
    public int RepublishedLength { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>How long a report must be to be called near-identical, in folded characters; 1 or more.</summary>
    public int NearIdenticalLength { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>From which likeness on reports are near-identical; 0.5 to 1.</summary>
    public Rational NearIdenticalShare
    {
        get;
        init => field = value >= Rational.Create(1, 2) && value <= Rational.One ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A likeness is 0.5 to 1.");
    }

    /// <summary>How many days before an inspection are looked at, the day itself not counted; 1 or more.</summary>
    public int BurstDays { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>From how many publications on; 2 or more.</summary>
    public int BurstRecords { get; init => field = AtLeastTwo(value); }

    /// <summary>Which share of all publications must lie in these days; above 0, at most 1.</summary>
    public Rational BurstShare { get; init => field = ShareOf(value); }

    /// <summary>How many times the share that evenly spread publications would have it must be; 1 or more.</summary>
    public Rational BurstTimes
    {
        get;
        init => field = value >= Rational.One ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "It is 1 or more.");
    }

    /// <summary>The same with the reason of one section.</summary>
    internal SignalThresholds Because(string section, LocalizedText reason) => this with { Reasons = [.. Reasons, new(section, reason)] };

    private static int AtLeastTwo(int value) => value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "It is 2 or more.");

    private static Rational ShareOf(Rational value) =>
        value.Sign > 0 && value <= Rational.One ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is above 0 and at most 1.");
}
