using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What a score, or a part of one, can be: from the low to the high end, both included; an end that is null is without bound. By default 0.</summary>
internal readonly record struct ScoreSpan
{
    private readonly Rational _known;
    private readonly OpenRange? _range;

    public ScoreSpan(Rational? low, Rational? high)
    {
        var isOneNumber = low is { } one && high is { } other && one == other;
        _known = isOneNumber ? low.GetValueOrDefault() : default;
        _range = isOneNumber ? null : new OpenRange(low, high);
    }

    private ScoreSpan(Rational known) => _known = known;

    public static ScoreSpan Zero => default;

    public static ScoreSpan One => new(Rational.One);

    public Rational? Low => _range is null ? _known : _range.Lowest;

    public Rational? High => _range is null ? _known : _range.Highest;

    /// <summary>Whether it is one number.</summary>
    public bool IsKnown => _range is null;

    /// <summary>The one number that it is; 0 unless <see cref="IsKnown"/>.</summary>
    public Rational Known => _known;

    /// <summary>What it can be where it is not one number; null where it is.</summary>
    public OpenRange? Range => _range;

    public static ScoreSpan Of(Rational known) => new(known);

    public static ScoreSpan operator +(in ScoreSpan one, in ScoreSpan other) =>
        one.IsKnown && other.IsKnown ? new(one._known + other._known) : new(one.Low + other.Low, one.High + other.High);

    public static ScoreSpan operator -(in ScoreSpan one, in ScoreSpan other) =>
        one.IsKnown && other.IsKnown ? new(one._known - other._known) : new(one.Low - other.High, one.High - other.Low);

    /// <summary>Neither is below 0.</summary>
    public static ScoreSpan operator *(in ScoreSpan one, in ScoreSpan other) => new(one.Low * other.Low, one.High * other.High);

    /// <summary>Nothing of what has no bound is nothing.</summary>
    public static ScoreSpan operator *(in ScoreSpan span, Rational factor) =>
        factor.Sign == 0 ? Zero : span.IsKnown ? new(span._known * factor) : new(span.Low * factor, span.High * factor);

    /// <summary>What is possible in one or in the other.</summary>
    public ScoreSpan Or(in ScoreSpan other) => new(
        Low is { } low && other.Low is { } otherLow ? Rational.Min(low, otherLow) : null,
        High is { } high && other.High is { } otherHigh ? Rational.Max(high, otherHigh) : null);

    public ScoreSpan AtLeast(Rational? least) => least is not { } floor || Low >= floor ? this
        : new(floor, High is { } high ? Rational.Max(high, floor) : null);

    public ScoreSpan AtMost(Rational? most) => most is not { } limit || !Exceeds(limit) ? this
        : new(Low is { } low ? Rational.Min(low, limit) : null, limit);

    public bool Is(Rational number) => IsKnown && _known == number;

    /// <summary>Whether it can be more than a limit.</summary>
    public bool Exceeds(Rational limit) => _range is null ? _known > limit : !(_range.Highest <= limit);

    public bool Touches(Interval range) =>
        (range.Lower is not { } lower || High is not { } high || high > lower || (range.IncludesLower && high == lower))
        && (range.Upper is not { } upper || Low is not { } low || low < upper || (range.IncludesUpper && low == upper));

    public bool LiesIn(Interval range) =>
        (range.Lower is not { } lower || (Low is { } low && (low > lower || (range.IncludesLower && low == lower))))
        && (range.Upper is not { } upper || (High is { } high && (high < upper || (range.IncludesUpper && high == upper))));

    /// <summary>The span in words: <c>0…100</c>; an end without bound is <c>∞</c>.</summary>
    public override string ToString() => $"{Low?.ToString() ?? "−∞"}…{High?.ToString() ?? "∞"}";
}
