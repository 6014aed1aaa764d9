using System.Runtime.CompilerServices;
using NodaTime;
#if NET
using System.Numerics;
#endif

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Which days of a span work, laid out so that every question is a few instructions. A date's key is year·512 + month·32 + day: it grows with
/// the date, its upper part is the row of the month and its lower five bits the day's bit. Each row holds the month's working days as bits and
/// the number of working days before it (rank); a list of all working days answers the way back (select).
/// </summary>
internal readonly struct DayTable
{
    private readonly Month[] _months;
    private readonly LocalDate[] _workingDays;
    private readonly int _origin;
    private readonly uint _reach;

    /// <summary>A table of the days from <paramref name="first"/>, the first of a month, through <paramref name="last"/>.</summary>
    public DayTable(LocalDate first, LocalDate last, Func<LocalDate, bool> isWorking)
    {
        _origin = Key(first) - 1;
        _reach = (uint)(Key(last) - _origin);
        _months = new Month[(_reach >> 5) + 1];
        var workingDays = new List<LocalDate>(Period.DaysBetween(first, last));
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            var rank = workingDays.Count;
            var bits = 0u;
            for (var date = month; date.Month == month.Month && date <= last; date = date.PlusDays(1))
            {
                if (isWorking(date))
                {
                    bits |= 1u << date.Day;
                    workingDays.Add(date);
                }
            }

            _months[(Key(month) - _origin) >> 5] = new Month(bits, rank);
        }

        _workingDays = [.. workingDays];
    }

    /// <summary>Whether the table holds <paramref name="date"/>; false too for dates of another calendar system.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(LocalDate date) => unchecked((uint)Offset(date)) <= _reach;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIsWorking(LocalDate date, out bool works)
    {
        var offset = Offset(date);
        if (unchecked((uint)offset) <= _reach)
        {
            works = _months[offset >> 5].Works(offset);
            return true;
        }

        works = false;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(LocalDate start, int count, out LocalDate result)
    {
        var offset = Offset(start);
        if (unchecked((uint)offset) <= _reach)
        {
            ref readonly var month = ref _months[offset >> 5];
            if (count > 0)
            {
                return TrySelect(unchecked(month.RankThrough(offset) + count - 1), out result);
            }

            if (count < 0)
            {
                return TrySelect(unchecked(month.RankBefore(offset) + count), out result);
            }

            result = start;
            return true;
        }

        result = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCount(LocalDate fromExclusive, LocalDate toInclusive, out int count)
    {
        var from = Offset(fromExclusive);
        var to = Offset(toInclusive);
        if (unchecked((uint)from) <= _reach && unchecked((uint)to) <= _reach)
        {
            ref readonly var fromMonth = ref _months[from >> 5];
            ref readonly var toMonth = ref _months[to >> 5];
            count = unchecked(from <= to
                ? toMonth.RankThrough(to) - fromMonth.RankThrough(from)
                : toMonth.RankBefore(to) - fromMonth.RankBefore(from));
            return true;
        }

        count = 0;
        return false;
    }

    public bool TryRollForward(LocalDate date, out LocalDate result)
    {
        result = default;
        var offset = Offset(date);
        return unchecked((uint)offset) <= _reach && TrySelect(_months[offset >> 5].RankBefore(offset), out result);
    }

    public bool TryRollBackward(LocalDate date, out LocalDate result)
    {
        result = default;
        var offset = Offset(date);
        return unchecked((uint)offset) <= _reach && TrySelect(_months[offset >> 5].RankThrough(offset) - 1, out result);
    }

    /// <summary>The number of working days from the first day through <paramref name="date"/>, which is covered.</summary>
    public int RankThrough(LocalDate date) => _months[Offset(date) >> 5].RankThrough(Offset(date));

    /// <summary>The number of working days from the first day to before <paramref name="date"/>, which is covered.</summary>
    public int RankBefore(LocalDate date) => _months[Offset(date) >> 5].RankBefore(Offset(date));

    /// <summary>The working day that has <paramref name="index"/> working days before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySelect(int index, out LocalDate date)
    {
        var days = _workingDays;
        if (unchecked((uint)index < (uint)days.Length))
        {
            date = days[index];
            return true;
        }

        date = default;
        return false;
    }

    private static int Key(LocalDate date)
    {
        var (year, month, day) = date;
        return (year << 9) + (month << 5) + day;
    }

    /// <summary>The distance from the origin: row in the upper bits, day in the lower five; negative for dates of another calendar system.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Offset(LocalDate date) => unchecked(date.Calendar == CalendarSystem.Iso ? Key(date) - _origin : -1);

    private readonly struct Month
    {
        private readonly uint _bits;
        private readonly int _rank;

        public Month(uint bits, int rank) => (_bits, _rank) = (bits, rank);

        public bool Works(int day) => ((_bits >> day) & 1) != 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int RankThrough(int day) => unchecked(_rank + PopCount(_bits & ((2u << day) - 1)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int RankBefore(int day) => unchecked(_rank + PopCount(_bits & ((1u << day) - 1)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static int PopCount(uint bits)
        {
#if NET
            return BitOperations.PopCount(bits);
#else
            unchecked
            {
                bits -= (bits >> 1) & 0x55555555;
                bits = (bits & 0x33333333) + ((bits >> 2) & 0x33333333);
                return (int)((((bits + (bits >> 4)) & 0x0F0F0F0F) * 0x01010101) >> 24);
            }
#endif
        }
    }
}
