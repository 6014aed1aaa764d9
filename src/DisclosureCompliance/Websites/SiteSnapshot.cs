using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Websites;

/// <summary>A website as the host found it on the day of an inspection (网站监测情况). The library opens no site itself.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SiteSnapshot
{
    private readonly IReadOnlyList<SiteMessage> _messages = [];

    /// <summary>A snapshot.</summary>
    /// <param name="id">The site's identifier, such as its identification code (网站标识码).</param>
    /// <param name="title">Its name.</param>
    /// <param name="parts">Its parts, each with an identifier of its own.</param>
    /// <exception cref="ArgumentException">Two parts have the same identifier.</exception>
    public SiteSnapshot(string id, LocalizedText title, IEnumerable<SitePart> parts)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Parts = Guard.Against.NullItems(parts);
        if (Parts.Select(part => part.Id).Distinct(StringComparer.Ordinal).Count() != Parts.Count)
        {
            throw new ArgumentException("Two parts have the same identifier.", nameof(parts));
        }
    }

    /// <summary>The site's identifier.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its parts, in their order.</summary>
    public IReadOnlyList<SitePart> Parts { get; }

    /// <summary>The valid messages of visitors; empty where nothing is said of them.</summary>
    public IReadOnlyList<SiteMessage> Messages
    {
        get => _messages;
        init => _messages = Guard.Against.NullItems(value);
    }
}
