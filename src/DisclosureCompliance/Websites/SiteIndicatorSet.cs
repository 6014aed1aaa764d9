using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Websites;

/// <summary>The indicators by which websites are judged (网站检查指标), as one document lays them down.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SiteIndicatorSet
{
    /// <summary>A set.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="citation">The document.</param>
    /// <param name="indicators">The indicators, each with an identifier of its own.</param>
    /// <exception cref="ArgumentException">Two indicators have the same identifier.</exception>
    public SiteIndicatorSet(string id, LocalizedText title, LegalCitation citation, IEnumerable<SiteIndicator> indicators)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Citation = Guard.Against.Null(citation);
        Indicators = Guard.Against.NullItems(indicators);
        if (Indicators.Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal).Count() != Indicators.Count)
        {
            throw new ArgumentException("Two indicators have the same identifier.", nameof(indicators));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The document that lays them down.</summary>
    public LegalCitation Citation { get; }

    /// <summary>The indicators, in their order.</summary>
    public IReadOnlyList<SiteIndicator> Indicators { get; }
}
