namespace DisclosureCompliance.Numerics;

/// <summary>An exact number, or a rate of two: 0.95, 19 of 20. A rate of nothing (0 of 0) is a value of its own and never a division by zero.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public readonly record struct Rate
{
    private Rate(Rational value, bool isNone) => (_value, IsNone) = (value, isNone);

    private readonly Rational _value;

    /// <summary>The rate of nothing: 0 of 0.</summary>
    public static Rate None { get; } = new(default, isNone: true);

    /// <summary>Whether there is no denominator.</summary>
    public bool IsNone { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsNone"/>.</exception>
    public Rational Value => IsNone ? throw new InvalidOperationException("A rate of nothing has no value.") : _value;

    /// <summary>A number.</summary>
    public static Rate Of(Rational value) => new(value, isNone: false);

    /// <summary>A rate of two numbers; of nothing where the second is 0.</summary>
    public static Rate Of(Rational part, Rational whole) => whole.Sign == 0 ? None : new(part / whole, isNone: false);

    /// <summary>A number is a rate.</summary>
    public static implicit operator Rate(Rational value) => Of(value);

    /// <summary>A whole number is a rate.</summary>
    public static implicit operator Rate(int value) => Of(value);

    /// <summary>The exact number, or <c>0/0</c>.</summary>
    public override string ToString() => IsNone ? "0/0" : _value.ToString();
}
