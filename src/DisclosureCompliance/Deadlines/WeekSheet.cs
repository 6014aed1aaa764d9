using System.Globalization;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>The days of a step as a sheet of weeks, Monday to Sunday, like a wall calendar: numbers where days count, marks where they do not.</summary>
internal static class WeekSheet
{
    private static readonly LocalizedText Heads = new("周起始日,一,二,三,四,五,六,日", "week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun");

    public static readonly LocalizedText Legend = new(
        "数字＝计入的日序；＋＝调休上班；休＝休息日；假＝放假；停＝中止；？＝待通知确定",
        "numbers are the days counted; + make-up day; – rest day; H holiday; P paused; ? awaits a notice");

    /// <summary>The heads of the columns: the week's Monday, and the seven days.</summary>
    public static string[] HeadsIn(Language language) => Heads.In(language).Split(',');

    /// <summary>The weeks in order of date, each with its Monday and seven cells; a day that is not gone through is empty.</summary>
    public static IReadOnlyList<string[]> Rows(IEnumerable<CountedDay> days, Language language)
    {
        var weeks = new SortedDictionary<LocalDate, string[]>();
        foreach (var day in days)
        {
            var column = (int)day.Date.DayOfWeek;
            var monday = day.Date.PlusDays(1 - column);
            if (!weeks.TryGetValue(monday, out var row))
            {
                row = [LocalDatePattern.Iso.Format(monday), string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty];
                weeks.Add(monday, row);
            }

            row[column] = CellOf(day, language == Language.Chinese);
        }

        return [.. weeks.Values];
    }

    private static string CellOf(CountedDay day, bool isChinese)
    {
        var text = day switch
        {
            { Number: > 0 } => day.Number.ToString(CultureInfo.InvariantCulture) + (day.Day.Kind == DayKind.MakeUpWorkingDay ? "+" : string.Empty),
            { IsPaused: true } => isChinese ? "停" : "P",
            { Day.Kind: DayKind.Holiday } => isChinese ? "假" : "H",
            _ => isChinese ? "休" : "–",
        };
        return day.IsProvisional ? text + "?" : text;
    }
}
