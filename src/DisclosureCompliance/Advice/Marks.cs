using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>What has to be remembered of the parts already added up, beside their sum: which conditions on items and sections hold, and what tagged items lost.</summary>
internal sealed class Marks : IEquatable<Marks>
{
    private readonly ulong _true;
    private readonly Rational[] _lost;

    private Marks(ulong isTrue, Rational[] lost) => (_true, _lost) = (isTrue, lost);

    public static Marks None { get; } = new(0, []);

    public static Marks Lost(int tags, int tag, Rational lost)
    {
        var all = new Rational[tags];
        all[tag] = lost;
        return new(0, all);
    }

    public static Marks True(int condition) => new(1UL << condition, []);

    public bool Holds(int condition) => (_true & (1UL << condition)) != 0;

    public Rational LostOf(int tag) => _lost.Length == 0 ? Rational.Zero : _lost[tag];

    /// <param name="other">The marks of other parts.</param>
    /// <param name="enough">For each tag the loss beyond which more makes no difference; null where it does.</param>
    public Marks With(Marks other, Rational?[] enough)
    {
        if (ReferenceEquals(other, None) || ReferenceEquals(this, None))
        {
            return ReferenceEquals(other, None) ? this : other;
        }

        var lost = _lost.Length == 0 ? other._lost : other._lost.Length == 0 ? _lost : new Rational[_lost.Length];
        if (_lost.Length > 0 && other._lost.Length > 0)
        {
            for (var tag = 0; tag < lost.Length; tag++)
            {
                var sum = _lost[tag] + other._lost[tag];
                lost[tag] = enough[tag] is { } most && sum > most ? most + 1 : sum;
            }
        }

        return new(_true | other._true, lost);
    }

    public bool Equals(Marks? other) => other is not null && (ReferenceEquals(this, other) || (_true == other._true && _lost.AsSpan().SequenceEqual(other._lost)));

    public override bool Equals(object? obj) => Equals(obj as Marks);

    public override int GetHashCode()
    {
        unchecked
        {
            var hash = _true.GetHashCode();
            foreach (var lost in _lost)
            {
                hash = (hash * 397) ^ lost.GetHashCode();
            }

            return hash;
        }
    }
}
