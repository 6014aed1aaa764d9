using Ardalis.GuardClauses;

namespace DisclosureCompliance.Messages;

/// <summary>A stable code with its text in every language and, where something can be done, the remedy.</summary>
/// <remarks>
/// Codes are dotted words, the room first (<c>finding.late</c>), and never change their meaning. Texts hold named places in braces
/// (<c>{due}</c>) that a <see cref="Message"/> fills. A host makes its own templates for its own findings.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class MessageTemplate
{
    /// <summary>A template.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="text">What is the case, in every language.</param>
    /// <param name="remedy">What to do about it, or null where nothing needs doing.</param>
    public MessageTemplate(string code, LocalizedText text, LocalizedText? remedy = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Text = Guard.Against.Null(text);
        Remedy = remedy;
    }

    /// <summary>The stable code, such as <c>finding.late</c>.</summary>
    public string Code { get; }

    /// <summary>The text with named places in braces.</summary>
    public LocalizedText Text { get; }

    /// <summary>What to do about it, with the same named places; null where nothing needs doing.</summary>
    public LocalizedText? Remedy { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    internal static MessageTemplate Define(string code, string zh, string en) => new(code, new LocalizedText(zh, en));

    internal static MessageTemplate Define(string code, string zh, string en, string zhRemedy, string enRemedy) =>
        new(code, new LocalizedText(zh, en), new LocalizedText(zhRemedy, enRemedy));
}
