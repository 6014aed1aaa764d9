using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>What the office sets out to do next year (工作目标).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeGoal
{
    /// <summary>A goal.</summary>
    /// <param name="id">Its identifier, unique among the goals of the year.</param>
    /// <param name="text">The goal, in words.</param>
    public OfficeGoal(string id, string text)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The goal, in words.</summary>
    public string Text { get; }
}
