using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Reads calendars, notices and layers in the library's own formats, <c>disclosure-calendar/1</c>, <c>disclosure-calendar-notices/1</c> and
/// <c>disclosure-calendar-layer/1</c>. Streams are read to their end and stay open; <c>source</c> is the document's name in faults.
/// </summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class CalendarJson
{
    private const string CalendarSchema = "disclosure-calendar/1";
    private const string NoticesSchema = "disclosure-calendar-notices/1";
    private const string LayerSchema = "disclosure-calendar-layer/1";

    /// <summary>Reads a whole calendar.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<WorkingDayCalendar> Read(Stream stream, string source) =>
        JsonLoader.Load(stream, source, CalendarSchema, CalendarReader.Read);

    /// <summary>Reads a whole calendar.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<WorkingDayCalendar> Parse(string json, string source) =>
        JsonLoader.Load(json, source, CalendarSchema, CalendarReader.Read);

    /// <summary>Reads notices to be added with <see cref="WorkingDayCalendar.With(IEnumerable{CalendarNotice})"/>.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<IReadOnlyList<CalendarNotice>> ReadNotices(Stream stream, string source) =>
        JsonLoader.Load(stream, source, NoticesSchema, CalendarReader.ReadNotices);

    /// <summary>Reads notices to be added with <see cref="WorkingDayCalendar.With(IEnumerable{CalendarNotice})"/>.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<IReadOnlyList<CalendarNotice>> ParseNotices(string json, string source) =>
        JsonLoader.Load(json, source, NoticesSchema, CalendarReader.ReadNotices);

    /// <summary>Reads a layer to be laid over a calendar with <see cref="WorkingDayCalendar.WithLayer"/>.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<CalendarLayer> ReadLayer(Stream stream, string source) =>
        JsonLoader.Load(stream, source, LayerSchema, CalendarReader.ReadLayer);

    /// <summary>Reads a layer to be laid over a calendar with <see cref="WorkingDayCalendar.WithLayer"/>.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="source"/> is blank.</exception>
    public static LoadResult<CalendarLayer> ParseLayer(string json, string source) =>
        JsonLoader.Load(json, source, LayerSchema, CalendarReader.ReadLayer);
}
