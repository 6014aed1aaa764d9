using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does one exact operation cost, against decimal, which is exact for finite decimals only? Every figure is per operation.</summary>
[MemoryDiagnoser]
public class RationalBenchmarks
{
    private const int Count = 100;

    private Rational[] _points = [];
    private Rational[] _factors = [];
    private decimal[] _decimals = [];
    private string[] _texts = [];

    [GlobalSetup]
    public void SetUp()
    {
        // Points as checklists have them, tenths up to 10, and factors: thirds, sevenths, halves and whole ones.
        _decimals = [.. Enumerable.Range(1, Count).Select(i => i / 10m)];
        _points = [.. Enumerable.Range(1, Count).Select(i => Rational.Create(i, 10))];
        _factors = [.. Enumerable.Range(1, Count).Select(i => Rational.Create((i % 9) + 1, new[] { 1, 2, 3, 7 }[i % 4]))];
        _texts = [.. _points.Select(point => point.ToString())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public decimal Sum_of_decimals()
    {
        var sum = 0m;
        foreach (var point in _decimals)
        {
            sum += point;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Rational Sum_of_tenths()
    {
        var sum = Rational.Zero;
        foreach (var point in _points)
        {
            sum += point;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Rational Sum_of_whole_numbers()
    {
        var sum = Rational.Zero;
        for (var i = 0; i < Count; i++)
        {
            sum += i;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Differences()
    {
        var signs = 0;
        for (var i = 0; i < Count; i++)
        {
            signs += (_points[i] - _factors[i]).Sign;
        }

        return signs;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Products()
    {
        var signs = 0;
        for (var i = 0; i < Count; i++)
        {
            signs += (_points[i] * _factors[i]).Sign;
        }

        return signs;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Quotients()
    {
        var signs = 0;
        for (var i = 0; i < Count; i++)
        {
            signs += (_points[i] / _factors[i]).Sign;
        }

        return signs;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Rational Maximum()
    {
        var largest = Rational.Zero;
        for (var i = 0; i < Count; i++)
        {
            largest = Rational.Max(largest, Rational.Min(_points[i], _factors[i]));
        }

        return largest;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Equalities()
    {
        var equal = 0;
        for (var i = 0; i < Count; i++)
        {
            equal += _points[i] == _factors[i] ? 1 : 0;
        }

        return equal;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Hashes()
    {
        var hash = 0;
        foreach (var point in _points)
        {
            hash ^= point.GetHashCode();
        }

        return hash;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Texts_exact()
    {
        var length = 0;
        foreach (var point in _points)
        {
            length += point.ToString().Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Texts_rounded()
    {
        var length = 0;
        foreach (var factor in _factors)
        {
            length += factor.ToDecimalText(2).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Texts_read()
    {
        var read = 0;
        foreach (var text in _texts)
        {
            read += Rational.Parse(text).Sign;
        }

        return read;
    }
}
