using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Websites;

/// <summary>One thing by which a website is judged (检查指标): what is counted, and how many are too many.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SiteIndicator
{
    private readonly IReadOnlyList<SiteThreshold> _thresholds = [];

    /// <summary>An indicator.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it says.</param>
    /// <param name="condition">What it counts.</param>
    /// <param name="effect">What it does when it is met.</param>
    public SiteIndicator(string id, LocalizedText title, SiteCondition condition, SiteEffect effect)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Condition = Guard.Against.EnumOutOfRange(condition);
        Effect = Guard.Against.EnumOutOfRange(effect);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it counts.</summary>
    public SiteCondition Condition { get; }

    /// <summary>What it does when it is met.</summary>
    public SiteEffect Effect { get; }

    /// <summary>How long each kind of part may go; empty for a condition that asks for none.</summary>
    public IReadOnlyList<SiteThreshold> Thresholds
    {
        get => _thresholds;
        init => _thresholds = Guard.Against.NullItems(value);
    }

    /// <summary>How many are too many, included. The default is 1.</summary>
    /// <exception cref="ArgumentException">The value is less than 1.</exception>
    public int AtLeast { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>How far back from the day of the inspection messages count; null, the default, for all of them.</summary>
    public PeriodLength? Within { get; init; }

    /// <summary>How well the figure is known here. The default is verified.</summary>
    public Verification Verification { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>What to bear in mind, such as what was not checked; null where nothing is said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The threshold for a kind of part, or null where the indicator has none.</summary>
    /// <param name="kind">The kind.</param>
    public SiteThreshold? For(string kind)
    {
        foreach (var threshold in _thresholds)
        {
            if (threshold.Kind == kind)
            {
                return threshold;
            }
        }

        return null;
    }
}
