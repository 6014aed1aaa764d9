using System.Numerics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>
/// How far is the calendar from the least that a machine must do, and how far from what people write instead? The floor is a bitmap with ranks
/// and a list of working days over bare day numbers: no dates, no horizon, no errors. The loops step over a set of working days, or over
/// weekends, holidays and make-up days, as request trackers do.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class WorkingDayBenchmarks
{
    private const int Dates = 1024;

    private readonly WorkingDayCalendar _calendar = ChineseCalendars.StateCouncil;
    private readonly HashSet<LocalDate> _workingDays = [];
    private readonly HashSet<LocalDate> _holidays = [];
    private readonly HashSet<LocalDate> _makeUpDays = [];
    private readonly LocalDate[] _starts = new LocalDate[Dates];
    private readonly LocalDate[] _ends = new LocalDate[Dates];
    private readonly int[] _startDays = new int[Dates];
    private readonly int[] _endDays = new int[Dates];
    private ulong[] _words = [];
    private int[] _ranks = [];
    private int[] _select = [];

    [GlobalSetup]
    public void SetUp()
    {
        var length = Period.DaysBetween(_calendar.FirstDate, _calendar.LastCertainDate) + 1;
        _words = new ulong[(length >> 6) + 1];
        _ranks = new int[_words.Length];
        var select = new List<int>(length);
        for (var day = 0; day < length; day++)
        {
            if ((day & 63) == 0)
            {
                _ranks[day >> 6] = select.Count;
            }

            Note(_calendar.Describe(_calendar.FirstDate.PlusDays(day)), day, select);
        }

        _select = [.. select];

        // A fixed multiplicative sequence spreads the starts over 2020 to 2024 without a random source.
        for (var i = 0; i < Dates; i++)
        {
            var start = new LocalDate(2020, 1, 1).PlusDays(unchecked((int)((uint)(i + 1) * 2654435761u % 1700)));
            _starts[i] = start;
            _ends[i] = start.PlusDays(365);
            _startDays[i] = Period.DaysBetween(_calendar.FirstDate, start);
            _endDays[i] = _startDays[i] + 365;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("is working")]
    public int Floor_is()
    {
        var count = 0;
        foreach (var day in _startDays)
        {
            count += unchecked((int)(_words[day >> 6] >> (day & 63))) & 1;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("is working")]
    public int Calendar_is()
    {
        var count = 0;
        foreach (var start in _starts)
        {
            count += _calendar.IsWorkingDay(start) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("is working")]
    public int HashSet_is()
    {
        var count = 0;
        foreach (var start in _starts)
        {
            count += _workingDays.Contains(start) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public int Floor_add_20()
    {
        var sum = 0;
        foreach (var day in _startDays)
        {
            sum ^= _select[RankThrough(day) + 19];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public LocalDate Calendar_add_20()
    {
        var last = default(LocalDate);
        foreach (var start in _starts)
        {
            last = _calendar.AddWorkingDays(start, 20);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public LocalDate HashSet_add_20()
    {
        var last = default(LocalDate);
        foreach (var start in _starts)
        {
            last = start;
            for (var left = 20; left > 0;)
            {
                last = last.PlusDays(1);
                left -= _workingDays.Contains(last) ? 1 : 0;
            }
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("add 20")]
    public LocalDate DayStepping_add_20()
    {
        var last = default(LocalDate);
        foreach (var start in _starts)
        {
            last = start;
            for (var left = 20; left > 0;)
            {
                last = last.PlusDays(1);
                left -= IsWorkingByRules(last) ? 1 : 0;
            }
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates), BenchmarkCategory("count a year")]
    public int Floor_count()
    {
        var sum = 0;
        for (var i = 0; i < Dates; i++)
        {
            sum += RankThrough(_endDays[i]) - RankThrough(_startDays[i]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("count a year")]
    public int Calendar_count()
    {
        var sum = 0;
        for (var i = 0; i < Dates; i++)
        {
            sum += _calendar.CountWorkingDays(_starts[i], _ends[i]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates), BenchmarkCategory("count a year")]
    public int HashSet_count()
    {
        var sum = 0;
        for (var i = 0; i < Dates; i++)
        {
            for (var day = _starts[i]; day < _ends[i];)
            {
                day = day.PlusDays(1);
                sum += _workingDays.Contains(day) ? 1 : 0;
            }
        }

        return sum;
    }

    private void Note(CalendarDay day, int number, List<int> select)
    {
        if (day.IsWorking)
        {
            _words[number >> 6] |= 1UL << (number & 63);
            select.Add(number);
            _workingDays.Add(day.Date);
        }

        if (day.Kind == DayKind.Holiday)
        {
            _holidays.Add(day.Date);
        }
        else if (day.Kind == DayKind.MakeUpWorkingDay)
        {
            _makeUpDays.Add(day.Date);
        }
    }

    private bool IsWorkingByRules(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
        ? _makeUpDays.Contains(day)
        : !_holidays.Contains(day);

    private int RankThrough(int day) => unchecked(_ranks[day >> 6] + BitOperations.PopCount(_words[day >> 6] & ((2UL << (day & 63)) - 1)));
}
