using System.Text;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>Opens texts of any size; bytes that are no text become a fault.</summary>
internal static class TextFile
{
    private const string StandardInput = "-";

    public static readonly IReadOnlyDictionary<string, TextEncoding> Encodings = new Dictionary<string, TextEncoding>(StringComparer.Ordinal)
    {
        ["utf-8"] = TextEncoding.Utf8,
        ["gb18030"] = TextEncoding.Gb18030,
        ["utf-16"] = TextEncoding.Utf16,
        ["utf-16be"] = TextEncoding.Utf16BigEndian,
    };

    /// <summary>The encoding's name, for people.</summary>
    public static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Gb18030 => "GB 18030",
        _ => "UTF-16",
    };

    /// <summary>Hands over a reader of the file, or of standard input for <c>-</c>.</summary>
    public static void Read(string path, Terminal terminal, TextEncoding encoding, Action<TextReader> read, FaultList faults)
    {
        if (path == StandardInput)
        {
            Read(path, terminal.Input, encoding, read, faults);
        }
        else
        {
            InputFile.Read(path, stream => Read(path, stream, encoding, read, faults), faults);
        }
    }

    private static void Read(string path, Stream stream, TextEncoding encoding, Action<TextReader> read, FaultList faults)
    {
        using var reader = new StreamReader(stream, Strict(encoding), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        try
        {
            read(reader);
        }
        catch (DecoderFallbackException)
        {
            faults.AddFile(path, InputMessages.NotText, new MessageArgument("encoding", NameOf(encoding)));
        }
    }

    private static Encoding Strict(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        TextEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        _ => new UnicodeEncoding(bigEndian: encoding == TextEncoding.Utf16BigEndian, byteOrderMark: true, throwOnInvalidBytes: true),
    };
}
