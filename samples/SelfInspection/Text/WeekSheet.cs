using System.Globalization;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>
/// The days of one step, a week a row like a wall calendar: numbers where days count, marks where they do not. Beneath it, what the marks mean, and the
/// notices of days that are not as in a plain week.
/// </summary>
internal sealed class WeekSheet
{
    private const int MondayWidth = 12;
    private const int NarrowestCell = 6;

    /// <summary>About a year; of more, the beginning and the end.</summary>
    private const int MostWeeks = 54;

    private readonly Page _page;
    private readonly CountedDay[] _days;
    private readonly int _indent;
    private readonly bool _countsEveryDay;

    public WeekSheet(Page page, IEnumerable<CountedDay> days, int indent)
    {
        _page = page;
        _days = [.. days.OrderBy(day => day.Date)];
        _indent = indent;

        // Then nothing is special about holidays and make-up days.
        _countsEveryDay = Array.Exists(_days, day => day.Number > 0 && !day.Day.IsWorking);
    }

    public void Write()
    {
        // One rest day alone needs no sheet, and no explanation when it is a weekend.
        if (_days.Length > 1 || Array.Exists(_days, day => day.Number > 0))
        {
            WriteWeeks([.. _days.GroupBy(MondayOf)]);
            WriteLegend();
        }

        WriteSpecialDays();
    }

    private static LocalDate MondayOf(CountedDay day) => day.Date.PlusDays(1 - (int)day.Date.DayOfWeek);

    private void WriteWeeks(IGrouping<LocalDate, CountedDay>[] weeks)
    {
        var width = Math.Max(NarrowestCell, _days.Max(day => CellOf(day).Text.GetCellWidth()) + 2);
        var heads = _page.In(DeadlineLabels.Weekdays).Split(',');
        WriteRow(heads[0], width, [.. heads.Skip(1).Select(head => (head, Styles.Faint))]);
        for (var i = 0; i < weeks.Length; i++)
        {
            if (weeks.Length > MostWeeks && i == MostWeeks / 2)
            {
                i = weeks.Length - (MostWeeks / 2);
                _page.Paragraph(_page.In(DeadlineLabels.WeeksLeftOut, new MessageArgument("weeks", weeks.Length - MostWeeks)), Styles.Faint, _indent);
            }

            var cells = Enumerable.Repeat((string.Empty, Styles.Plain), 7).ToArray();
            foreach (var day in weeks[i])
            {
                cells[(int)day.Date.DayOfWeek - 1] = CellOf(day);
            }

            WriteRow(LocalDatePattern.Iso.Format(weeks[i].Key), width, cells);
        }
    }

    private void WriteRow(string head, int width, (string Text, Style Style)[] cells) => _page.Write(
    [
        (new string(' ', _indent), Styles.Plain),
        (Page.FlushLeft(head, MondayWidth), Styles.Faint),
        .. cells.Select(cell => (new string(' ', width - cell.Text.GetCellWidth()) + cell.Text, cell.Style)),
    ]);

    private (string Text, Style Style) CellOf(CountedDay day)
    {
        var (mark, style) = day switch
        {
            { Number: > 0, Day.Kind: DayKind.MakeUpWorkingDay } when !_countsEveryDay => (NumberOf(day) + "+", Styles.Good),
            { Number: > 0 } => (NumberOf(day), Styles.Plain),
            { IsPaused: true } => (_page.In(DeadlineLabels.PausedMark), Styles.Faint),
            { Day.Kind: DayKind.Holiday } => (_page.In(DeadlineLabels.HolidayMark), Styles.Bad),
            _ => (_page.In(DeadlineLabels.RestMark), Styles.Faint),
        };
        return day.IsProvisional ? (mark + "?", Styles.Doubtful) : (mark, style);
    }

    private static string NumberOf(CountedDay day) => day.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Only the marks that occur.</summary>
    private void WriteLegend()
    {
        LocalizedText?[] marks =
        [
            Any(day => day.Number > 0, DeadlineLabels.NumberLegend),
            Any(day => !_countsEveryDay && day is { Number: > 0, Day.Kind: DayKind.MakeUpWorkingDay }, DeadlineLabels.MakeUpLegend),
            Any(day => day is { Number: 0, IsPaused: false, Day.Kind: not DayKind.Holiday }, DeadlineLabels.RestLegend),
            Any(day => day is { Number: 0, IsPaused: false, Day.Kind: DayKind.Holiday }, DeadlineLabels.HolidayLegend),
            Any(day => day.IsPaused, DeadlineLabels.PausedLegend),
            Any(day => day.IsProvisional, DeadlineLabels.OpenLegend),
        ];
        _page.Paragraph(string.Join(_page.In(DeadlineLabels.LegendComma), marks.OfType<LocalizedText>().Select(_page.In)), Styles.Faint, _indent);
    }

    private LocalizedText? Any(Predicate<CountedDay> match, LocalizedText legend) => Array.Exists(_days, match) ? legend : null;

    /// <summary>Holidays that were skipped and make-up days that count, neighbours of one holiday in one line.</summary>
    private void WriteSpecialDays()
    {
        var from = 0;
        for (var i = 1; i <= _days.Length; i++)
        {
            if (i == _days.Length || !AreOne(_days[i - 1], _days[i]))
            {
                WriteSpecial(_days[from], _days[i - 1]);
                from = i;
            }
        }
    }

    private static bool AreOne(CountedDay day, CountedDay next) =>
        day.Date.PlusDays(1) == next.Date && day.Day.Kind == next.Day.Kind && day.Number > 0 == next.Number > 0 && day.IsPaused == next.IsPaused
        && Equals(day.Day.Holiday, next.Day.Holiday) && day.Day.Notice == next.Day.Notice && day.IsProvisional == next.IsProvisional;

    private void WriteSpecial(CountedDay first, CountedDay last)
    {
        var makesADifference = first.Day.Kind == DayKind.Holiday ? first is { Number: 0, IsPaused: false }
            : !_countsEveryDay && first.Day.Kind == DayKind.MakeUpWorkingDay && first.Number > 0;
        if (!makesADifference)
        {
            return;
        }

        var span = first.Date == last.Date
            ? _page.In(DeadlineLabels.OneDay, new("date", first.Date), new("weekday", CalendarLabels.In(first.Date.DayOfWeek)))
            : _page.In(DeadlineLabels.Days, new("first", first.Date), new("last", last.Date));
        _page.Item("· ", _page.In(
            DeadlineLabels.SpecialDay,
            new("days", LocalizedText.Same(span)),
            new("holiday", first.Day.Holiday ?? LocalizedText.Same("–")),
            new("kind", first.Number > 0 ? CalendarLabels.In(DayKind.MakeUpWorkingDay) : DeadlineLabels.DayOff),
            new("counted", first.Number > 0 ? DeadlineLabels.Counted : DeadlineLabels.NotCounted),
            new("notice", first.Day.Notice is { } notice && !first.IsProvisional ? LocalizedText.Same(NoticeText.Of(_page, notice)) : DeadlineLabels.Forecast)), indent: _indent);
    }
}
