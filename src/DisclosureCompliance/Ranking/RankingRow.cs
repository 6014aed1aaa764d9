using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>One unit in a ranking.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RankingRow
{
    internal RankingRow(UnitResult unit, Rational value, int rank, bool isLast) => (Unit, Value, Rank, IsLast) = (unit, value, rank, isLast);

    internal RankingRow(UnitResult unit, Message unranked) => (Unit, Unranked) = (unit, unranked);

    /// <summary>The unit.</summary>
    public UnitResult Unit { get; }

    /// <summary>The number it is ranked by, exact: points or percent; null when it is not ranked.</summary>
    public Rational? Value { get; }

    /// <summary>Its rank, 1 or more; null when it is not ranked.</summary>
    public int? Rank { get; }

    /// <summary>Whether it has the last rank of its group, alone or with others; false where all of the group share one rank.</summary>
    /// <remarks>末位.</remarks>
    public bool IsLast { get; }

    /// <summary>Why it is not ranked; null when it is.</summary>
    public Message? Unranked { get; }

    /// <inheritdoc />
    public override string ToString() => $"{(Rank is { } rank ? rank.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")} {Unit}";
}
