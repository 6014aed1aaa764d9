using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Records;

/// <summary>One thing published, or formed and still to be published, for an item of the catalogue (公开信息).</summary>
/// <remarks>
/// What a record does not state is null and stays unknown: no approvals stated is another thing than nobody approved.
/// <para>
/// A correction is a copy: <c>record with { Approvals = trail }</c> has all else that the record has. Two records are equal when they are the same object: that two
/// state the same does not make them one publication.
/// </para>
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record DisclosureRecord
{
    private readonly IReadOnlyList<ElementContent>? _elements;
    private readonly IReadOnlyList<PublicationPlace>? _places;
    private readonly IReadOnlyList<EventDate> _events = [];
    private readonly IReadOnlyList<MatterFact> _facts = [];

    /// <summary>A record.</summary>
    /// <param name="id">The record's identifier, such as its index number (索引号).</param>
    /// <param name="itemId">The catalogue item that it is for.</param>
    public DisclosureRecord(string id, string itemId)
    {
        Id = id;
        ItemId = itemId;
    }

    /// <summary>The record's identifier.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The catalogue item that it is for.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string ItemId { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ItemId)); }

    /// <summary>The title as published; null where it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The period that it reports on, for a recurring item; null where it is for none or does not say.</summary>
    /// <exception cref="ArgumentException">The value is <c>default(ReportingPeriod)</c>, which is no period.</exception>
    public ReportingPeriod? Period
    {
        get;
        init => field = value == default(ReportingPeriod) ? throw new ArgumentException("A default period is no period; a record for none has null.", nameof(Period)) : value;
    }

    /// <summary>When the information was formed (形成日期, 成文日期); null where the record does not say.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? FormedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(FormedOn)) : null; }

    /// <summary>When it was last changed (变更日期); null where it was not, or the record does not say.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? ChangedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(ChangedOn)) : null; }

    /// <summary>Other events that start a period, such as an approval (批准日期), and when they happened; empty where the record states none.</summary>
    public IReadOnlyList<EventDate> Events
    {
        get => _events;
        init => _events = Guard.Against.NullItems(value);
    }

    /// <summary>
    /// When it was published (发布时间); null while it is not. With an offset its day is that of the zone by which it is checked, without one that of the
    /// office's own clocks.
    /// </summary>
    public RecordedTime? PublishedAt { get; init; }

    /// <summary>When it was taken down (撤下); null while it is up, or the record does not say.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? RemovedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(RemovedOn)) : null; }

    /// <summary>The first day on which it may be published, where somebody laid that down (定时发布); null where nobody did.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? EmbargoedUntil { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(EmbargoedUntil)) : null; }

    /// <summary>The date under the signature of the document itself (落款日期); null where the record does not say.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? SignedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(SignedOn)) : null; }

    /// <summary>The index number (索引号); null where the record does not say.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>The document number (文号), such as <c>国发〔2019〕1号</c>; null where there is none or the record does not say.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Where it was published (公开渠道); empty when nowhere, null where the record does not say.</summary>
    public IReadOnlyList<PublicationPlace>? Places
    {
        get => _places;
        init => _places = value is null ? null : Guard.Against.NullItems(value);
    }

    /// <summary>To whom it was open (公开对象), in the catalogue's words; null where the record does not say.</summary>
    public string? Audience { get; init; }

    /// <summary>On whose initiative (公开方式); null where the record does not say.</summary>
    public DisclosureMode? Mode { get; init; }

    /// <summary>The exemption under which it falls (不予公开), as the office says; null where it says nothing.</summary>
    public ExemptionClaim? Exemption { get; init; }

    /// <summary>What it says; null where that is not given.</summary>
    public RecordContent? Content { get; init; }

    /// <summary>The elements that it contains; empty when it contains none, null when nobody looked.</summary>
    public IReadOnlyList<ElementContent>? Elements
    {
        get => _elements;
        init => _elements = value is null ? null : Guard.Against.NullItems(value);
    }

    /// <summary>The fingerprint of what was published, to be compared with what was approved; null where nobody made one.</summary>
    public ContentFingerprint? Fingerprint { get; init; }

    /// <summary>What an approval policy decides by, such as an amount; empty where nothing is said.</summary>
    /// <exception cref="ArgumentException">A fact stands twice.</exception>
    public IReadOnlyList<MatterFact> Facts
    {
        get => _facts;
        init => _facts = new ApprovalMatter(Id, value).Facts;
    }

    /// <summary>The signatures; null where it is not known whether there are any.</summary>
    public ApprovalTrail? Approvals { get; init; }

    /// <summary>Where the record's own facts were found: an index number, an address, a file; null where nothing is said.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is the same object.</summary>
    public bool Equals(DisclosureRecord? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Identifier and item; for programmers, not for people.</summary>
    public override string ToString() => $"{Id} ({ItemId})";

    /// <summary>
    /// All that the record says has happened, for a limit that counts from events. An event of which the rule does not say what it is
    /// (<see cref="RuleTerms.Unstated"/>) is formation or change, whichever is later.
    /// </summary>
    public EventDates ToEventDates()
    {
        var events = new List<EventDate>(RuleTerms.All.Count);
        foreach (var term in RuleTerms.All)
        {
            if (DateOf(term) is { } date)
            {
                events.Add(new EventDate(term, date));
            }
        }

        return EventDates.Of(events.Concat(Events.Where(happened => !RuleTerms.All.Contains(happened.Event))));
    }

    /// <summary>The same, where what the record names in plain words also stands under the term of the rule that these words are a name of.</summary>
    internal EventDates ToEventDates(IEnumerable<RuleTerm> terms)
    {
        var events = ToEventDates();
        foreach (var term in terms.Where(term => !RuleTerms.All.Contains(term)))
        {
            foreach (var happened in Events.Where(happened => happened.Event != term && term.IsMeantBy(happened.Event)))
            {
                events = happened.Date is { } date ? events.With(term, date) : events.With(term, happened.At!.Value);
            }
        }

        return events;
    }

    /// <summary>The same record with the same moment of publication by the clocks of a zone; itself where that is no other day.</summary>
    internal DisclosureRecord By(DateTimeZone zone)
    {
        if (PublishedAt is not { HasOffset: true, Time: { } time, Offset: { } offset } at)
        {
            return this;
        }

        var there = new OffsetDateTime(at.Date + time, offset).InZone(zone).ToOffsetDateTime();
        return there.Date == at.Date ? this : this with { PublishedAt = new RecordedTime(there) };
    }

    private LocalDate? LastOf(RuleTerm term) => Events.Where(happened => term.IsMeantBy(happened.Event)).Max(happened => happened.Date);

    /// <summary>The last day up to <paramref name="day"/> on which what is published by then was changed, or else published.</summary>
    internal LocalDate UpdatedBy(LocalDate day) =>
        ChangedOn is { } changed && changed <= day && changed > PublishedAt!.Value.Date ? changed : PublishedAt!.Value.Date;

    /// <summary>The last day on which an event happened, by the record's dates; null where it does not state it.</summary>
    internal LocalDate? DateOf(RuleTerm term)
    {
        if (term == RuleTerms.Formed || term == RuleTerms.Made || term == RuleTerms.Obtained)
        {
            return FormedOn;
        }

        if (term == RuleTerms.Changed)
        {
            return ChangedOn;
        }

        if (term == RuleTerms.Unstated)
        {
            return ChangedOn > FormedOn ? ChangedOn : FormedOn ?? ChangedOn;
        }

        return term == RuleTerms.Published ? PublishedAt?.Date : Events.Count == 0 ? null : LastOf(term);
    }
}
