using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>One thing that a review found missing, contradictory or overdue (问题).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeFinding
{
    /// <summary>A finding.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="aspect">What it is about.</param>
    /// <param name="message">What was found, with the remedy; its code is the finding's.</param>
    /// <param name="place">Where in the data: the JSON path of the format, such as <c>$.feedback[2]</c>.</param>
    /// <param name="subject">What it concerns, by a name that is the same in the next review: an identifier, a title; null where the code says it.</param>
    public OfficeFinding(OfficeFindingSeverity severity, OfficeAspect aspect, Message message, string place, string? subject = null)
    {
        Severity = Guard.Against.EnumOutOfRange(severity);
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        Message = Guard.Against.Null(message);
        Place = Guard.Against.NullOrWhiteSpace(place);
        Subject = subject;
    }

    /// <summary>The stable code, one of <see cref="OfficeFindingCodes"/> or a host's own.</summary>
    public string Code => Message.Code;

    /// <summary>How grave it is.</summary>
    public OfficeFindingSeverity Severity { get; }

    /// <summary>What it is about.</summary>
    public OfficeAspect Aspect { get; }

    /// <summary>What was found, in words, with the remedy.</summary>
    public Message Message { get; }

    /// <summary>Where in the data, as a JSON path.</summary>
    public string Place { get; }

    /// <summary>What it concerns; null where the code says it.</summary>
    public string? Subject { get; }

    /// <summary>What the finding is known by over several reviews: code and subject. A list in another order changes places, not identities.</summary>
    public string Identity => Subject is null ? Code : $"{Code}|{Subject}";

    /// <summary>The code, the place and the English text.</summary>
    public override string ToString() => $"{Place} {Message}";
}
