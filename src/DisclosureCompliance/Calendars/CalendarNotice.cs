using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>A published document that sets days off and at work, for a year.</summary>
/// <remarks>放假通知.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class CalendarNotice
{
    /// <summary>A notice.</summary>
    /// <param name="id">A stable identifier; in a calendar each notice has its own.</param>
    /// <param name="year">The year it arranges; its days may also lie in the December before.</param>
    /// <param name="kind">Whether it arranges the year or changes it.</param>
    /// <param name="published">The day it came out; from that day on, inclusive, it is known.</param>
    /// <param name="days">The days it sets, in any order, each once; one or more.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null or blank, there is no day, a day occurs twice or lies outside the year and the December before.
    /// </exception>
    public CalendarNotice(string id, int year, NoticeKind kind, LocalDate published, IEnumerable<NoticeDay> days)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Year = Guard.Against.Outside(year, nameof(year), 1900, 2999);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Published = Guard.Against.NonIsoDate(published);
        Days = Guard.Against.NullItems(Guard.Against.NullItems(days).OrderBy(day => day.Date));
        if (Days.Count == 0 || Days.Select(day => day.Date).Distinct().Count() != Days.Count)
        {
            throw new ArgumentException("A notice sets one or more days, each once.", nameof(days));
        }

        if (Days.FirstOrDefault(day => !MaySet(year, day.Date)) is { } stray)
        {
            throw new ArgumentException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The notice for {0} cannot set {1:uuuu-MM-dd}: only days of {0} and of the December before.",
                    year,
                    stray.Date),
                nameof(days));
        }
    }

    /// <summary>The stable identifier, such as <c>cn-2026</c>.</summary>
    public string Id { get; }

    /// <summary>The year it arranges or changes.</summary>
    public int Year { get; }

    /// <summary>Whether it arranges the year or changes it.</summary>
    public NoticeKind Kind { get; }

    /// <summary>The title, or null when it is not known.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The document number (文号), or null when it is not known.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The day it was signed, or null when that is not known.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The day it came out. From that day on, inclusive, it is known.</summary>
    public LocalDate Published { get; }

    /// <summary>The days it sets, in order of date, each once.</summary>
    public IReadOnlyList<NoticeDay> Days { get; }

    /// <inheritdoc />
    public override string ToString() => DocumentNumber is null ? Id : $"{Id} ({DocumentNumber})";

    /// <summary>Whether a notice for <paramref name="year"/> can set <paramref name="date"/>: a day of the year or of the December before.</summary>
    internal static bool MaySet(int year, LocalDate date) => date.Year == year || (date.Year == year - 1 && date.Month == 12);
}
