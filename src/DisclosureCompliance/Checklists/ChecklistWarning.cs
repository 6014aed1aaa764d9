using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>One thing in which a checklist contradicts itself or that it leaves open, with the reading that the scorer takes.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ChecklistWarning
{
    internal ChecklistWarning(ChecklistWarningKind kind, string place, string value, Message message, string? sectionId, string? itemId)
    {
        Kind = kind;
        Place = place;
        Value = value;
        Message = message;
        SectionId = sectionId;
        ItemId = itemId;
    }

    /// <summary>The stable code, such as <c>checklist.cap-above-points</c>.</summary>
    public string Code => Message.Code;

    /// <summary>Whether the paper contradicts itself or leaves something open.</summary>
    public ChecklistWarningKind Kind { get; }

    /// <summary>The JSON path that it has, or would have, in a checklist document, such as <c>$.sections[0].items[2].scoring.cap</c>.</summary>
    public string Place { get; }

    /// <summary>What stands there.</summary>
    public string Value { get; }

    /// <summary>What contradicts what or what is open, the reading taken, and the remedy.</summary>
    public Message Message { get; }

    /// <summary>The section that it is about or in; null when it is about the whole checklist.</summary>
    public string? SectionId { get; }

    /// <summary>The item that it is about; null when it is about a section or the whole checklist.</summary>
    public string? ItemId { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Message}";
}
