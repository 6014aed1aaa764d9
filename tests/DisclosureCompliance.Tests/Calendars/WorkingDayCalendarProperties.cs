using CsCheck;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The algebra of counting, on the shipped calendars and on their past states.</summary>
public sealed class WorkingDayCalendarProperties
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;

    private static readonly Gen<WorkingDayCalendar> Calendars =
        Gen.OneOf(
            Gen.Const(Cn),
            Gen.Const(ChineseCalendars.WithoutMakeUpDays),
            Gen.Int[0, 5000].Select(days => Cn.AsKnownAt(new LocalDate(2012, 12, 10).PlusDays(days))));

    private static readonly Gen<(WorkingDayCalendar Calendar, LocalDate Date, int Count)> Sums = Gen.Select(
        Calendars, Gen.Int[0, 1600], Gen.Int[-150, 150], (calendar, days, count) => (calendar, new LocalDate(2008, 6, 1).PlusDays(days), count));

    [Fact]
    public void Counting_to_the_nth_working_day_gives_n() => Sums.Sample(sum =>
        sum.Count == 0 || sum.Calendar.CountWorkingDays(sum.Date, sum.Calendar.AddWorkingDays(sum.Date, sum.Count)) == sum.Count);

    [Fact]
    public void The_nth_working_day_works_and_lies_strictly_beyond_the_start() => Sums.Sample(sum =>
    {
        var result = sum.Calendar.AddWorkingDays(sum.Date, sum.Count);
        return sum.Count == 0
            ? result == sum.Date
            : sum.Calendar.IsWorkingDay(result) && Math.Sign(result.CompareTo(sum.Date)) == Math.Sign(sum.Count);
    });

    [Fact]
    public void Going_there_and_back_ends_where_it_began_exactly_when_that_day_works() => Sums.Sample(sum =>
    {
        var back = sum.Calendar.AddWorkingDays(sum.Calendar.AddWorkingDays(sum.Date, sum.Count), -sum.Count);
        return sum.Count == 0 || (back == sum.Date) == sum.Calendar.IsWorkingDay(sum.Date);
    });

    [Fact]
    public void Two_periods_one_after_the_other_are_one() => Gen.Select(Sums, Gen.Int[1, 60]).Sample((sum, more) =>
    {
        var first = Math.Abs(sum.Count) + 1;
        return sum.Calendar.AddWorkingDays(sum.Calendar.AddWorkingDays(sum.Date, first), more) == sum.Calendar.AddWorkingDays(sum.Date, first + more);
    });

    [Fact]
    public void A_later_start_never_ends_earlier() => Gen.Select(Sums, Gen.Int[0, 40]).Sample((sum, later) =>
        sum.Calendar.AddWorkingDays(sum.Date, sum.Count) <= sum.Calendar.AddWorkingDays(sum.Date.PlusDays(later), sum.Count));

    [Fact]
    public void Counts_add_up_along_the_way() => Gen.Select(Sums, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((sum, a, b) =>
    {
        var (first, second, third) = (sum.Date, sum.Date.PlusDays(a), sum.Date.PlusDays(a + b));
        return sum.Calendar.CountWorkingDays(first, second) + sum.Calendar.CountWorkingDays(second, third) == sum.Calendar.CountWorkingDays(first, third)
            && sum.Calendar.CountWorkingDays(third, second) + sum.Calendar.CountWorkingDays(second, first) == sum.Calendar.CountWorkingDays(third, first);
    });

    [Fact]
    public void Rolling_twice_is_rolling_once_and_a_working_day_stays() => Sums.Sample(sum =>
    {
        var (forward, backward) = (sum.Calendar.RollForward(sum.Date), sum.Calendar.RollBackward(sum.Date));
        return sum.Calendar.RollForward(forward) == forward && sum.Calendar.RollBackward(backward) == backward
            && backward <= sum.Date && sum.Date <= forward && (forward == backward) == sum.Calendar.IsWorkingDay(sum.Date);
    });

    [Fact]
    public void Knowledge_only_grows() => Gen.Select(Gen.Int[0, 7000], Gen.Int[0, 2000]).Sample((days, more) =>
    {
        var (earlier, later) = (new LocalDate(2006, 12, 18).PlusDays(days), new LocalDate(2006, 12, 18).PlusDays(days + more));
        var (before, after) = (Cn.AsKnownAt(earlier), Cn.AsKnownAt(later));
        return before.LastCertainDate <= after.LastCertainDate
            && before.Notices.SequenceEqual(after.Notices.Take(before.Notices.Count))
            && before.Notices.All(notice => notice.Published <= earlier)
            && after.AsKnownAt(earlier).Notices.SequenceEqual(before.Notices);
    });

    [Fact]
    public void Bounds_enclose_the_expected_date_and_grow_with_the_count() =>
        Gen.Select(Gen.Int[-300, 900], Gen.Int[1, 60], Gen.Bool).Sample((days, count, backward) =>
        {
            var start = Cn.LastCertainDate.PlusDays(days);
            var sign = backward ? -1 : 1;
            var one = Cn.Provisional!.AddWorkingDays(start, sign * count);
            var next = Cn.Provisional.AddWorkingDays(start, sign * (count + 1));
            var (nearer, further) = backward ? (next, one) : (one, next);
            return one.Earliest <= one.Date && one.Date <= one.Latest
                && nearer.Earliest <= further.Earliest && nearer.Date < further.Date && nearer.Latest <= further.Latest;
        });
}
