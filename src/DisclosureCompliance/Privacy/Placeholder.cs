using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>A place where content is only seemingly there.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Placeholder
{
    internal Placeholder(PlaceholderKind kind, string text, TextPlace place, bool isAll)
    {
        Kind = kind;
        Text = text;
        Place = place;
        IsAll = isAll;
    }

    /// <summary>What stands for the content.</summary>
    public PlaceholderKind Kind { get; }

    /// <summary>The word as the rules have it; empty for <see cref="PlaceholderKind.Blank"/>.</summary>
    public string Text { get; }

    /// <summary>Where it stands.</summary>
    public TextPlace Place { get; }

    /// <summary>Whether the text holds nothing else, so that the whole of it is missing.</summary>
    public bool IsAll { get; }

    /// <summary>What stands there, and the remedy.</summary>
    public Message Message => new(PlaceholderMessages.Of(Kind), new MessageArgument("text", Text));

    /// <inheritdoc />
    public override string ToString() => $"{Place} {Message.Code} {Text}";
}
