using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Websites;

/// <summary>One part of a website that is kept up to date by itself, as the host found it (首页、栏目).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SitePart
{
    /// <summary>A part.</summary>
    /// <param name="id">Its identifier, which it keeps over several inspections.</param>
    /// <param name="title">Its title.</param>
    /// <param name="kind">Its kind: a word of <see cref="SitePartKinds"/> or of the host's own.</param>
    public SitePart(string id, LocalizedText title, string kind)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Kind = Guard.Against.NullOrWhiteSpace(kind);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its kind.</summary>
    public string Kind { get; }

    /// <summary>The day of its last update; null where it is not known, and then nothing is said of its freshness.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? UpdatedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(UpdatedOn)) : null; }

    /// <summary>Whether there is nothing in it (空白栏目). The default is false.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>How long it may go without an update by the office's own plan (更新频率); null where nothing is laid down.</summary>
    public StaleRule? Freshness { get; init; }
}
