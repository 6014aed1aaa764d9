using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The scores that are possible somewhere in a checklist, from the lowest to the highest; an end that is null is without bound.</summary>
internal readonly record struct ScoreSpan(Rational? Low, Rational? High)
{
    public static ScoreSpan Zero { get; } = new(Rational.Zero, Rational.Zero);

    public static ScoreSpan operator +(ScoreSpan one, ScoreSpan other) => new(one.Low + other.Low, one.High + other.High);

    public static ScoreSpan operator *(ScoreSpan span, Rational factor) => factor.Sign == 0 ? Zero : new(span.Low * factor, span.High * factor);

    /// <summary>What is possible in one or in the other.</summary>
    public ScoreSpan Or(ScoreSpan other) => new(Lower(Low, other.Low), Higher(High, other.High));

    public ScoreSpan AtLeast(Rational? least) => least is not { } floor ? this
        : new(Low is { } low ? Rational.Max(low, floor) : floor, High is { } high ? Rational.Max(high, floor) : null);

    public ScoreSpan AtMost(Rational? most) => most is not { } limit ? this
        : new(Low is { } low ? Rational.Min(low, limit) : null, High is { } high ? Rational.Min(high, limit) : limit);

    public bool Touches(Interval range) =>
        (range.Lower is not { } lower || High is not { } high || high > lower || (range.IncludesLower && high == lower))
        && (range.Upper is not { } upper || Low is not { } low || low < upper || (range.IncludesUpper && low == upper));

    public bool LiesIn(Interval range) =>
        (range.Lower is not { } lower || (Low is { } low && (low > lower || (range.IncludesLower && low == lower))))
        && (range.Upper is not { } upper || (High is { } high && (high < upper || (range.IncludesUpper && high == upper))));

    /// <summary>The span in words: <c>0…100</c>; an end without bound is <c>∞</c>.</summary>
    public override string ToString() => $"{Low?.ToString() ?? "−∞"}…{High?.ToString() ?? "∞"}";

    private static Rational? Lower(Rational? one, Rational? other) => one is { } a && other is { } b ? Rational.Min(a, b) : null;

    private static Rational? Higher(Rational? one, Rational? other) => one is { } a && other is { } b ? Rational.Max(a, b) : null;
}
