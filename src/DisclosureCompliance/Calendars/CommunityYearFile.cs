using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Reads a year in the format that the Chinese developers' community shares (holiday-cn):
/// <c>{"year":2026,"papers":[],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}</c>.
/// </summary>
/// <remarks>
/// The format tells neither when its notice came out nor which days are statutory: the caller states the former, the latter stays unknown.
/// A file without days is a year not announced yet, and a fault. The notice gets the identifier <c>cn-</c> and the year, as the library's own.
/// <para>Thread safety: stateless.</para>
/// </remarks>
public static class CommunityYearFile
{
    /// <summary>Reads the notice of a year from a stream, which is read to its end and stays open.</summary>
    /// <param name="stream">The document, UTF-8.</param>
    /// <param name="source">The document's name in faults.</param>
    /// <param name="published">The day on which the notice behind the file came out.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, <paramref name="source"/> is blank or <paramref name="published"/> is not of the ISO calendar.
    /// </exception>
    public static LoadResult<CalendarNotice> Read(Stream stream, string source, LocalDate published)
    {
        Guard.Against.NonIsoDate(published);
        return JsonLoader.Load(stream, source, schema: null, json => Read(json, published));
    }

    /// <summary>Reads the notice of a year from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name in faults.</param>
    /// <param name="published">The day on which the notice behind the file came out.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, <paramref name="source"/> is blank or <paramref name="published"/> is not of the ISO calendar.
    /// </exception>
    public static LoadResult<CalendarNotice> Parse(string json, string source, LocalDate published)
    {
        Guard.Against.NonIsoDate(published);
        return JsonLoader.Load(json, source, schema: null, reader => Read(reader, published));
    }

    private static CalendarNotice? Read(JsonObjectReader json, LocalDate published)
    {
        var year = json.Required("year")?.AsInteger(1900, 2999);
        json.OptionalTexts("papers");
        var days = NoticeReader.ReadDays(json, "days", year);
        if (days.Count == 0 && !json.HasErrors)
        {
            json.Fail("days", CalendarMessages.NoDays);
        }

        return json.HasErrors || year is not { } arranged
            ? null
            : new CalendarNotice("cn-" + arranged.ToString(CultureInfo.InvariantCulture), arranged, NoticeKind.Annual, published, days);
    }
}
