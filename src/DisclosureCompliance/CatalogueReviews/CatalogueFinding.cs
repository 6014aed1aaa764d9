using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>One thing that is wrong with a catalogue, or that somebody should look at.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CatalogueFinding
{
    internal CatalogueFinding(FindingSeverity severity, CatalogueAspect aspect, string place, string? value, Message message)
    {
        Severity = severity;
        Aspect = aspect;
        Place = place;
        Value = value;
        Message = message;
    }

    /// <summary>The stable code, such as <c>catalogue-review.looser-than-law</c>.</summary>
    public string Code => Message.Code;

    /// <summary>Violation: the catalogue breaks the law or contradicts itself. Warning: likely wrong. Information: worth knowing.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What was looked at.</summary>
    public CatalogueAspect Aspect { get; }

    /// <summary>The JSON path that it has, or would have, in a catalogue document, such as <c>$.items[3].deadline</c>; <c>$.items</c> for what is not there.</summary>
    public string Place { get; }

    /// <summary>What stands there; null where something is absent.</summary>
    public string? Value { get; }

    /// <summary>What is wrong, with the remedy.</summary>
    public Message Message { get; }

    /// <summary>The item; null where it is about none.</summary>
    public CatalogueItem? Item { get; init; }

    /// <summary>The duty of the law; null where it is about none.</summary>
    public DisclosureDuty? Duty { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Message}";
}
