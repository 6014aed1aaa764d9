using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Guards;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// When something happened, as far as a record says (时间): always the date, sometimes the time of day, sometimes also by which clocks. Without an
/// offset it is local to the office that keeps the record.
/// </summary>
/// <remarks>
/// A date alone is some moment of that day, so two entries of one day have no order unless both state a time.
/// <c>default</c> is the first day of the calendar without a time.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct RecordedTime : IEquatable<RecordedTime>
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTime LongestOffset = new(18, 0);

    private const int NoLongerZero = 1 << 20;

    // What orders times stands in numbers, since every decision compares two of them; 0 is the default's day, no time of day, no offset.
    private readonly int _day;
    private readonly int _offset;
    private readonly long _time;

    /// <summary>A date and, where it is known, a time of day by the office's clocks.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public RecordedTime(LocalDate date, LocalTime? time = null)
    {
        Date = Guard.Against.NonIsoDate(date);
        _day = DateKey.Of(Date);
        _time = time is { } known ? known.NanosecondOfDay + 1 : 0;
    }

    /// <summary>A moment as the clocks showed it that recorded it.</summary>
    /// <exception cref="ArgumentException"><paramref name="moment"/> is not of the ISO calendar.</exception>
    public RecordedTime(OffsetDateTime moment)
        : this(moment.Date, moment.TimeOfDay) => _offset = moment.Offset.Seconds + NoLongerZero;

    /// <summary>The date, by the clocks that recorded it.</summary>
    public LocalDate Date { get; }

    /// <summary>The time of day; null where the record does not say.</summary>
    public LocalTime? Time => _time == 0 ? null : LocalTime.FromNanosecondsSinceMidnight(_time - 1);

    /// <summary>How far the clocks that recorded it are ahead of UTC; null where they are the office's own.</summary>
    public Offset? Offset => HasOffset ? NodaTime.Offset.FromSeconds(_offset - NoLongerZero) : null;

    /// <summary>Whether the clocks that recorded it are not the office's own.</summary>
    internal bool HasOffset => _offset != 0;

    /// <summary>A date without a time.</summary>
    public static implicit operator RecordedTime(LocalDate date) => new(date);

    /// <summary>Whether two times say the same.</summary>
    public static bool operator ==(RecordedTime left, RecordedTime right) => left.Equals(right);

    /// <summary>Whether two times differ.</summary>
    public static bool operator !=(RecordedTime left, RecordedTime right) => !left.Equals(right);

    /// <summary>
    /// Reads <c>2012-12-28</c>, <c>2012-12-28T16:34</c> or <c>2012-12-28T16:34:05</c>, with up to nine digits of a second's fraction; after a time of day
    /// also an offset, such as <c>+08:00</c> or <c>Z</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time, or default.</param>
    /// <returns>Whether the text is a time of the years 1900 to 2999.</returns>
    public static bool TryParse(string? text, out RecordedTime value)
    {
        value = default;
        // 24:00 would read as the next day's midnight, and an entry belongs to the day that it states.
        if (text is null || text.Contains("T24"))
        {
            return false;
        }

        if (text.Length == 10)
        {
            var date = LocalDatePattern.Iso.Parse(text);
            value = date.Success ? new RecordedTime(date.Value) : default;
            return date.Success && IsPlausible(date.Value);
        }

        var local = text;
        Offset? offset = null;
        if (text.Length > 10 && text.IndexOfAny(['+', '-', 'Z'], 10) is >= 0 and var at)
        {
            offset = ReadOffset(text.Substring(at));
            if (offset is null)
            {
                return false;
            }

            local = text.Substring(0, at);
        }

        var moment = (local.Length == 16 ? Minutes : Seconds).Parse(local);
        if (!moment.Success || !IsPlausible(moment.Value.Date))
        {
            return false;
        }

        value = offset is { } ahead ? new RecordedTime(moment.Value.WithOffset(ahead)) : new RecordedTime(moment.Value.Date, moment.Value.TimeOfDay);
        return true;
    }

    /// <summary>
    /// The same moment by the clocks of <paramref name="zone"/>, without an offset: an evening there can be the next day here. A time without an offset is by the office's clocks already and stays as it is.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is null.</exception>
    public RecordedTime In(DateTimeZone zone)
    {
        Guard.Against.Null(zone);
        if (!HasOffset)
        {
            return this;
        }

        var there = new OffsetDateTime(Date + Time!.Value, Offset!.Value).InZone(zone);
        return new RecordedTime(there.Date, there.TimeOfDay);
    }

    /// <summary>
    /// Whether it is certain that this comes before <paramref name="other"/>. Of two times only one of which states its offset that is certain
    /// where a day or more lies between their dates.
    /// </summary>
    public bool IsCertainlyBefore(RecordedTime other) => Precedes(in this, in other);

    /// <summary>The same without copies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Precedes(in RecordedTime one, in RecordedTime other) => (one._offset | other._offset) == 0
        ? one._day != other._day ? one._day < other._day : one._time < other._time && one._time != 0
        : one.PrecedesElsewhere(other);

    private bool PrecedesElsewhere(RecordedTime other)
    {
        if (Offset is { } mine && other.Offset is { } theirs)
        {
            return new OffsetDateTime(Date + Time!.Value, mine).ToInstant() < new OffsetDateTime(other.Date + other.Time!.Value, theirs).ToInstant();
        }

        return Date.PlusDays(1) < other.Date;
    }

    /// <inheritdoc />
    public bool Equals(RecordedTime other) => _day == other._day && _time == other._time && _offset == other._offset;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RecordedTime other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _day;

    /// <summary>The time as <see cref="TryParse"/> reads it.</summary>
    public override string ToString()
    {
        if (Time is not { } time)
        {
            return LocalDatePattern.Iso.Format(Date);
        }

        var text = (time.Second == 0 && time.NanosecondOfSecond == 0 ? Minutes : Seconds).Format(Date + time);
        return Offset is { } offset ? text + Offsets.Format(offset) : text;
    }

    /// <summary>Z or an offset of at most 18 hours; the library's own pattern throws at more.</summary>
    private static Offset? ReadOffset(string text)
    {
        if (text == "Z")
        {
            return NodaTime.Offset.Zero;
        }

        var ahead = HoursAndMinutes.Parse(text.Substring(1));
        if (text[0] == 'Z' || !ahead.Success || ahead.Value > LongestOffset)
        {
            return null;
        }

        var seconds = (ahead.Value.Hour * 3600) + (ahead.Value.Minute * 60);
        return NodaTime.Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
    }

    private static bool IsPlausible(LocalDate date) => date.Year is >= 1900 and <= 2999;
}
