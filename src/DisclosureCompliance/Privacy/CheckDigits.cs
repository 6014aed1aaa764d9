using NodaTime;

namespace DisclosureCompliance.Privacy;

/// <summary>What numbers must keep within themselves.</summary>
internal static class CheckDigits
{
    /// <summary>The check character X, as the value that GB 11643-1999 gives it.</summary>
    public const int X = 10;

    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>ISO 7064 MOD 11-2 over 17 digits and a check value from 0 to 10 (GB 11643-1999, 4.2).</summary>
    public static bool KeepsMod11(ReadOnlySpan<byte> first17, int check)
    {
        var rest = 0;
        foreach (var digit in first17)
        {
            rest = (rest + digit) * 2 % 11;
        }

        return (rest + check) % 11 == 1;
    }

    /// <summary>The Luhn check over all digits (ISO/IEC 7812-1, annex B).</summary>
    public static bool KeepsLuhn(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var isDoubled = (digits.Length - i) % 2 == 0;
            var value = isDoubled ? digits[i] * 2 : digits[i];
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    /// <summary>Whether eight digits are a day from 1900 to 2099 that exists, and is not after <paramref name="latest"/>.</summary>
    public static bool IsBirthDate(int year, ReadOnlySpan<byte> monthAndDay, LocalDate? latest)
    {
        var month = (monthAndDay[0] * 10) + monthAndDay[1];
        var day = (monthAndDay[2] * 10) + monthAndDay[3];
        return year is >= FirstYear and <= LastYear
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && (latest is not { } last || new LocalDate(year, month, day) <= last);
    }

    public static int YearOf(ReadOnlySpan<byte> four) => (four[0] * 1000) + (four[1] * 100) + (four[2] * 10) + four[3];
}
