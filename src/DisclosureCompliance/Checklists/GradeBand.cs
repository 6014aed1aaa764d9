using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>One grade and the scores that it covers, as printed.</summary>
/// <remarks>等次: 优秀, 良好, 合格, 不合格.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class GradeBand
{
    /// <summary>A grade.</summary>
    /// <param name="key">Its key, unique in the scale.</param>
    /// <param name="name">Its name.</param>
    /// <param name="scores">The scores it covers. An end that is absent is filled in by <see cref="GradeScale"/> from the neighbour.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has neither end.</exception>
    public GradeBand(string key, LocalizedText name, Interval scores)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Name = Guard.Against.Null(name);
        Scores = Guard.Against.Null(scores);
        if (scores.Lower is null && scores.Upper is null)
        {
            throw new ArgumentException("A band needs a lower or an upper end.", nameof(scores));
        }
    }

    /// <summary>A grade without ends: no score leads to it, only the <see cref="Otherwise"/> of another grade or a veto.</summary>
    /// <param name="key">Its key, unique in the scale.</param>
    /// <param name="name">Its name.</param>
    public GradeBand(string key, LocalizedText name)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The key, unique in the scale.</summary>
    public string Key { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The scores that it covers, as printed: an end can be absent. Null for a grade that no score leads to.</summary>
    public Interval? Scores { get; }

    /// <summary>What has to hold beside the score (必备项100%); where it does not, the grade is <see cref="Otherwise"/>. Null for nothing.</summary>
    public Condition? Requires { get; init; }

    /// <summary>The key of the grade where <see cref="Requires"/> does not hold; null for the next lower one.</summary>
    public string? Otherwise { get; init; }
}
