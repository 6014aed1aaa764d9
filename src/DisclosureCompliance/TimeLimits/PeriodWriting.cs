using System.Text.Json;
using DisclosureCompliance.Loading;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Writes lengths, days of the year and due days as <see cref="PeriodReading"/> reads them.</summary>
internal static class PeriodWriting
{
    public static void WriteLength(Utf8JsonWriter json, PeriodLength length)
    {
        json.WriteNumber("count", length.Count);
        json.WriteString("unit", RuleJsonWords.Units.WordOf(length.Unit));
    }

    public static void WriteLength(Utf8JsonWriter json, string name, PeriodLength? length)
    {
        if (length is { } stated)
        {
            json.WriteStartObject(name);
            WriteLength(json, stated);
            json.WriteEndObject();
        }
    }

    public static void WriteDay(Utf8JsonWriter json, string name, AnnualDate day) => json.WriteString(name, AnnualDatePattern.Iso.Format(day));

    public static void WriteYearsAfter(Utf8JsonWriter json, int years)
    {
        if (years != 0)
        {
            json.WriteNumber("yearsAfter", years);
        }
    }

    public static void WriteDue(Utf8JsonWriter json, PeriodDue? due)
    {
        if (due is null)
        {
            return;
        }

        json.WriteStartObject("due");
        switch (due)
        {
            case WithinPeriodDue within:
                WriteLength(json, "within", within.Length);
                if (within.FromStart)
                {
                    json.WriteString("from", RuleJsonWords.CountedFromStart.WordOf(true));
                }

                break;
            case MonthPeriodDue month:
                json.WriteNumber("month", month.Month);
                json.WriteNumber("day", month.Day);
                break;
            case WeekPeriodDue week:
                json.WriteNumber("week", week.Week);
                break;
            case WeekdayPeriodDue weekday:
                json.WriteString("weekday", RuleJsonWords.Weekdays.WordOf(weekday.Day));
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the due day {due.GetType().Name} cannot be written.");
        }

        json.WriteEndObject();
    }
}
