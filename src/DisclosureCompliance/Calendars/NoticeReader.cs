using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Reads one notice, written as notices are printed: per holiday the days off, the statutory ones among them, and the make-up days.
/// </summary>
internal sealed class NoticeReader
{
    private static readonly Dictionary<string, NoticeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["annual"] = NoticeKind.Annual,
        ["amendment"] = NoticeKind.Amendment,
    };

    private readonly Dictionary<LocalDate, NoticeDay> _days = [];
    private readonly int? _year;

    private NoticeReader(int? year) => _year = year;

    /// <summary>The notices in the field <c>notices</c>; an identifier that occurs twice is a fault.</summary>
    public static IReadOnlyList<CalendarNotice> ReadAll(JsonObjectReader json) => json.Identified("notices", "id", Read);

    /// <summary>The days of a list as the community's year files have it: one entry a day.</summary>
    public static IReadOnlyList<NoticeDay> ReadDays(JsonObjectReader json, string field, int? year)
    {
        var reader = new NoticeReader(year);
        foreach (var _ in json.Objects(field, day => reader.ReadDay(day)))
        {
        }

        return [.. reader._days.Values];
    }

    private static CalendarNotice? Read(JsonObjectReader json)
    {
        var id = json.Text("id");
        var year = json.Required("year")?.AsInteger(1900, 2999);
        var kind = json.Choice("kind", Kinds);
        var title = json.OptionalLocalized("title");
        var documentNumber = json.OptionalText("documentNumber");
        var signed = json.OptionalDate("signed");
        var published = json.Date("published");
        if (signed > published && !json.HasErrors)
        {
            json.Fail("signed", CalendarMessages.SignedAfterPublished, new MessageArgument("published", published));
        }

        var reader = new NoticeReader(year);
        json.Objects<NoticeDay>("holidays", reader.ReadHoliday);
        if (reader._days.Count == 0 && !json.HasErrors)
        {
            json.Fail("holidays", CalendarMessages.NoDays);
        }

        return json.HasErrors
            ? null
            : new CalendarNotice(id, year.GetValueOrDefault(), kind, published, reader._days.Values)
            {
                Title = title,
                DocumentNumber = documentNumber,
                Signed = signed,
            };
    }

    private NoticeDay? ReadHoliday(JsonObjectReader json)
    {
        var name = json.OptionalLocalized("name") is { } text ? HolidayNames.Translate(text) : null;
        var off = json.Optional("off")?.AsList(value => DateRange.Read(value)?.CheckedBy(date => IsNew(date, isWorking: false, value)));
        var days = off is null ? [] : off.SelectMany(range => range.Dates).ToArray();
        var statutory = json.Optional("statutory")?.AsList(value => DateRange.Read(value)?.CheckedBy(date => IsOff(date, days, value)))
            .SelectMany(range => range.Dates).ToArray();
        foreach (var date in days)
        {
            _days[date] = NoticeDay.Off(date, name, statutory?.Contains(date));
        }

        var working = json.Optional("working")?.AsList(value => DateRange.Read(value)?.CheckedBy(date => IsNew(date, isWorking: true, value)));
        foreach (var date in working is null ? [] : working.SelectMany(range => range.Dates))
        {
            _days[date] = NoticeDay.Working(date, name);
        }

        return null;
    }

    private NoticeDay? ReadDay(JsonObjectReader json)
    {
        var name = json.Required("name")?.AsText();
        var isOff = json.Required("isOffDay")?.AsBoolean();
        if (json.Required("date") is not { } place || place.AsDate() is not { } date)
        {
            return null;
        }

        if (isOff is { } off && IsNew(date, !off, place) && name is not null)
        {
            var holiday = HolidayNames.Translate(name);
            _days[date] = off ? NoticeDay.Off(date, holiday) : NoticeDay.Working(date, holiday);
        }

        return null;
    }

    /// <summary>Notes a fault when the notice cannot set the day, or has set it already.</summary>
    private bool IsNew(LocalDate date, bool isWorking, JsonValue place)
    {
        if (_year is { } year && !CalendarNotice.MaySet(year, date))
        {
            place.Fail(CalendarMessages.DayOutsideYear, new MessageArgument("year", year), new MessageArgument("date", date));
            return false;
        }

        if (_days.TryGetValue(date, out var earlier))
        {
            place.Fail(
                earlier.IsWorking == isWorking ? CalendarMessages.DayTwice : CalendarMessages.DayContradicted,
                new MessageArgument("date", date));
            return false;
        }

        _days.Add(date, isWorking ? NoticeDay.Working(date) : NoticeDay.Off(date));
        return true;
    }

    private static bool IsOff(LocalDate date, LocalDate[] off, JsonValue place)
    {
        if (off.Contains(date))
        {
            return true;
        }

        place.Fail(CalendarMessages.StatutoryNotOff, new MessageArgument("date", date));
        return false;
    }
}
