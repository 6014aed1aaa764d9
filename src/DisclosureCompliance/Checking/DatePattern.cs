using Ardalis.GuardClauses;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>How a date stands inside an index number or an address, such as <c>/yyyy/MMdd/</c> (编号和网址中的日期).</summary>
/// <remarks>
/// <c>yyyy</c> is a year from 1949 to 2099 and must be there; <c>MM</c> and <c>dd</c> are two digits, <c>M</c> and <c>d</c> one or two; <c>~</c> asks
/// for the beginning, the end, or a sign that is neither letter nor digit; <c>*</c> at the end allows further digits. Everything else stands for itself. A
/// number is taken whole: a digit before or behind it that the pattern does not name is no match. Reading takes time in proportion to the text.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DatePattern
{
    private const int MaxLength = 40;

    private DatePattern(string text) => Text = text;

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern, at most 40 characters.</param>
    /// <param name="pattern">The pattern, or null.</param>
    /// <returns>Whether it is one: a year once, after it at most one month and after that at most one day.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DatePattern? pattern)
    {
        pattern = text is { Length: > 0 and <= MaxLength } && IsPattern(text) ? new DatePattern(text) : null;
        return pattern is not null;
    }

    /// <summary>The days that the dates in <paramref name="text"/> leave open: one day, a month or a year; null where none stands there, or several that contradict.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static DateInterval? Read(IEnumerable<DatePattern> patterns, string text)
    {
        Guard.Against.Null(patterns);
        Guard.Against.Null(text);
        DateInterval? read = null;
        foreach (var pattern in patterns)
        {
            for (var start = 0; start < text.Length; start++)
            {
                if (pattern.Match(text, start) is { } found)
                {
                    if (read is not null && read.Intersection(found) is null)
                    {
                        return null;
                    }

                    read = read?.Intersection(found) ?? found;
                }
            }
        }

        return read;
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private DateInterval? Match(string text, int start) =>
        Text[0] is 'y' && start > 0 && IsDigit(text[start - 1]) ? null : Match(text, start, 0, default);

    private DateInterval? Match(string text, int at, int place, Parts parts)
    {
        if (place == Text.Length)
        {
            return at < text.Length && IsDigit(text[at]) && IsDigitPlace(Text[place - 1]) ? null : parts.ToInterval();
        }

        var sign = Text[place];
        if (sign is '*' && place == Text.Length - 1)
        {
            return parts.ToInterval();
        }

        if (sign is '~')
        {
            return IsBorder(text, place == 0 ? at - 1 : at) ? Match(text, at, place + 1, parts) : null;
        }

        if (!IsDigitPlace(sign))
        {
            return at < text.Length && text[at] == sign ? Match(text, at + 1, place + 1, parts) : null;
        }

        var width = 1;
        while (place + width < Text.Length && Text[place + width] == sign)
        {
            width++;
        }

        return width > 1
            ? MatchNumber(text, at, width, place + width, sign, parts)
            : MatchNumber(text, at, 2, place + 1, sign, parts) ?? MatchNumber(text, at, 1, place + 1, sign, parts);
    }

    private DateInterval? MatchNumber(string text, int at, int width, int next, char sign, Parts parts)
    {
        if (at + width > text.Length)
        {
            return null;
        }

        var number = 0;
        for (var index = at; index < at + width; index++)
        {
            if (!IsDigit(text[index]))
            {
                return null;
            }

            number = (number * 10) + (text[index] - '0');
        }

        return parts.With(sign, number) is { } more ? Match(text, at + width, next, more) : null;
    }

    /// <summary>Whether the place before the pattern, or the one behind it, is outside the text or holds neither letter nor digit.</summary>
    private static bool IsBorder(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsDigitPlace(char sign) => sign is 'y' or 'M' or 'd';

    private static bool IsPattern(string text)
    {
        var (year, month, day) = (text.IndexOf("yyyy", StringComparison.Ordinal), text.IndexOf('M'), text.IndexOf('d'));
        var (years, months, days) = (0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            years += text[index] == 'y' ? 1 : 0;
            months += text[index] == 'M' ? 1 : 0;
            days += text[index] == 'd' ? 1 : 0;
            if (text[index] == '*' && index < text.Length - 1)
            {
                return false;
            }
        }

        return years == 4 && year >= 0
            && months <= 2 && (months == 0 || (month > year && text.LastIndexOf('M') == month + months - 1))
            && days <= 2 && (days == 0 || (months > 0 && day > month && text.LastIndexOf('d') == day + days - 1));
    }

    private readonly record struct Parts(int Year, int Month, int Day)
    {
        public Parts? With(char sign, int number) => sign switch
        {
            'y' => number is >= 1949 and <= 2099 ? this with { Year = number } : null,
            'M' => number is >= 1 and <= 12 ? this with { Month = number } : null,
            _ => number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(Year, Month) ? this with { Day = number } : null,
        };

        public DateInterval ToInterval()
        {
            var first = new LocalDate(Year, Math.Max(1, Month), Math.Max(1, Day));
            return new DateInterval(first, Day > 0 ? first : Month > 0 ? first.PlusMonths(1).PlusDays(-1) : first.PlusYears(1).PlusDays(-1));
        }
    }
}
