using System.Globalization;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A period as an official writes it: 2012年第三季度, third quarter of 2012.</summary>
internal static class PeriodWords
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The period, as a part of a sentence.</summary>
    public static LocalizedText Of(ReportingPeriod period)
    {
        var (year, number) = (Text(period.Year), period.Number);
        return period.Every switch
        {
            Recurrence.Weekly => new($"{year}年第{Text(number)}周", $"week {Text(number)} of {year}"),
            Recurrence.HalfMonthly => HalfMonth(year, (number + 1) / 2, isFirst: number % 2 == 1),
            Recurrence.Monthly => new($"{year}年{Text(number)}月", $"{Month(number)} {year}"),
            Recurrence.Quarterly => new($"{year}年第{Quarters[number - 1]}季度", $"{Ordinals[number - 1]} quarter of {year}"),
            Recurrence.HalfYearly => new($"{year}年{(number == 1 ? "上" : "下")}半年", $"{Ordinals[number - 1]} half of {year}"),
            Recurrence.AcademicYearly => new($"{year}—{Text(period.Year + 1)}学年", $"academic year {year}/{Text(period.Year + 1)}"),
            _ => new($"{year}年", year),
        };
    }

    private static LocalizedText HalfMonth(string year, int month, bool isFirst) =>
        new($"{year}年{Text(month)}月{(isFirst ? "上" : "下")}半月", $"{Ordinals[isFirst ? 0 : 1]} half of {Month(month)} {year}");

    private static string Month(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
