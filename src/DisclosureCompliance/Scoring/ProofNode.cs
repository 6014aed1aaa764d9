using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One node of the proof of a score. The amounts of its children add up to its own exactly, so the leaves of the tree add up to the total.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ProofNode
{
    internal ProofNode(ProofKind kind, string id, LocalizedText title, Rational amount, IReadOnlyList<ProofNode> children, object? about)
    {
        Kind = kind;
        Id = id;
        Title = title;
        Amount = amount;
        Children = children;
        About = about;
    }

    /// <summary>What it is about.</summary>
    public ProofKind Kind { get; }

    /// <summary>The identifier of the section or item, the key of the rule, the kind of the step.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it adds to the node above it, in points, exact; negative for what is lost.</summary>
    public Rational Amount { get; }

    /// <summary>What it is made of; empty for a leaf.</summary>
    public IReadOnlyList<ProofNode> Children { get; }

    /// <summary>The line of an item; null for another node.</summary>
    public ScoreLine? Line => About as ScoreLine;

    /// <summary>Why the amount is what it is; null where the title says it.</summary>
    public Message? Reason => About switch
    {
        RuleOutcome rule => rule.Message,
        StepScore step => step.Message,
        Message message => message,
        _ => null,
    };

    /// <summary>The leaves under it, from the first to the last; itself where it is one.</summary>
    public IEnumerable<ProofNode> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Leaves);

    private object? About { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Kind} {Id}: {Amount}";
}
