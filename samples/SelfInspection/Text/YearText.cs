using System.Globalization;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;
using SelfInspection.Calendars;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>Twelve months, three in a row; what a day is can be read without colour.</summary>
internal sealed class YearText(Page page, CalendarYear year)
{
    private const int MonthsInRow = 3;
    private const int CellWidth = 3;
    private const int MonthWidth = 7 * CellWidth;
    private const int Gap = 4;

    public void Write()
    {
        page.Title(page.In(CalendarLabels.Title, new("calendar", year.Calendar.Name), new("year", year.Year)));
        foreach (var row in year.Months.Chunk(MonthsInRow))
        {
            page.Blank();
            WriteRow([.. row.Select(Lines)]);
        }

        page.Blank();
        WriteLegend();
        page.Paragraph(
            year.IsCertain
                ? page.In(CalendarLabels.YearTotal, new MessageArgument("days", year.WorkingDays))
                : page.In(CalendarLabels.YearTotalExpected, new("days", year.WorkingDays), new("notice", year.Calendar.AwaitedNotice.Explanation)),
            Styles.Strong);
        WriteBlocks();
        WriteNotices();
    }

    private void WriteLegend()
    {
        var days = year.Months.SelectMany(month => month.Days).ToArray();
        LocalizedText[] marks =
        [
            CalendarLabels.OffMark,
            CalendarLabels.MakeUpMark,
            .. days.Any(day => day is { IsOpen: true }) ? [CalendarLabels.OpenMark] : Array.Empty<LocalizedText>(),
            .. days.Any(day => day is null) ? [CalendarLabels.UnknownMark] : Array.Empty<LocalizedText>(),
        ];
        page.Line(string.Join("   ", marks.Select(page.In)), Styles.Faint);
    }

    private void WriteRow(IReadOnlyList<IReadOnlyList<Line>> months)
    {
        for (var i = 0; i < months.Max(lines => lines.Count); i++)
        {
            var parts = new List<(string Text, Style Style)>();
            foreach (var lines in months)
            {
                var line = i < lines.Count ? lines[i] : new Line([]);
                var used = line.Parts.Sum(part => part.Text.GetCellWidth());
                parts.AddRange(line.Parts);
                parts.Add((new string(' ', MonthWidth - used + Gap), Styles.Plain));
            }

            page.Write(parts);
        }
    }

    private List<Line> Lines(CalendarMonth month)
    {
        var title = page.In(
            CalendarLabels.Month,
            new("month", month.First.Month),
            new("name", CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month.First.Month)),
            new("days", month.WorkingDays));
        var lines = new List<Line>
        {
            new([(title, Styles.Strong)]),
            new([(page.In(CalendarLabels.Weekdays), Styles.Faint)]),
        };
        var week = new List<(string Text, Style Style)> { (new string(' ', CellWidth * ((int)month.First.DayOfWeek - 1)), Styles.Plain) };
        for (var i = 0; i < month.Days.Count; i++)
        {
            week.Add(Cell(i + 1, month.Days[i]));
            if (month.First.PlusDays(i).DayOfWeek == IsoDayOfWeek.Sunday)
            {
                lines.Add(new Line(week));
                week = [];
            }
        }

        lines.Add(new Line(week));
        return lines;
    }

    private static (string Text, Style Style) Cell(int number, YearDay? day)
    {
        var text = number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
        return day switch
        {
            null => (text + "-", Styles.Faint),
            { IsOpen: true } => (text + "?", Styles.Doubtful),
            { Day.Kind: DayKind.Holiday } => (text + "*", Styles.Bad),
            { Day.Kind: DayKind.MakeUpWorkingDay } => (text + "+", Styles.Good),
            { Day.Kind: DayKind.Weekend } => (text + " ", Styles.Faint),
            _ => (text + " ", Styles.Plain),
        };
    }

    private void WriteBlocks()
    {
        if (year.Blocks.Count == 0)
        {
            return;
        }

        page.Heading(page.In(CalendarLabels.DaysOff));
        foreach (var block in year.Blocks)
        {
            var text = page.In(
                block.Days > 1 ? CalendarLabels.DaysOffRange : CalendarLabels.OneDay,
                new("holiday", block.Holiday ?? CalendarLabels.In(block.Kind)),
                new("first", block.First),
                new("last", block.Last),
                new("days", block.Days),
                new("weekday", CalendarLabels.In(block.First.DayOfWeek)));
            var isOff = block.Kind == DayKind.Holiday;
            page.Item(isOff ? "* " : "+ ", block.IsCertain ? text : text + page.In(CalendarLabels.Expected), markerStyle: isOff ? Styles.Bad : Styles.Good);
        }
    }

    private void WriteNotices()
    {
        if (year.Notices.Count == 0)
        {
            return;
        }

        page.Heading(page.In(CalendarLabels.Notices));
        foreach (var notice in year.Notices)
        {
            page.Paragraph(NoticeText.Of(page, notice));
        }
    }

    private sealed record Line(IReadOnlyList<(string Text, Style Style)> Parts);
}
