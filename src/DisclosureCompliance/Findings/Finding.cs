using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Findings;

/// <summary>One thing that an inspection found (问题).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Finding
{
    private readonly FindingText? _text;
    private readonly Message? _message;
    private readonly DeadlineOnDemand _due;
    private readonly FindingBasis? _basis;
    private readonly FindingStrength _strength;

    /// <summary>A finding.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="aspect">What was looked at.</param>
    /// <param name="message">What was found, with the remedy.</param>
    public Finding(string code, FindingSeverity severity, CheckAspect aspect, Message message)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Severity = Guard.Against.EnumOutOfRange(severity);
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        _message = Guard.Against.Null(message);
    }

    internal Finding(FindingKind kind, FindingText text, DeadlineOnDemand due = default)
    {
        _due = due;
        (Code, Severity, Aspect, Wrong, _strength) = (kind.Code, kind.Severity, kind.Aspect, kind.Wrong, kind.Strength);
        _text = text;
        _basis = kind.Basis;
    }

    /// <summary>The stable code, one of <see cref="FindingCodes"/> or a host's own. Several texts may stand for one code.</summary>
    public string Code { get; }

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What was looked at.</summary>
    public CheckAspect Aspect { get; }

    /// <summary>Which of the four wrongs it is; null where it is none of them.</summary>
    public DisclosureWrong? Wrong { get; init; }

    /// <summary>How far it can be relied on. The default is a fact.</summary>
    public FindingStrength Strength { get => _strength; init => _strength = Guard.Against.EnumOutOfRange(value); }

    /// <summary>What was found, in words, with the remedy. Made anew at each call.</summary>
    public Message Message => _message ?? _text!(this);

    /// <summary>The item concerned; null where the catalogue has none.</summary>
    public CatalogueItem? Item { get; init; }

    /// <summary>The period concerned; null where it is about none.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The record concerned; null where it is the absence of one.</summary>
    public DisclosureRecord? Record { get; init; }

    /// <summary>The event that had to be disclosed, where that was known from elsewhere than the record; null where it was not.</summary>
    public DisclosureEvent? Event { get; init; }

    /// <summary>The deadline, with its derivation; null where there was none to compute.</summary>
    public Deadline? Due
    {
        get => _due.Value;
        init => _due = value;
    }

    /// <summary>
    /// Working days between the last day and the publication, or the day of the inspection where nothing is published; null where it is not late or
    /// the calendar does not reach so far.
    /// </summary>
    public int? WorkingDaysLate { get; init; }

    /// <summary>
    /// Calendar days between the last day and the publication, or the day of the inspection where nothing is published; null where
    /// <see cref="WorkingDaysLate"/> is. For a limit of calendar days, weeks, months or years this is the count that says how late it is.
    /// </summary>
    public int? CalendarDaysLate => WorkingDaysLate is not null && Due?.Date is { } due && Until is { } until && until > due
        ? NodaTime.Period.Between(due, until, PeriodUnits.Days).Days
        : null;

    /// <summary>Working days after the day of the inspection through the last day, for what is due soon; null for everything else.</summary>
    public int? WorkingDaysLeft => Code == FindingCodes.DueSoon ? Detail as int? : null;

    /// <summary>What it is about within the record or the office, such as one channel of several; null where that is all of it. A part of <see cref="Identity"/>.</summary>
    public string? Target { get; init; }

    /// <summary>The day from which it was seen; null where that makes no difference.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The verdict on the approvals; null where they were not the matter.</summary>
    public ApprovalVerdict? Approval { get; init; }

    /// <summary>What it rests on beyond the record: shares, other records, elements; null where there is nothing more.</summary>
    public FindingEvidence? Evidence { get; init; }

    /// <summary>What only the text of this kind of finding needs.</summary>
    internal object? Detail { get; init; }

    /// <summary>
    /// What the finding is known by over several runs: code, item, period, record and, where it has them, event and target. The same fault has the same identity
    /// in the next run.
    /// </summary>
    public string Identity => string.Join("|", IdentityParts.Select(part => (part ?? string.Empty).Replace("\\", "\\\\").Replace("|", "\\|")));

    /// <summary>
    /// The law that was not kept: where the deadline stands first, then where this kind of fault is named by the text then in force, then the item's own
    /// basis. Empty where nothing is known of it.
    /// </summary>
    public IReadOnlyList<LegalCitation> LegalBasis
    {
        get
        {
            var own = Item?.LegalBasis ?? [];
            LegalCitation?[] named = [Due?.Citation, (Detail as ICitesLaw)?.Citation, BasisDay is { } day ? _basis?.On(day) : null];
            return named.All(citation => citation is null) ? own : [.. named.OfType<LegalCitation>().Concat(own).Distinct()];
        }
    }

    private IEnumerable<string?> IdentityParts
    {
        get
        {
            string?[] parts = [Code, Item?.Id ?? Record?.ItemId ?? Event?.ItemId, Period?.ToString(), Record?.Id];
            return parts.Concat(new[] { Event?.Id, Target }.Where(part => part is not null));
        }
    }

    /// <summary>The day whose law applies: that of the publication, or of the inspection where there is none.</summary>
    private LocalDate? BasisDay => Record?.PublishedAt?.Date ?? AsOf;

    /// <summary>The day on which the lateness ends, as far as it is known.</summary>
    private LocalDate? Until => Code == FindingCodes.Late ? Record?.PublishedAt?.Date : AsOf;

    /// <summary>A message that begins with the item and the period or the event.</summary>
    internal Message Say(MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments) =>
        new(template, [new("item", Item!.Title), Event is null ? FindingArguments.Of(Period) : FindingArguments.Of(Event), .. arguments]);
}
