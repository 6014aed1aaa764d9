using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Approvals;

/// <summary>When something happened, as far as a record says: always the date, sometimes the time of day (时间). Local to the office that keeps the record.</summary>
/// <remarks>
/// A date alone is some moment of that day, so two entries of one day have no order unless both state a time.
/// <c>default</c> is the first day of the calendar without a time.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct RecordedTime : IEquatable<RecordedTime>
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>A date and, where it is known, a time of day.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public RecordedTime(LocalDate date, LocalTime? time = null)
    {
        Date = Guard.Against.NonIsoDate(date);
        Time = time;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The time of day; null where the record does not say.</summary>
    public LocalTime? Time { get; }

    /// <summary>A date without a time.</summary>
    public static implicit operator RecordedTime(LocalDate date) => new(date);

    /// <summary>Whether two times say the same.</summary>
    public static bool operator ==(RecordedTime left, RecordedTime right) => left.Equals(right);

    /// <summary>Whether two times differ.</summary>
    public static bool operator !=(RecordedTime left, RecordedTime right) => !left.Equals(right);

    /// <summary>Reads <c>2012-12-28</c>, <c>2012-12-28T16:34</c> or <c>2012-12-28T16:34:05</c>.</summary>
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

        var moment = (text.Length == 16 ? Minutes : Seconds).Parse(text);
        value = moment.Success ? new RecordedTime(moment.Value.Date, moment.Value.TimeOfDay) : default;
        return moment.Success && IsPlausible(moment.Value.Date);
    }

    /// <summary>Whether it is certain that this comes before <paramref name="other"/>.</summary>
    public bool IsCertainlyBefore(RecordedTime other) =>
        Date < other.Date || (Date == other.Date && Time is { } mine && other.Time is { } theirs && mine < theirs);

    /// <inheritdoc />
    public bool Equals(RecordedTime other) => Date == other.Date && Time == other.Time;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RecordedTime other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Date.GetHashCode();

    /// <summary>The time as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Time is { } time
        ? (time.Second == 0 ? Minutes : Seconds).Format(Date + time)
        : LocalDatePattern.Iso.Format(Date);

    private static bool IsPlausible(LocalDate date) => date.Year is >= 1900 and <= 2999;
}
