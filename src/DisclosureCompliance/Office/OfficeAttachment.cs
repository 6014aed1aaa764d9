using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>Something that the report says is attached (附件).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeAttachment
{
    /// <summary>An attachment.</summary>
    public OfficeAttachment(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether it is there; null where nobody looked.</summary>
    public bool? IsPresent { get; init; }
}
