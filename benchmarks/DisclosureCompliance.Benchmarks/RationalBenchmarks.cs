using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does an exact sum cost, against decimal, which is exact for finite decimals only?</summary>
[MemoryDiagnoser]
public class RationalBenchmarks
{
    private Rational[] _points = [];
    private decimal[] _decimals = [];

    [GlobalSetup]
    public void SetUp()
    {
        _decimals = [.. Enumerable.Range(1, 100).Select(i => i / 10m)];
        _points = [.. Enumerable.Range(1, 100).Select(i => Rational.Create(i, 10))];
    }

    [Benchmark(Baseline = true)]
    public decimal Sum_of_100_decimals()
    {
        var sum = 0m;
        foreach (var point in _decimals)
        {
            sum += point;
        }

        return sum;
    }

    [Benchmark]
    public Rational Sum_of_100_rationals()
    {
        var sum = Rational.Zero;
        foreach (var point in _points)
        {
            sum += point;
        }

        return sum;
    }
}
