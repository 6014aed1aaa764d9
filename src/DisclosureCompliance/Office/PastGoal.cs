using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>A goal of last year and its result.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class PastGoal
{
    /// <summary>A goal of last year.</summary>
    /// <param name="id">The identifier that it had.</param>
    /// <param name="text">The goal, in words.</param>
    public PastGoal(string id, string text)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>The identifier that it had.</summary>
    public string Id { get; }

    /// <summary>The goal, in words.</summary>
    public string Text { get; }

    /// <summary>What became of it.</summary>
    public GoalState State { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(State)); }

    /// <summary>The result, in words; null where none is stated.</summary>
    public string? Result { get; init; }
}
