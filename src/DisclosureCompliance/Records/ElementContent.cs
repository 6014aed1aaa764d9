using Ardalis.GuardClauses;

namespace DisclosureCompliance.Records;

/// <summary>One element that a publication contains (要素), and what stands in it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ElementContent
{
    /// <summary>An element.</summary>
    /// <param name="id">Its identifier in the catalogue item.</param>
    /// <param name="text">What stands in it, blank where it was left blank; null where nobody looked.</param>
    public ElementContent(string id, string? text = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = text;
    }

    /// <summary>Its identifier in the catalogue item.</summary>
    public string Id { get; }

    /// <summary>What stands in it, blank where it was left blank; null where nobody looked.</summary>
    public string? Text { get; }

    /// <summary>An element that is there, of which nobody looked what stands in it.</summary>
    public static implicit operator ElementContent(string id) => new(id);
}
