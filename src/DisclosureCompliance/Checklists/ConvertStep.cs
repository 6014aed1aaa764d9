using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Converts the running score to another scale: ×4/3, 按比例换算, 占10分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ConvertStep : ScoringStep
{
    /// <summary>Converts to a scale of <paramref name="to"/> points.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not above 0.</exception>
    public ConvertStep(Rational to) => To = ChecklistGuards.Positive(to, nameof(to));

    /// <inheritdoc />
    public override string Kind => "convert";

    /// <summary>The full points of the new scale.</summary>
    public Rational To { get; }

    /// <summary>The full points of the old scale; null for what is applicable of the items (满分75分).</summary>
    public Rational? From { get; init => field = value is { } from ? ChecklistGuards.Positive(from, nameof(From)) : null; }
}
