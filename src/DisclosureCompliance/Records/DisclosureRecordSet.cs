using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Records;

/// <summary>The records that an inspection looks at, and whether they are all there are.</summary>
/// <remarks>
/// Only from a complete set does it follow that what is not in it was not disclosed. From a sample it follows that nothing is known.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DisclosureRecordSet
{
    private readonly IReadOnlyList<DisclosureEvent> _events = [];

    // Few sets have times by other clocks, and those that have none are asked for it once.
    private readonly bool _hasOffsets;

    /// <summary>A set.</summary>
    /// <param name="records">The records, each with an identifier of its own.</param>
    /// <param name="isComplete">Whether the office vouches that these are all its records of the time inspected.</param>
    /// <param name="title">What set it is; null where nothing is said.</param>
    /// <exception cref="ArgumentException">Two records have the same identifier.</exception>
    public DisclosureRecordSet(IEnumerable<DisclosureRecord> records, bool isComplete, LocalizedText? title = null)
    {
        Records = Guard.Against.NullItems(records);
        IsComplete = isComplete;
        Title = title;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in Records)
        {
            if (!seen.Add(record.Id))
            {
                throw new ArgumentException($"Two records have the identifier '{record.Id}'.", nameof(records));
            }

            _hasOffsets |= record.PublishedAt is { HasOffset: true };
        }
    }

    /// <summary>The records, in their order.</summary>
    public IReadOnlyList<DisclosureRecord> Records { get; }

    /// <summary>What is known to have happened that has to be disclosed, whether or not a record of it is among these; empty where nobody says.</summary>
    /// <exception cref="ArgumentException">Two events have the same identifier.</exception>
    public IReadOnlyList<DisclosureEvent> Events
    {
        get => _events;
        init
        {
            _events = Guard.Against.NullItems(value);
            if (_events.Select(happened => happened.Id).Distinct(StringComparer.Ordinal).Count() != _events.Count)
            {
                throw new ArgumentException("Two events have the same identifier.", nameof(Events));
            }
        }
    }

    /// <summary>Whether the office vouches that these are all its records of the time inspected.</summary>
    public bool IsComplete { get; }

    /// <summary>What set it is; null where nothing is said.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The same set with each record published on its day by the clocks of a zone; itself where that changes none.</summary>
    internal DisclosureRecordSet By(DateTimeZone zone)
    {
        if (!_hasOffsets)
        {
            return this;
        }

        DisclosureRecord[] records = [.. Records.Select(record => record.By(zone))];
        return records.SequenceEqual(Records) ? this : new DisclosureRecordSet(records, IsComplete, Title) { Events = Events };
    }
}
