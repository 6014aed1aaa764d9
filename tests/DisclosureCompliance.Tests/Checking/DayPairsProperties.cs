using CsCheck;
using DisclosureCompliance.Checking;
using NodaTime;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Days found by sorting numbers against days found by grouping dates.</summary>
public sealed class DayPairsProperties
{
    private static readonly LocalDate Start = new(2019, 12, 20);

    [Fact]
    public void Sorting_numbers_finds_the_days_that_grouping_dates_finds() =>
        Gen.Select(Gen.Select(Gen.Int[0, 25], Gen.Int[-400, 400]).Array[0, 60], Gen.Int[1, 6], Gen.Int[0, 300]).Sample((drawn, times, apart) =>
        {
            var pairs = new DayPairs(drawn.Length);
            foreach (var (day, other) in drawn)
            {
                pairs.Add(Start.PlusDays(day), Start.PlusDays(other));
            }

            var grouped = drawn.GroupBy(pair => pair.Item1)
                .Where(group => group.Count() >= times && group.Max(pair => pair.Item2) - group.Min(pair => pair.Item2) >= apart)
                .Select(group => Start.PlusDays(group.Key))
                .OrderBy(day => day);
            pairs.FarApart(times, apart).Should().Equal(grouped);
        });
}
