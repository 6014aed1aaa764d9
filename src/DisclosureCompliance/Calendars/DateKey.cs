#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
#endif
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// A date as one number that grows with it: year - 1, month - 1 in five bits, day - 1 in six. Dates of another calendar system lie outside of
/// all years in use, so that one comparison finds both a date out of range and one of the wrong calendar.
/// </summary>
/// <remarks>
/// NodaTime keeps a date in 32 bits, in this very order, with the calendar system below the day; turned round by its six bits that is the key.
/// The layout is not promised: it is checked once against the public members, and where it should ever differ, they are used instead.
/// </remarks>
internal static class DateKey
{
    /// <summary>How many bits the day takes; what is above is the row of the month.</summary>
    public const int DayBits = 6;

    private const int MonthBits = 5;
#if NET
    private const int CalendarBits = 6;

    private static readonly bool IsPacked = CheckPacking();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(LocalDate date) => IsPacked ? Unpack(date) : Compute(date);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Unpack(LocalDate date) => unchecked((int)BitOperations.RotateRight(Unsafe.BitCast<LocalDate, uint>(date), CalendarBits));

    private static bool CheckPacking()
    {
        if (Unsafe.SizeOf<LocalDate>() != sizeof(uint))
        {
            return false;
        }

        LocalDate[] samples = [new(1, 1, 1), new(1999, 12, 31), new(2000, 2, 29), new(2026, 10, 7), new(9999, 12, 31)];
        return samples.All(date => Unpack(date) == Compute(date))
            && unchecked((uint)Unpack(samples[3].WithCalendar(CalendarSystem.Julian))) > (uint)Compute(LocalDate.MaxIsoValue);
    }
#else
    public static int Of(LocalDate date) => Compute(date);
#endif

    /// <summary>The date of a key.</summary>
    public static LocalDate ToDate(int key) =>
        new((key >> (MonthBits + DayBits)) + 1, ((key >> DayBits) & ((1 << MonthBits) - 1)) + 1, (key & ((1 << DayBits) - 1)) + 1);

    /// <summary>The key by public members alone.</summary>
    internal static int Compute(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            return -1;
        }

        var (year, month, day) = date;
        return ((year - 1) << (MonthBits + DayBits)) | ((month - 1) << DayBits) | (day - 1);
    }
}
