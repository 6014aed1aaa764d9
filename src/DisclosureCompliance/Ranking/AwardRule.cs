using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>One award and what it takes: a place, a score, a grade, no veto. All conditions that are set have to hold.</summary>
/// <remarks>评优规则.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AwardRule
{
    /// <summary>An award.</summary>
    /// <param name="key">Its key, unique in the scheme.</param>
    /// <param name="name">Its name.</param>
    public AwardRule(string key, LocalizedText name) => (Key, Name) = (Guard.Against.NullOrWhiteSpace(key), Guard.Against.Null(name));

    /// <summary>The key, unique in the scheme.</summary>
    public string Key { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many places it has; null when every unit that meets the other conditions gets it.</summary>
    public AwardPlaces? Places { get; init; }

    /// <summary>The range in which the number lies that the unit is ranked by, points or percent; null for any.</summary>
    public Interval? Scores { get; init; }

    /// <summary>The grades that allow it, by key, after any demotion; empty for any grade or none.</summary>
    public IReadOnlyList<string> Grades { get; init => field = Guard.Against.NullItems(value, nameof(Grades)); } = [];

    /// <summary>Whether a veto that took effect rules it out, even where the unit kept a score.</summary>
    public bool WithoutVeto { get; init; }

    /// <summary>Whether it goes only to units that have none of the awards listed before it, whose places then do not count: a second prize after a first.</summary>
    public bool ToTheRest { get; init; }

    /// <summary>The rule in the paper's words; null when not copied.</summary>
    public LocalizedText? Text { get; init; }

    /// <inheritdoc />
    public override string ToString() => Key;
}
