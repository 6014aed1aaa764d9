using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One node of the proof of a score. The amounts of its children add up to its own exactly, so the leaves of the tree add up to the total.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ProofNode
{
    private readonly Lazy<IReadOnlyList<ProofNode>>? _children;

    internal ProofNode(ProofKind kind, string id, LocalizedText title, Rational amount, object? about, Func<List<ProofNode>>? children = null)
    {
        Kind = kind;
        Id = id;
        Title = title;
        Amount = amount;
        _children = children is null ? null : new Lazy<IReadOnlyList<ProofNode>>(() => children().AsReadOnly());
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

    /// <summary>What it is made of; empty for a leaf. Made when asked for.</summary>
    public IReadOnlyList<ProofNode> Children => _children?.Value ?? [];

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
