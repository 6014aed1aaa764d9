using System.Text;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>The cells of a CSV file (RFC 4180): quotes, line breaks in cells, CR LF or LF, byte order mark; comma, semicolon or tab by what the first rows hold.</summary>
internal static class CsvDocument
{
    public const int MaxMegabytes = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows, or null and a fault.</summary>
    public static IReadOnlyList<string[]>? Read(Stream stream, FaultCollector faults) => Decode(stream, faults) is { } text ? Split(text, faults) : null;

    /// <summary>The rows of a text, or null and a fault.</summary>
    public static IReadOnlyList<string[]>? Split(string text, FaultCollector faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Error("row 1", null, LoadingMessages.Empty);
            return null;
        }

        var delimiter = DelimiterOf(text);
        var (rows, row, cell) = (new List<string[]>(), new List<string>(), new StringBuilder());
        var (quotedSince, wasQuoted) = (-1, false);
        for (var index = 0; index <= text.Length; index++)
        {
            var isEnd = index == text.Length;
            var c = isEnd ? '\n' : text[index];
            if (quotedSince >= 0 && !isEnd)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (index + 1 < text.Length && text[index + 1] == '"')
                {
                    cell.Append('"');
                    index++;
                }
                else
                {
                    quotedSince = -1;
                }
            }
            else if (c == '"' && cell.Length == 0 && !wasQuoted)
            {
                (quotedSince, wasQuoted) = (rows.Count, true);
            }
            else if (c == delimiter || c == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                wasQuoted = false;
                if (c == '\n' && !(isEnd && row is [""]))
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else if (c != '\r' || (index + 1 < text.Length && text[index + 1] != '\n'))
            {
                cell.Append(c);
            }
        }

        if (quotedSince >= 0)
        {
            faults.Error($"row {quotedSince + 1}", null, SpreadsheetMessages.OpenQuote);
            return null;
        }

        return rows;
    }

    private static string? Decode(Stream stream, FaultCollector faults)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (buffer.Length + count > MaxMegabytes * 1024L * 1024L)
            {
                faults.Error("row 1", null, LoadingMessages.TooLarge, new MessageArgument("limit", MaxMegabytes));
                return null;
            }

            buffer.Write(chunk, 0, count);
        }

        var (bytes, length) = (buffer.GetBuffer(), (int)buffer.Length);
        if (length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            faults.Error("row 1", null, SpreadsheetMessages.Utf16);
            return null;
        }

        if (length >= 2 && ((bytes[0] == 'P' && bytes[1] == 'K') || (bytes[0] == 0xD0 && bytes[1] == 0xCF)))
        {
            faults.Error("row 1", null, SpreadsheetMessages.Workbook);
            return null;
        }

        var start = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return StrictUtf8.GetString(bytes, start, length - start);
        }
        catch (DecoderFallbackException exception)
        {
            faults.Error("row 1", null, SpreadsheetMessages.Encoding, new MessageArgument("byte", start + Math.Max(0, exception.Index)));
            return null;
        }
    }

    /// <summary>Comma, semicolon or tab: the one that stands most often outside quotes in the first rows; a comma where none does.</summary>
    private static char DelimiterOf(string text)
    {
        char[] candidates = [',', ';', '\t'];
        var counts = new int[candidates.Length];
        var isQuoted = false;
        foreach (var c in text.Take(4096))
        {
            isQuoted ^= c == '"';
            var candidate = isQuoted ? -1 : Array.IndexOf(candidates, c);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        return candidates[Array.IndexOf(counts, counts.Max())];
    }
}
