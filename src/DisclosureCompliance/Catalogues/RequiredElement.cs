using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>Something that a disclosure must contain (公开内容要素), such as the amount or the legal basis.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RequiredElement
{
    /// <summary>An element.</summary>
    public RequiredElement(string id, LocalizedText title)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
    }

    /// <summary>The identifier by which records refer to it.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }
}
