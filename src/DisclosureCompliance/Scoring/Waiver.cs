using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Scoring;

/// <summary>A loss that somebody allowed for a time: a rule, or a whole item, takes nothing off.</summary>
/// <remarks>豁免, 免予扣分.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Waiver
{
    /// <summary>A waiver.</summary>
    /// <param name="id">Its identifier, unique in its list.</param>
    /// <param name="itemId">The item that it is for.</param>
    /// <param name="ruleKey">The rule of the item; null for the whole item.</param>
    /// <param name="reason">Why it was granted.</param>
    /// <param name="approver">Who granted it.</param>
    /// <param name="firstDay">The first day on which it holds, included.</param>
    /// <param name="lastDay">The last day on which it holds, included.</param>
    /// <exception cref="ArgumentException">A text is blank, <paramref name="lastDay"/> is before <paramref name="firstDay"/>, or a day is not of the ISO calendar.</exception>
    public Waiver(string id, string itemId, string? ruleKey, LocalizedText reason, string approver, LocalDate firstDay, LocalDate lastDay)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ItemId = Guard.Against.NullOrWhiteSpace(itemId);
        RuleKey = ruleKey is null ? null : Guard.Against.NullOrWhiteSpace(ruleKey);
        Reason = Guard.Against.Null(reason);
        Approver = Guard.Against.NullOrWhiteSpace(approver);
        _ = DayGuards.Interval(firstDay, lastDay);
        (FirstDay, LastDay) = (firstDay, lastDay);
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>The item that it is for.</summary>
    public string ItemId { get; }

    /// <summary>The rule of the item; null for the whole item.</summary>
    public string? RuleKey { get; }

    /// <summary>Why it was granted.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who granted it.</summary>
    public string Approver { get; }

    /// <summary>The first day on which it holds, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on which it holds, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>Whether both cover the same rule, or one the whole item of the other, on at least one day.</summary>
    public bool Overlaps(Waiver other)
    {
        Guard.Against.Null(other);
        return ItemId == other.ItemId
            && (RuleKey is null || other.RuleKey is null || RuleKey == other.RuleKey)
            && FirstDay <= other.LastDay
            && other.FirstDay <= LastDay;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Id}: {ItemId}{(RuleKey is null ? string.Empty : "/" + RuleKey)}";
}
