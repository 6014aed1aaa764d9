using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What a score, or a part of one, can be: from the low to the high end, both included; an end that is null is without bound. By default 0.</summary>
internal readonly record struct ScoreSpan
{
    private readonly Rational _low;
    private readonly Rational _high;
    private readonly bool _isOpen;
    private readonly bool _isBottomless;
    private readonly bool _isTopless;

    public ScoreSpan(Rational? low, Rational? high)
    {
        (_low, _high) = (low ?? default, high ?? default);
        (_isBottomless, _isTopless) = (low is null, high is null);
        _isOpen = _isBottomless || _isTopless || _low != _high;
    }

    private ScoreSpan(Rational known) => (_low, _high) = (known, known);

    public static ScoreSpan Zero => default;

    public static ScoreSpan One => new(Rational.One);

    public Rational? Low => _isBottomless ? null : _low;

    public Rational? High => _isTopless ? null : _high;

    /// <summary>Whether it is one number.</summary>
    public bool IsKnown => !_isOpen;

    /// <summary>The one number that it is; without meaning unless <see cref="IsKnown"/>.</summary>
    public Rational Known => _low;

    public static ScoreSpan Of(Rational known) => new(known);

    public static ScoreSpan operator +(in ScoreSpan one, in ScoreSpan other) =>
        one._isOpen || other._isOpen ? new(one.Low + other.Low, one.High + other.High) : new(one._low + other._low);

    public static ScoreSpan operator -(in ScoreSpan one, in ScoreSpan other) =>
        one._isOpen || other._isOpen ? new(one.Low - other.High, one.High - other.Low) : new(one._low - other._low);

    /// <summary>Neither is below 0.</summary>
    public static ScoreSpan operator *(in ScoreSpan one, in ScoreSpan other) => new(one.Low * other.Low, one.High * other.High);

    /// <summary>Nothing of what has no bound is nothing.</summary>
    public static ScoreSpan operator *(in ScoreSpan span, Rational factor) =>
        factor.Sign == 0 ? Zero : span._isOpen ? new(span.Low * factor, span.High * factor) : new(span._low * factor);

    /// <summary>What is possible in one or in the other.</summary>
    public ScoreSpan Or(in ScoreSpan other) => new(
        _isBottomless || other._isBottomless ? null : Rational.Min(_low, other._low),
        _isTopless || other._isTopless ? null : Rational.Max(_high, other._high));

    public ScoreSpan AtLeast(Rational? least) => least is not { } floor || (!_isBottomless && _low >= floor) ? this
        : new(floor, _isTopless ? null : Rational.Max(_high, floor));

    public ScoreSpan AtMost(Rational? most) => most is not { } limit || !Exceeds(limit) ? this
        : new(_isBottomless ? null : Rational.Min(_low, limit), limit);

    public bool Is(Rational number) => !_isOpen && _low == number;

    /// <summary>Whether it can be more than a limit.</summary>
    public bool Exceeds(Rational limit) => _isTopless || _high > limit;

    public bool Touches(Interval range) =>
        (range.Lower is not { } lower || High is not { } high || high > lower || (range.IncludesLower && high == lower))
        && (range.Upper is not { } upper || Low is not { } low || low < upper || (range.IncludesUpper && low == upper));

    public bool LiesIn(Interval range) =>
        (range.Lower is not { } lower || (Low is { } low && (low > lower || (range.IncludesLower && low == lower))))
        && (range.Upper is not { } upper || (High is { } high && (high < upper || (range.IncludesUpper && high == upper))));

    /// <summary>The span in words: <c>0…100</c>; an end without bound is <c>∞</c>.</summary>
    public override string ToString() => $"{Low?.ToString() ?? "−∞"}…{High?.ToString() ?? "∞"}";
}
