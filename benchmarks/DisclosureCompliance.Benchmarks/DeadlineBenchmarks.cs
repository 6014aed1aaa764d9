using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>
/// What a deadline of 20 working days costs: as a date alone, as a result that can explain itself, with its derivation day by day, and by law. The floor
/// is the bare working-day add; beside it the loop that people write, stepping day by day over weekends, holidays and make-up days.
/// </summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private const int Dates = 1024;
    private const int Days = 20;

    private readonly WorkingDayCalendar _calendar = ChineseCalendars.StateCouncil;
    private readonly IDeadlineCalculator _calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));
    private readonly DeadlineRule _rule = new WithinRule(Days, PeriodUnit.WorkingDays);
    private readonly DeadlineRule _law = new StatutoryRule("cn.ogi.proactive");
    private readonly HashSet<LocalDate> _holidays = [];
    private readonly HashSet<LocalDate> _makeUpDays = [];
    private readonly LocalDate[] _starts = new LocalDate[Dates];

    [GlobalSetup]
    public void SetUp()
    {
        foreach (var day in _calendar.SpecialDays(new LocalDate(2019, 1, 1), new LocalDate(2025, 12, 31)))
        {
            _ = day.Kind switch
            {
                DayKind.Holiday => _holidays.Add(day.Date),
                DayKind.MakeUpWorkingDay => _makeUpDays.Add(day.Date),
                _ => false,
            };
        }

        // A fixed multiplicative sequence spreads the starts over 2020 to 2024 without a random source.
        for (var i = 0; i < Dates; i++)
        {
            _starts[i] = new LocalDate(2020, 1, 1).PlusDays(unchecked((int)((uint)(i + 1) * 2654435761u % 1700)));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates, Description = "floor: bare working-day add")]
    public int Add()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calendar.AddWorkingDays(start, Days).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates, Description = "due date")]
    public int DueDate()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calculator.DueDate(_rule, start).Date!.Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates, Description = "deadline that can explain itself")]
    public int Deadline()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calculator.Calculate(_rule, start).Date!.Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates, Description = "deadline with its derivation, every day of it")]
    public int Derivation()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            foreach (var step in _calculator.Calculate(_rule, start).Explain().Steps)
            {
                foreach (var day in step.Days)
                {
                    sum += day.Number;
                }
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates, Description = "deadline by the law in force")]
    public int Law()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calculator.Calculate(_law, start).Date!.Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Dates, Description = "day stepping over two sets, date alone")]
    public int DayStepping()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            var date = start;
            for (var left = Days; left > 0;)
            {
                date = date.PlusDays(1);
                var isWeekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                left -= _makeUpDays.Contains(date) || (!isWeekend && !_holidays.Contains(date)) ? 1 : 0;
            }

            sum += date.Day;
        }

        return sum;
    }
}
