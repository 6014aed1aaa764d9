using CsCheck;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The records of a period: all of them, in the set's order, and no others.</summary>
public sealed class RecordsByPeriodProperties
{
    private static readonly string?[] Periods = [null, "2012-Q1", "2012-Q2", "2012-01", "2012-02", "2012", "2012/2013", "2012-W01", "2012-W52", "2012-H1", "2012-01-H1", "1900", "2999-12"];

    [Fact]
    public void Sorting_places_finds_what_a_lookup_finds() => Gen.Int[0, Periods.Length - 1].Array[0, 40].Sample(drawn =>
    {
        var records = drawn.Select((which, i) => new DisclosureRecord($"r{i}", "item") { Period = Periods[which] is { } text ? Period(text) : null }).ToArray();
        var lookup = records.ToLookup(record => record.Period);
        foreach (var text in Periods.OfType<string>())
        {
            new RecordsByPeriod(records).Of(Period(text)).Should().Equal(lookup[Period(text)]);
        }
    });

    private static ReportingPeriod Period(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text);
}
