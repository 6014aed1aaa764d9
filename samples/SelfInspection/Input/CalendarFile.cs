using System.Text.Json;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Loading;
using NodaTime;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>One file about working days, of whichever format: a calendar, notices to add, a layer to lay over, or a community year file.</summary>
internal sealed class CalendarFile
{
    private readonly string _path;
    private readonly IReadOnlyList<CalendarNotice> _notices = [];
    private readonly CalendarLayer? _layer;

    private CalendarFile(string path, WorkingDayCalendar? calendar, IReadOnlyList<CalendarNotice>? notices, CalendarLayer? layer)
    {
        _path = path;
        Calendar = calendar;
        _notices = notices ?? [];
        _layer = layer;
    }

    /// <summary>The calendar, where the file is a whole one.</summary>
    public WorkingDayCalendar? Calendar { get; }

    public static CalendarFile? Read(string path, LocalDate? published, string publishedOption, FaultList faults)
    {
        switch (InputFile.Load(path, Peek, faults)?.Kind)
        {
            case CalendarFileKind.Calendar:
                return Make(InputFile.Load(path, CalendarJson.Read, faults), calendar => new CalendarFile(path, calendar, null, null));
            case CalendarFileKind.Layer:
                return Make(InputFile.Load(path, CalendarJson.ReadLayer, faults), layer => new CalendarFile(path, null, null, layer));
            case CalendarFileKind.CommunityYear when published is { } day:
                return Make(InputFile.Load(path, (stream, source) => CommunityYearFile.Read(stream, source, day), faults), notice => new CalendarFile(path, null, [notice], null));
            case CalendarFileKind.CommunityYear:
                faults.Add(publishedOption, path, InputMessages.PublicationUnknown);
                return null;
            case CalendarFileKind.Notices:
                return Make(InputFile.Load(path, CalendarJson.ReadNotices, faults), notices => new CalendarFile(path, null, notices, null));
            default:
                return null;
        }
    }

    public WorkingDayCalendar AddTo(WorkingDayCalendar calendar, FaultList faults)
    {
        try
        {
            calendar = _notices.Count > 0 ? calendar.With([.. _notices]) : calendar;
            return _layer is null ? calendar : calendar.WithLayer(_layer);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            faults.AddFile(_path, InputMessages.NoticesDoNotFit, new("calendar", calendar.Name), new("detail", exception.Message));
            return calendar;
        }
    }

    private static CalendarFile? Make<T>(T? content, Func<T, CalendarFile> make)
        where T : class => content is null ? null : make(content);

    /// <summary>Looks which format it is. What cannot be read at all is left to the loader of notices, which says why.</summary>
    private static LoadResult<PeekedKind> Peek(Stream stream, string source)
    {
        var kind = CalendarFileKind.Notices;
        try
        {
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                kind = root.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String
                    ? KindOf(schema.GetString()!)
                    : root.TryGetProperty("days", out _) ? CalendarFileKind.CommunityYear : CalendarFileKind.Notices;
            }
        }
        catch (JsonException)
        {
            // Said by the loader, with the place.
        }

        return new LoadResult<PeekedKind>(new PeekedKind(kind), []);
    }

    private static CalendarFileKind KindOf(string schema) =>
        schema.StartsWith("disclosure-calendar-layer/", StringComparison.Ordinal) ? CalendarFileKind.Layer
        : schema.StartsWith("disclosure-calendar/", StringComparison.Ordinal) ? CalendarFileKind.Calendar
        : CalendarFileKind.Notices;

    private sealed record PeekedKind(CalendarFileKind Kind);

    private enum CalendarFileKind
    {
        Notices,
        Calendar,
        Layer,
        CommunityYear,
    }
}
