using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Office;

/// <summary>A count as a report states it: exact (63条), rounded (1220余条, 约40次), with a lower end only (40条以上), or masked (xxxx).</summary>
/// <remarks>
/// It is the range of whole numbers that its words allow, and never becomes exact by itself: only a count stated as one number has an
/// <see cref="Exact"/>. Equal when the ranges are, whatever the words. <c>default</c> is <see cref="Unknown"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct StatedCount : IEquatable<StatedCount>
{
    /// <summary>The largest number that a count can state: 10^12.</summary>
    public const long MaxNumber = 1_000_000_000_000;

    private readonly string? _words;

    private StatedCount(long lowest, long? highest, string? words) => (Lowest, Highest, _words) = (lowest, highest, words);

    /// <summary>A count of which nothing is known: 0 or more.</summary>
    public static StatedCount Unknown => default;

    /// <summary>The least that it can be, included; 0 or more.</summary>
    public long Lowest { get; }

    /// <summary>The most that it can be, included; null where there is no upper end.</summary>
    public long? Highest { get; }

    /// <summary>The number, where one was stated exactly; null otherwise.</summary>
    public long? Exact => Highest == Lowest ? Lowest : null;

    /// <summary>Whether it was stated as one number.</summary>
    public bool IsExact => Highest == Lowest;

    /// <summary>Whether it can be any number.</summary>
    public bool IsUnknown => Lowest == 0 && Highest is null;

    /// <summary>The words as printed, such as <c>1220余条</c>; of a count made by code, words that read back as the same count.</summary>
    public string Words => _words ?? (this switch
    {
        { IsUnknown: true } => "?",
        { Exact: { } number } => Text(number),
        { Highest: { } highest } => $"{Text(Lowest)}-{Text(highest)}",
        _ => $"≥{Text(Lowest)}",
    });

    /// <summary>Whether two counts allow the same numbers.</summary>
    public static bool operator ==(StatedCount left, StatedCount right) => left.Equals(right);

    /// <summary>Whether two counts allow different numbers.</summary>
    public static bool operator !=(StatedCount left, StatedCount right) => !left.Equals(right);

    /// <summary>The count of two sorts of things together; exact only where both are.</summary>
    public static StatedCount operator +(StatedCount left, StatedCount right) => Add(left, right);

    /// <summary>Exactly so many, 0 to <see cref="MaxNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside these bounds.</exception>
    public static StatedCount Exactly(long number) => Range(number, number);

    /// <summary>So many or more, 0 to <see cref="MaxNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside these bounds.</exception>
    public static StatedCount AtLeast(long number) => new(Guard.Against.Outside(number, nameof(number), 0, MaxNumber), null, null);

    /// <summary>From <paramref name="lowest"/> to <paramref name="highest"/>, both included, each 0 to <see cref="MaxNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside these bounds, or the highest is below the lowest.</exception>
    public static StatedCount Range(long lowest, long highest) => new(
        Guard.Against.Outside(lowest, nameof(lowest), 0, MaxNumber),
        Guard.Against.Outside(highest, nameof(highest), lowest, MaxNumber),
        null);

    /// <summary>Reads a count in Chinese or English words, with Arabic digits (half or full width) or Chinese numerals.</summary>
    /// <param name="text">Such as <c>63</c>, <c>1220余条</c>, <c>四十多次</c>, <c>约3万件</c>, <c>近百人</c>, <c>30-40</c>, <c>数十</c>, <c>xxxx</c>, <c>over 40</c>.</param>
    /// <param name="count">The count, which keeps the words; unknown where they are none.</param>
    /// <returns>Whether the words are a count. Masked figures are one, an unknown one.</returns>
    public static bool TryParse(string? text, out StatedCount count)
    {
        if (text is null || StatedCountReader.Read(text) is not { } range)
        {
            count = default;
            return false;
        }

        count = new StatedCount(range.Lowest, range.Highest, text.Trim());
        return true;
    }

    /// <summary>All of them together, 0 for none; exact only where all are.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits; some nine million of the largest counts are needed for that.</exception>
    public static StatedCount Sum(IEnumerable<StatedCount> counts)
    {
        var sum = Exactly(0);
        foreach (var count in Guard.Against.Null(counts))
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>The same as <c>left + right</c>.</summary>
    public static StatedCount Add(StatedCount left, StatedCount right) => new(left.Lowest + right.Lowest, left.Highest + right.Highest, null);

    /// <summary>Whether both can be the same number, and are known to be.</summary>
    public CountAgreement CompareWith(StatedCount other) =>
        IsCertainlyLessThan(other) || other.IsCertainlyLessThan(this) ? CountAgreement.Contradiction
        : IsExact && other.IsExact ? CountAgreement.Equal
        : CountAgreement.Possible;

    /// <summary>Whether every number that it allows is below every number that <paramref name="other"/> allows: a partial order.</summary>
    public bool IsCertainlyLessThan(StatedCount other) => Highest < other.Lowest;

    /// <summary>Whether it can be <paramref name="number"/>.</summary>
    public bool Allows(long number) => number >= Lowest && !(number > Highest);

    /// <inheritdoc />
    public bool Equals(StatedCount other) => Lowest == other.Lowest && Highest == other.Highest;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StatedCount other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Lowest.GetHashCode() * 397) ^ Highest.GetHashCode());

    /// <summary>The words.</summary>
    public override string ToString() => Words;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
