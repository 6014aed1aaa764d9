using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The points of a level that an assessor chooses: 优10, 良8, 一般6, 差0; 完整2、不全1、无0.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LevelAmount : RuleAmount
{
    private readonly Dictionary<string, ScoreLevel> _byKey;

    /// <summary>The points of a level.</summary>
    /// <param name="levels">One level or more, with different keys.</param>
    /// <exception cref="ArgumentException">There is no level, or two share a key.</exception>
    public LevelAmount(IEnumerable<ScoreLevel> levels)
    {
        Levels = ChecklistGuards.DistinctKeys(Guard.Against.NullItems(levels), level => level.Key, nameof(levels));
        _byKey = Levels.ToDictionary(level => level.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public override string Kind => "level";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Level;

    /// <summary>The levels, as printed.</summary>
    public IReadOnlyList<ScoreLevel> Levels { get; }

    /// <summary>The level with a key, or null where there is none.</summary>
    public ScoreLevel? Find(string key) => _byKey.TryGetValue(Guard.Against.Null(key), out var level) ? level : null;

    internal override Rational? Most(Rational itemPoints) => Levels.Aggregate(Rational.Zero, (most, level) => Rational.Max(most, level.Points.Of(itemPoints)));
}
