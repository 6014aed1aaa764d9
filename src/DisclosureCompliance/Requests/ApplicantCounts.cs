using Ardalis.GuardClauses;

namespace DisclosureCompliance.Requests;

/// <summary>One row of the table: a count for each category of applicant, and their sum (总计).</summary>
/// <remarks>Equal when all counts are; <c>default</c> counts nothing.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly struct ApplicantCounts : IEquatable<ApplicantCounts>
{
    private const int Columns = (int)ApplicantCategory.OtherOrganization + 1;
    private readonly int[]? _counts;

    private ApplicantCounts(int[] counts) => _counts = counts;

    /// <summary>The count of a category.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is none.</exception>
    public int this[ApplicantCategory applicant] => _counts?[(int)Guard.Against.EnumOutOfRange(applicant)] ?? 0;

    /// <summary>The sum of all categories (总计).</summary>
    public int Total => _counts?.Sum() ?? 0;

    /// <summary>Whether two rows have the same counts.</summary>
    public static bool operator ==(ApplicantCounts left, ApplicantCounts right) => left.Equals(right);

    /// <summary>Whether two rows differ.</summary>
    public static bool operator !=(ApplicantCounts left, ApplicantCounts right) => !left.Equals(right);

    /// <summary>The sums of two rows, category by category.</summary>
    /// <exception cref="OverflowException">A sum is above two billion.</exception>
    public static ApplicantCounts operator +(ApplicantCounts left, ApplicantCounts right)
    {
        if (left._counts is null || right._counts is null)
        {
            return left._counts is null ? right : left;
        }

        var sums = new int[Columns];
        for (var i = 0; i < Columns; i++)
        {
            sums[i] = left._counts[i] + right._counts[i];
        }

        return new ApplicantCounts(sums);
    }

    /// <inheritdoc />
    public bool Equals(ApplicantCounts other)
    {
        for (var i = 0; i < Columns; i++)
        {
            if ((_counts?[i] ?? 0) != (other._counts?[i] ?? 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ApplicantCounts other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Total;

    /// <summary>The counts in the order of the columns, the sum last.</summary>
    public override string ToString() => string.Join(" ", (_counts ?? new int[Columns]).Append(Total));

    /// <summary>A row that counts one.</summary>
    internal static ApplicantCounts One(ApplicantCategory applicant)
    {
        var counts = new int[Columns];
        counts[(int)applicant] = 1;
        return new ApplicantCounts(counts);
    }
}
