using System.Text.Json.Nodes;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>Every announced year once more, as if its notice were not out: what the notice then said has to lie between the bounds.</summary>
public sealed class ProvisionalReplayTests
{
    private const int Reach = 60;

    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;

    /// <summary>The decrees that gave working days away outright; a replay of their years looks at the annual notice.</summary>
    private static readonly LocalDate[] Decrees = [new(2015, 5, 13), new(2020, 1, 27)];

    public static TheoryData<int> Years
    {
        get
        {
            var years = new TheoryData<int>();
            foreach (var year in Enumerable.Range(2008, 19))
            {
                years.Add(year);
            }

            return years;
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_true_date_lies_between_earliest_and_latest(int year)
    {
        foreach (var (truth, forecast) in new[]
        {
            (Announced(year), Before(year).Provisional!),
            (WithoutMakeUpDays(Announced(year)), WithoutMakeUpDays(Before(year)).Provisional!),
        })
        {
            var outside = new List<string>();
            foreach (var start in Starts(year))
            {
                for (var count = -Reach; count <= Reach; count++)
                {
                    if (TryAdd(truth, start, count) is not { } date)
                    {
                        continue;
                    }

                    var bounds = forecast.AddWorkingDays(start, count);
                    if (date < bounds.Earliest || date > bounds.Latest || bounds.Date < bounds.Earliest || bounds.Date > bounds.Latest)
                    {
                        outside.Add($"{start} + {count} = {date}, not {bounds}");
                    }

                    if (!bounds.IsProvisional && bounds.Date != date)
                    {
                        outside.Add($"{start} + {count} = {date}, firmly {bounds}");
                    }
                }
            }

            outside.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_true_number_lies_between_lowest_and_highest(int year)
    {
        var truth = Announced(year);
        var forecast = Before(year).Provisional!;
        var outside = new List<string>();
        var days = Starts(year).ToList();
        for (var from = 0; from < days.Count; from++)
        {
            for (var to = from % 3; to < days.Count; to += 3)
            {
                var count = truth.CountWorkingDays(days[from], days[to]);
                var bounds = forecast.CountWorkingDays(days[from], days[to]);
                if (count < bounds.Lowest || count > bounds.Highest || bounds.Count < bounds.Lowest || bounds.Count > bounds.Highest)
                {
                    outside.Add($"from {days[from]} to {days[to]}: {count}, not {bounds}");
                }
            }
        }

        outside.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_day_and_each_roll_turns_out_as_it_may(int year)
    {
        var truth = Announced(year);
        var forecast = Before(year).Provisional!;
        foreach (var date in Starts(year).Where(date => date <= truth.LastCertainDate.PlusDays(-12)))
        {
            var day = forecast.Describe(date);
            (truth.IsWorkingDay(date) ? day.MayWork : day.MayRest).Should().BeTrue("{0}", date);
            (truth.Describe(date).IsStatutory == true ? day.Expected.IsStatutory : true).Should().BeTrue("{0} is statutory", date);

            var (forward, backward) = (forecast.RollForward(date), forecast.RollBackward(date));
            truth.RollForward(date).Should().BeInRange(forward.Earliest, forward.Latest);
            truth.RollBackward(date).Should().BeInRange(backward.Earliest, backward.Latest);
            forward.Date.Should().BeInRange(forward.Earliest, forward.Latest);
            backward.Date.Should().BeInRange(backward.Earliest, backward.Latest);
        }
    }

    [Fact]
    public void The_view_known_on_the_eve_of_each_notice_has_the_same_bounds_unless_the_law_changed_that_day()
    {
        foreach (var year in Enumerable.Range(2008, 19).Where(year => year != 2014))
        {
            var known = Cn.AsKnownAt(Announcement(year).PlusDays(-1)).Provisional!;
            var replayed = Before(year).Provisional!;
            Starts(year).Select(start => known.AddWorkingDays(start, 20)).Select(result => result.ToString())
                .Should().Equal(Starts(year).Select(start => replayed.AddWorkingDays(start, 20).ToString()), "{0}", year);
        }
    }

    [Fact]
    public void The_law_that_came_out_with_the_notice_for_2014_was_not_known_the_day_before()
    {
        var eve = new LocalDate(2014, 1, 30);
        Cn.AsKnownAt(new LocalDate(2013, 12, 10)).Provisional!.Describe(eve).Expected.IsStatutory.Should().BeTrue("the eve was given until 2013");
        Before(2014).Provisional!.Describe(eve).Expected.IsWorking.Should().BeTrue("the order of 2013-12-11 takes it back");
    }

    /// <summary>States the exception instead of hiding it: a decree that gives days away outright moves what follows beyond the bounds.</summary>
    [Theory]
    [InlineData(2015, "2015-08-24", 30, 1)]
    [InlineData(2020, "2020-01-13", 30, 2)]
    public void Only_the_decrees_of_2015_and_2020_lie_outside_and_by_the_days_they_gave(int year, string start, int count, int days)
    {
        var bounds = Before(year).Provisional!.AddWorkingDays(CalendarCases.Date(start), count);
        var announced = Announced(year).AddWorkingDays(CalendarCases.Date(start), count);
        announced.Should().BeInRange(bounds.Earliest, bounds.Latest);
        var final = Cn.AddWorkingDays(CalendarCases.Date(start), count);
        Cn.CountWorkingDays(announced, final).Should().Be(days);
        final.Should().BeGreaterThan(bounds.Latest);
    }

    [Fact]
    public void The_bounds_of_twenty_working_days_are_as_narrow_as_the_guide_says()
    {
        var widths = Enumerable.Range(2008, 19)
            .SelectMany(year =>
            {
                var forecast = Before(year).Provisional!;
                return Starts(year).Where(start => start <= new LocalDate(year, 11, 15)).Select(start => forecast.AddWorkingDays(start, 20));
            })
            .Where(result => result.IsProvisional)
            .Select(result => Period.DaysBetween(result.Earliest, result.Latest))
            .ToList();
        widths.Average().Should().BeLessThan(1.8);
        widths.Max().Should().BeLessOrEqualTo(15);
        (widths.Count(width => width == 0) * 100).Should().BeGreaterThan(widths.Count * 60);
    }

    private static LocalDate Announcement(int year) => Cn.Notices.First(notice => notice.Year == year && notice.Kind == NoticeKind.Annual).Published;

    /// <summary>What the annual notice, and amendments that move days, made of a year.</summary>
    private static WorkingDayCalendar Announced(int year) =>
        Decrees.Any(decree => decree.Year == year || decree.Year == year + 1)
            ? Cn.AsKnownAt(Decrees.First(decree => decree.Year >= year).PlusDays(-1))
            : Cn;

    /// <summary>The shipped calendar without the notices for a year and later ones, under the laws of today.</summary>
    private static WorkingDayCalendar Before(int year)
    {
        using var stream = typeof(WorkingDayCalendar).Assembly.GetManifestResourceStream("DisclosureCompliance.Calendars.Data.cn.calendar.json")!;
        var json = JsonNode.Parse(stream)!;
        var notices = json["notices"]!.AsArray();
        foreach (var notice in notices.Where(notice => notice!["year"]!.GetValue<int>() >= year).ToList())
        {
            notices.Remove(notice);
        }

        return CalendarJson.Parse(json.ToJsonString(), "replay").GetValueOrThrow();
    }

    private static WorkingDayCalendar WithoutMakeUpDays(WorkingDayCalendar calendar) => calendar.WithoutMakeUpDays("weekday", calendar.Name);

    private static IEnumerable<LocalDate> Starts(int year)
    {
        var first = new LocalDate(year - 1, 10, 1);
        return Enumerable.Range(0, Period.DaysBetween(first, new LocalDate(year, 12, 28)) + 1).Select(first.PlusDays);
    }

    private static LocalDate? TryAdd(WorkingDayCalendar truth, LocalDate start, int count)
    {
        try
        {
            return truth.AddWorkingDays(start, count);
        }
        catch (CalendarHorizonException)
        {
            return null;
        }
    }
}
