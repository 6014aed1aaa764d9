using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>One thing that a review looked at and found in order (合格项).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficePassedCheck
{
    /// <summary>A check that passed.</summary>
    /// <param name="aspect">What it is about.</param>
    /// <param name="message">What is in order.</param>
    /// <param name="place">Where in the data, as a JSON path.</param>
    public OfficePassedCheck(OfficeAspect aspect, Message message, string place)
    {
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        Message = Guard.Against.Null(message);
        Place = Guard.Against.NullOrWhiteSpace(place);
    }

    /// <summary>What it is about.</summary>
    public OfficeAspect Aspect { get; }

    /// <summary>What is in order, in words.</summary>
    public Message Message { get; }

    /// <summary>Where in the data, as a JSON path.</summary>
    public string Place { get; }

    /// <summary>The place and the English text.</summary>
    public override string ToString() => $"{Place} {Message}";
}
