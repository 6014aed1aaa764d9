using DisclosureCompliance.Checking;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Days that occur often with other days far apart.</summary>
public sealed class DayPairsTests
{
    [Fact]
    public void Pairs_of_one_day_are_found_wherever_they_stand_and_the_days_come_in_order()
    {
        var pairs = Of(("2012-03-02", "2012-01-31"), ("2012-03-01", "2012-01-01"), ("2012-03-02", "2012-01-01"), ("2012-03-01", "2012-01-31"));

        pairs.FarApart(times: 2, days: 30).Should().Equal(Day("2012-03-01"), Day("2012-03-02"));
    }

    [Theory]
    [InlineData(2, 30, 1)]
    [InlineData(2, 31, 0)]
    [InlineData(3, 30, 0)]
    [InlineData(1, 0, 1)]
    public void So_often_and_so_far_apart_are_the_least(int times, int days, int count) =>
        Of(("2012-03-01", "2012-01-31"), ("2012-03-01", "2012-01-01")).FarApart(times, days).Should().HaveCount(count);

    [Fact]
    public void Room_that_was_not_needed_is_no_day()
    {
        var pairs = new DayPairs(capacity: 9);
        pairs.Add(Day("2012-03-01"), Day("2012-01-01"));

        pairs.FarApart(times: 1, days: 0).Should().Equal(Day("2012-03-01"));
        new DayPairs(capacity: 3).FarApart(times: 1, days: 0).Should().BeEmpty();
    }

    private static DayPairs Of(params (string Day, string Other)[] rows)
    {
        var pairs = new DayPairs(rows.Length);
        foreach (var (day, other) in rows)
        {
            pairs.Add(Day(day), Day(other));
        }

        return pairs;
    }
}
