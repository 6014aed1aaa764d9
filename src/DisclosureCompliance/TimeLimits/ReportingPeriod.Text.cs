using System.Globalization;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Periods as text.</summary>
public readonly partial struct ReportingPeriod
{
    /// <summary>Reads <c>2012</c>, <c>2012-H1</c>, <c>2012-Q3</c>, <c>2012-09</c>, <c>2012-09-H1</c>, <c>2012-W37</c> or <c>2012/2013</c>.</summary>
    /// <param name="text">The text; years have four digits, months and weeks two.</param>
    /// <param name="period">The period, or default.</param>
    /// <returns>Whether the text is a period of the years 1900 to 2999.</returns>
    public static bool TryParse(string? text, out ReportingPeriod period)
    {
        period = default;
        if (text is null || !TryParts(text, out var year, out var every, out var number) || year is < 1900 or > 2999 || number < 1 || number > PeriodCalendar.NumberIn(every, year))
        {
            return false;
        }

        period = new ReportingPeriod(every, year, number);
        return true;
    }

    /// <summary>Why a text is no period: it is not written as one, is of another time, or its year has no such week, month or quarter.</summary>
    internal static Message WhyNot(string text)
    {
        if (!TryParts(text, out var year, out var every, out var number))
        {
            return new Message(TimeLimitMessages.BadPeriod);
        }

        if (year is < 1900 or > 2999)
        {
            return new Message(TimeLimitMessages.PeriodOutOfRange);
        }

        var (unit, one) = every switch
        {
            Recurrence.Weekly => (new LocalizedText("周", "week"), 1),
            Recurrence.Quarterly => (new LocalizedText("季度", "quarter"), 1),
            Recurrence.HalfYearly => (new LocalizedText("个半年", "half"), 1),
            Recurrence.HalfMonthly => (new LocalizedText("个月", "month"), 2),
            _ => (new LocalizedText("个月", "month"), 1),
        };
        return new Message(TimeLimitMessages.NoSuchPeriod, new("year", year), new("number", (number + one - 1) / one), new("unit", unit), new("last", PeriodCalendar.NumberIn(every, year) / one));
    }

    /// <summary>The period as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        Every switch
        {
            Recurrence.Weekly => "{0:0000}-W{1:00}",
            Recurrence.HalfMonthly => "{0:0000}-{2:00}-H{3}",
            Recurrence.Monthly => "{0:0000}-{1:00}",
            Recurrence.Quarterly => "{0:0000}-Q{1}",
            Recurrence.HalfYearly => "{0:0000}-H{1}",
            Recurrence.AcademicYearly => "{0:0000}/{4:0000}",
            _ => "{0:0000}",
        },
        Year,
        Number,
        (Number + 1) / 2,
        2 - (Number % 2),
        Year + 1);

    /// <summary>The year and what stands behind it; neither is held to its bounds yet.</summary>
    private static bool TryParts(string text, out int year, out Recurrence every, out int number)
    {
        (year, every, number) = (0, Recurrence.Yearly, 1);
        return text.Length >= 4 && TryDigits(text, 0, 4, out year) && TryNumber(text, year, out every, out number);
    }

    /// <summary>What stands behind the year; the number is not yet held to its bounds.</summary>
    private static bool TryNumber(string text, int year, out Recurrence every, out int number)
    {
        (every, number) = (Recurrence.Yearly, 1);
        switch (text.Length)
        {
            case 4:
                return true;
            case 9 when text[4] == '/':
                every = Recurrence.AcademicYearly;
                return TryDigits(text, 5, 4, out var next) && next == year + 1;
            case 7 when text[4] == '-' && text[5] is 'Q' or 'H':
                every = text[5] == 'Q' ? Recurrence.Quarterly : Recurrence.HalfYearly;
                return TryDigits(text, 6, 1, out number);
            case 7 when text[4] == '-':
                every = Recurrence.Monthly;
                return TryDigits(text, 5, 2, out number);
            case 8 when text[4] == '-' && text[5] == 'W':
                every = Recurrence.Weekly;
                return TryDigits(text, 6, 2, out number);
            case 10 when text[4] == '-' && text[7] == '-' && text[8] == 'H' && text[9] is '1' or '2':
                every = Recurrence.HalfMonthly;
                var isMonth = TryDigits(text, 5, 2, out var month);
                number = (month * 2) - (text[9] == '1' ? 1 : 0);
                return isMonth;
            default:
                return false;
        }
    }

    private static bool TryDigits(string text, int start, int length, out int value) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
