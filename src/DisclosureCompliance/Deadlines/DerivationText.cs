using System.Text;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>Steps as lines of text that align in columns where every character of an East Asian script takes two cells.</summary>
internal static class DerivationText
{
    private const int CellWidth = 6;
    private const int DateWidth = 12;

    private static readonly LocalizedText Forecast = new("预测，通知尚未公布", "a forecast; the notice is not out yet");

    public static IEnumerable<string> Lines(DerivationStep step, Language language)
    {
        yield return step.Message.In(language);
        CountedDay[] days = [.. step.Days];
        if (days.Length == 0)
        {
            yield break;
        }

        if (days.Length > 1 || days[0].Number > 0)
        {
            yield return Row(WeekSheet.HeadsIn(language));
            foreach (var row in WeekSheet.Rows(days, language))
            {
                yield return Row(row);
            }

            yield return "  " + WeekSheet.Legend.In(language);
        }

        foreach (var day in days.Where(IsSpecial))
        {
            yield return "  " + Of(day).In(language);
        }
    }

    /// <summary>Whether a notice decided that the day counts, or that it does not. A holiday that counts does so whatever the notice says.</summary>
    public static bool IsSpecial(CountedDay day) => day.Day.Kind == DayKind.MakeUpWorkingDay || (day.Day.Kind == DayKind.Holiday && day.Number == 0);

    /// <summary>What a day off or at work is, and by which notice.</summary>
    public static Message Of(CountedDay day) => new(
        day.Day.Kind switch
        {
            DayKind.Holiday => DerivationMessages.HolidayStep,
            DayKind.MakeUpWorkingDay => DerivationMessages.MakeUpStep,
            _ => DerivationMessages.WeekendStep,
        },
        new("date", day.Date),
        new("weekday", RuleWords.In(day.Date.DayOfWeek)),
        new("holiday", day.Day.Holiday ?? LocalizedText.Same("–")),
        new("notice", day.IsProvisional ? Forecast : NoticeOf(day.Day)));

    private static LocalizedText NoticeOf(CalendarDay day)
    {
        var published = day.Notice is { } notice ? LocalDatePattern.Iso.Format(notice.Published) : string.Empty;
        return day.Notice switch
        {
            null => LocalizedText.Same("–"),
            { DocumentNumber: { } number } => new LocalizedText($"{number}，{published} 公布", $"{number}, published on {published}"),
            _ => new LocalizedText($"{published} 公布的放假通知", $"the holiday notice published on {published}"),
        };
    }

    private static string Row(string[] cells)
    {
        var line = new StringBuilder("  ").Append(cells[0]).Append(' ', Math.Max(1, DateWidth - Width(cells[0])));
        for (var i = 1; i < cells.Length; i++)
        {
            line.Append(' ', Math.Max(1, CellWidth - Width(cells[i]))).Append(cells[i]);
        }

        return line.ToString().TrimEnd();
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var character in text)
        {
            width += character >= '\u2E80' ? 2 : 1;
        }

        return width;
    }
}
