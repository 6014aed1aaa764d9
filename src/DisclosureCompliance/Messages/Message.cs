using System.Text;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Messages;

/// <summary>Something the library says, as data: a template and its arguments. Text is made when it is asked for.</summary>
/// <remarks>Equal when code and arguments are.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Message : IEquatable<Message>
{
    private readonly MessageArgument[] _arguments;

    /// <summary>A message of a template with its arguments, in any order.</summary>
    public Message(MessageTemplate template, params MessageArgument[] arguments)
        : this(template, Guard.Against.Null(arguments).AsSpan())
    {
    }

    /// <summary>The same without an array of the caller's.</summary>
    internal Message(MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments)
    {
        Template = Guard.Against.Null(template);
        _arguments = arguments.ToArray();
    }

    /// <summary>The template.</summary>
    public MessageTemplate Template { get; }

    /// <summary>The stable code of the template.</summary>
    public string Code => Template.Code;

    /// <summary>The values by name.</summary>
    public IReadOnlyList<MessageArgument> Arguments => Array.AsReadOnly(_arguments);

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => Fill(Template.Text.In(language), language);

    /// <summary>The remedy in <paramref name="language"/>, or null where nothing needs doing.</summary>
    public string? RemedyIn(Language language) => Template.Remedy is { } remedy ? Fill(remedy.In(language), language) : null;

    /// <summary>The value of the place <paramref name="name"/> as text, or null where there is none.</summary>
    public string? ArgumentIn(string name, Language language)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Name == name)
            {
                return argument.In(language);
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(Message? other) => other is not null && Code == other.Code && _arguments.SequenceEqual(other._arguments);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code and the English text.</summary>
    public override string ToString() => $"{Code}: {In(Language.English)}";

    private string Fill(string text, Language language)
    {
        var builder = new StringBuilder(text.Length + 32);
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            builder.Append(text, position, open - position);
            var name = text.Substring(open + 1, close - open - 1);
            builder.Append(ArgumentIn(name, language) ?? string.Concat("{", name, "}"));
            position = close + 1;
        }

        return builder.Append(text, position, text.Length - position).ToString();
    }
}
