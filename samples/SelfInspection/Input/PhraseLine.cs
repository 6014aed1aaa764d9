using System.Text;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>One phrase as it came in, and what is wrong with it as text; null where it is text.</summary>
internal sealed record PhraseLine(string Text, Message? Problem)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A phrase of the command line; half of a surrogate pair in it is no text.</summary>
    public static PhraseLine Of(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return new PhraseLine(string.Concat(text.EnumerateRunes()), new Message(InputMessages.NotUtf8));
            }

            rest = rest[length..];
        }

        return new PhraseLine(text, ProblemOf(text));
    }

    /// <summary>A line of the input, without its end. What is no UTF-8 is kept with U+FFFD in the place of the bytes that are none.</summary>
    public static PhraseLine Of(ReadOnlySpan<byte> line, bool isCut)
    {
        try
        {
            var text = Strict.GetString(line);
            return new PhraseLine(text, isCut ? new Message(InputMessages.LineTooLong) : ProblemOf(text));
        }
        catch (DecoderFallbackException)
        {
            return new PhraseLine(Encoding.UTF8.GetString(line), new Message(isCut ? InputMessages.LineTooLong : InputMessages.NotUtf8));
        }
    }

    /// <summary>No text holds NUL; it is what UTF-16 looks like when it is read as UTF-8.</summary>
    private static Message? ProblemOf(string text) => string.IsNullOrWhiteSpace(text) ? new Message(InputMessages.BlankLine)
        : text.Contains('\0') ? new Message(InputMessages.NotUtf8)
        : null;
}
