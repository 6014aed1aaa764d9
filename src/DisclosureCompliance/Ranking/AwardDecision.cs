using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>Whether a unit gets an award, and why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AwardDecision
{
    internal AwardDecision(AwardRule award, bool isGiven, IReadOnlyList<Message> reasons) => (Award, IsGiven, Reasons) = (award, isGiven, reasons);

    /// <summary>The award.</summary>
    public AwardRule Award { get; }

    /// <summary>Whether the unit gets it.</summary>
    public bool IsGiven { get; }

    /// <summary>Why, or everything that stands against it. Never empty.</summary>
    public IReadOnlyList<Message> Reasons { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Award.Key}: {(IsGiven ? "given" : "not given")}";
}
