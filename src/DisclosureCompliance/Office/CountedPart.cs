using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>One part of a total: so many of one class, or through one channel.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CountedPart
{
    /// <summary>A part.</summary>
    public CountedPart(string name, StatedCount count)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Count = count;
    }

    /// <summary>The name of the class or channel.</summary>
    public string Name { get; }

    /// <summary>How many.</summary>
    public StatedCount Count { get; }
}
