using System.Runtime.CompilerServices;
using NodaTime;
#if NET
using System.Numerics;
#endif

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Which days of a span work, laid out so that every question is a few instructions. Each month has a row, found by the upper part of a date's
/// <see cref="DateKey"/>: its working days as bits and the number of working days before it (rank). A list of all working days answers the way
/// back (select).
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
        _origin = DateKey.Of(first);
        _reach = (uint)(DateKey.Of(last) - _origin);
        _months = new Month[(_reach >> DateKey.DayBits) + 1];
        var workingDays = new List<LocalDate>(Period.DaysBetween(first, last));
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            var rank = workingDays.Count;
            var bits = 0u;
            for (var date = month; date.Month == month.Month && date <= last; date = date.PlusDays(1))
            {
                if (isWorking(date))
                {
                    bits |= 1u << (date.Day - 1);
                    workingDays.Add(date);
                }
            }

            _months[Offset(month) >> DateKey.DayBits] = new Month(bits, rank);
        }

        _workingDays = [.. workingDays];
    }

    /// <summary>Whether the table holds <paramref name="date"/>; false too for dates of another calendar system.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(LocalDate date) => IsWithin(Offset(date));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIsWorking(LocalDate date, out bool works)
    {
        var offset = Offset(date);
        if (IsWithin(offset))
        {
            works = _months[offset >> DateKey.DayBits].Works(offset);
            return true;
        }

        works = false;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(LocalDate start, int count, out LocalDate result)
    {
        var offset = Offset(start);
        if (IsWithin(offset))
        {
            ref readonly var month = ref _months[offset >> DateKey.DayBits];
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
        if (IsWithin(from) && IsWithin(to))
        {
            ref readonly var fromMonth = ref _months[from >> DateKey.DayBits];
            ref readonly var toMonth = ref _months[to >> DateKey.DayBits];
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
        return IsWithin(offset) && TrySelect(_months[offset >> DateKey.DayBits].RankBefore(offset), out result);
    }

    public bool TryRollBackward(LocalDate date, out LocalDate result)
    {
        result = default;
        var offset = Offset(date);
        return IsWithin(offset) && TrySelect(_months[offset >> DateKey.DayBits].RankThrough(offset) - 1, out result);
    }

    /// <summary>The number of working days from the first day through <paramref name="date"/>, which is covered.</summary>
    public int RankThrough(LocalDate date) => _months[Offset(date) >> DateKey.DayBits].RankThrough(Offset(date));

    /// <summary>The number of working days from the first day to before <paramref name="date"/>, which is covered.</summary>
    public int RankBefore(LocalDate date) => _months[Offset(date) >> DateKey.DayBits].RankBefore(Offset(date));

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

    /// <summary>
    /// The distance from the first day: the row in the upper bits, the day less one in the lower; out of reach for another calendar system.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Offset(LocalDate date) => unchecked(DateKey.Of(date) - _origin);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsWithin(int offset) => unchecked((uint)offset) <= _reach;

    /// <summary>A month. Its questions take an offset; shifting by one looks at the lower five bits only, which are the day less one.</summary>
    private readonly struct Month
    {
        private readonly uint _bits;
        private readonly int _rank;

        public Month(uint bits, int rank) => (_bits, _rank) = (bits, rank);

        public bool Works(int offset) => ((_bits >> offset) & 1) != 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int RankThrough(int offset) => unchecked(_rank + PopCount(_bits & ((2u << offset) - 1)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int RankBefore(int offset) => unchecked(_rank + PopCount(_bits & ((1u << offset) - 1)));

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
