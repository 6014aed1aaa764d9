using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Several conditions together. What is unknown stays unknown unless the others decide.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CombinedCondition : MatterCondition
{
    /// <summary>A combination.</summary>
    /// <param name="join">How many of them have to hold.</param>
    /// <param name="parts">The conditions.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CombinedCondition(MatterJoin join, IEnumerable<MatterCondition> parts)
    {
        Join = Guard.Against.EnumOutOfRange(join);
        Parts = Guard.Against.NullItems(parts);
        Guard.Against.Zero(Parts.Count);
    }

    /// <summary>How many of them have to hold.</summary>
    public MatterJoin Join { get; }

    /// <summary>The conditions.</summary>
    public IReadOnlyList<MatterCondition> Parts { get; }

    /// <inheritdoc />
    public override bool? Holds(ApprovalMatter matter)
    {
        // One part decides: for all of them one that does not hold, otherwise one that does.
        var decisive = Join != MatterJoin.All;
        bool? result = !decisive;
        foreach (var part in Parts)
        {
            var holds = part.Holds(matter);
            if (holds == decisive)
            {
                return decisive ^ (Join == MatterJoin.None);
            }

            result = holds is null ? null : result;
        }

        return Join == MatterJoin.None ? !result : result;
    }

    /// <inheritdoc />
    public override Message Describe() => new(
        Join switch
        {
            MatterJoin.All => ApprovalConditionMessages.All,
            MatterJoin.Any => ApprovalConditionMessages.Any,
            _ => ApprovalConditionMessages.None,
        },
        new MessageArgument("conditions", Parts.Select(part => part.Describe()).Select(message => new LocalizedText(message.In(Language.Chinese), message.In(Language.English)))));
}
