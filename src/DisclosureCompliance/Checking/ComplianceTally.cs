using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checking;

/// <summary>
/// How many disclosures were expected and what became of them (统计). Every expected one is counted once:
/// <see cref="Expected"/> = <see cref="OnTime"/> + <see cref="Late"/> + <see cref="Missing"/> + <see cref="NotYetDue"/> + <see cref="Undecided"/>.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComplianceTally
{
    /// <summary>A tally of nothing under a heading; the counts are set beside it.</summary>
    /// <param name="key">A category's, a subject's or a unit's name; empty for all.</param>
    public ComplianceTally(string key) => Key = Guard.Against.Null(key);

    /// <summary>What is counted: a category's, a subject's or a unit's name; empty for all, or where the catalogue says nothing.</summary>
    public string Key { get; }

    /// <summary>How many disclosures were expected.</summary>
    public int Expected => OnTime + Late + Missing + NotYetDue + Undecided;

    /// <summary>Published in time, or published without a limit.</summary>
    public int OnTime { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Published after the last day.</summary>
    public int Late { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Due and not published.</summary>
    public int Missing { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Not published and not due yet.</summary>
    public int NotYetDue { get; init => field = Guard.Against.Negative(value); }

    /// <summary>What the data does not decide: no date, a provisional date, a record that is not in the sample.</summary>
    public int Undecided { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Published without all required elements; counted beside the rest.</summary>
    public int Incomplete { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Published without the approvals that it needs; counted beside the rest.</summary>
    public int Unapproved { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Published in time as a share of what is decided, 0 to 1; null when nothing is decided, which is neither good nor bad.</summary>
    public Rational? TimelyShare => OnTime + Late + Missing is var decided and > 0 ? Rational.Create(OnTime, decided) : null;

    /// <summary>The sum of both, under this one's heading.</summary>
    /// <param name="other">What is added.</param>
    /// <exception cref="OverflowException">A count is larger than <see cref="int.MaxValue"/>.</exception>
    public ComplianceTally Plus(ComplianceTally other)
    {
        Guard.Against.Null(other);
        return new ComplianceTally(Key)
        {
            OnTime = OnTime + other.OnTime,
            Late = Late + other.Late,
            Missing = Missing + other.Missing,
            NotYetDue = NotYetDue + other.NotYetDue,
            Undecided = Undecided + other.Undecided,
            Incomplete = Incomplete + other.Incomplete,
            Unapproved = Unapproved + other.Unapproved,
        };
    }
}
