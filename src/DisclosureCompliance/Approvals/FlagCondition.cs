using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Something is so, or is not so: the media get it, it needs a superior's approval.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class FlagCondition : MatterCondition
{
    /// <summary>A condition.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="value">Whether it has to be so, or not so.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FlagCondition(string fact, bool value = true)
    {
        Fact = Guard.Against.NullOrWhiteSpace(fact);
        Value = value;
    }

    /// <summary>The fact's name.</summary>
    public string Fact { get; }

    /// <summary>Whether it has to be so.</summary>
    public bool Value { get; }

    /// <inheritdoc />
    public override bool? Holds(ApprovalMatter matter) => Guard.Against.Null(matter).Find(Fact)?.Flag is { } flag ? flag == Value : null;

    /// <inheritdoc />
    public override Message Describe() => new(Value ? ApprovalConditionMessages.Yes : ApprovalConditionMessages.No, new MessageArgument("fact", Fact));
}
