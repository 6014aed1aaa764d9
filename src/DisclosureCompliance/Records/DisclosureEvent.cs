using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Records;

/// <summary>
/// Something that happened and has to be disclosed (应公开的事由), such as a decision, known from elsewhere than the disclosure: a register, a minute book. Without
/// it a disclosure of which nobody made a record would not be missed.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record DisclosureEvent
{
    /// <summary>An event.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="itemId">The catalogue item under which it is disclosed.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <exception cref="ArgumentException">An identifier is blank, or the date is not of the ISO calendar.</exception>
    public DisclosureEvent(string id, string itemId, LocalDate on)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ItemId = Guard.Against.NullOrWhiteSpace(itemId);
        On = Guard.Against.NonIsoDate(on);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The catalogue item under which it is disclosed.</summary>
    public string ItemId { get; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>What happened; null for whatever starts the item's limit.</summary>
    public RuleTerm? Event { get; init; }

    /// <summary>What it was about, in words; null where nothing is said.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The record that discloses it; null where nobody says which: then any record of the item that states this day does.</summary>
    public string? RecordId { get; init; }

    /// <summary>The events that no record discloses, by date. A record discloses one event; those that name their record come first.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="free">The records; those that disclose an event are taken out.</param>
    internal static IReadOnlyList<DisclosureEvent> Undisclosed(IEnumerable<DisclosureEvent> happened, List<DisclosureRecord> free) =>
        [.. happened.OrderBy(one => one.RecordId is null).ToList().Where(one => !one.TakeRecord(free)).OrderBy(one => one.On)];

    /// <summary>The same day for a rule that counts from certain events: under its own name for what happened, or as its start where it only asks for formation.</summary>
    internal EventDates ToEventDates(IReadOnlyCollection<RuleTerm> terms) => Event is not { } what ? EventDates.On(On)
        : terms.FirstOrDefault(term => term.IsMeantBy(what)) is { } named ? EventDates.None.With(named, On)
        : terms.All(IsOrigin) ? EventDates.On(On)
        : EventDates.None.With(what, On);

    /// <summary>Whether a record, by its own dates, discloses this event.</summary>
    internal bool IsDisclosedBy(DisclosureRecord record) => RecordId is not null
        ? record.Id == RecordId
        : DatesIn(record).Contains(On);

    /// <summary>Whether a record states no day on which such a thing happened, so that it may disclose this event or not.</summary>
    internal bool MayBeDisclosedBy(DisclosureRecord record) => RecordId is null && !DatesIn(record).Any();

    private bool TakeRecord(List<DisclosureRecord> free)
    {
        var index = free.FindIndex(IsDisclosedBy);
        if (index >= 0)
        {
            free.RemoveAt(index);
        }

        return index >= 0;
    }

    private static bool IsOrigin(RuleTerm term) =>
        term == RuleTerms.Formed || term == RuleTerms.Changed || term == RuleTerms.Made || term == RuleTerms.Obtained || term == RuleTerms.Unstated;

    private IEnumerable<LocalDate> DatesIn(DisclosureRecord record)
    {
        var stated = record.Events.Where(happened => Event is null || Event.IsMeantBy(happened.Event)).Select(happened => happened.Date).OfType<LocalDate>();
        var own = Event is null || Event == RuleTerms.Unstated ? [record.FormedOn, record.ChangedOn] : new[] { record.DateOf(Event) };
        var known = stated.Concat(own.OfType<LocalDate>());

        // A decision is disclosed by the document that was formed on its day, where the record does not name the decision itself.
        return Event is not null && record.Events.Count == 0 && record.FormedOn is { } formed ? known.Append(formed) : known;
    }
}
