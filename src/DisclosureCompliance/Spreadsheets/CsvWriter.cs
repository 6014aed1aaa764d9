using System.Globalization;
using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>
/// Writes rows of CSV: the same rows give the same bytes on every machine. A text that a spreadsheet would run as a formula gets an apostrophe in
/// front; numbers are written as numbers and never get one.
/// </summary>
internal sealed class CsvWriter : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly CsvOptions _options;
    private bool _isFirst = true;

    public CsvWriter(Stream stream, CsvOptions options)
    {
        _options = options;
        _writer = new StreamWriter(stream, new UTF8Encoding(options.ByteOrderMark), 4096, leaveOpen: true);
    }

    public CsvWriter Text(string? text) => Cell(text is null ? string.Empty : Guarded(text));

    public CsvWriter Text(LocalizedText? text) => Text(text?.In(_options.Language));

    public CsvWriter Text(Message? message) => Text(message?.In(_options.Language));

    public CsvWriter Number(Rational? number) => Cell(number?.ToDecimalText(_options.Decimals) ?? string.Empty);

    public CsvWriter Number(int? number) => Cell(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    public void Header(params LocalizedText[] names)
    {
        foreach (var name in names)
        {
            Text(name);
        }

        EndRow();
    }

    public void EndRow()
    {
        _writer.Write("\r\n");
        _isFirst = true;
    }

    public void Dispose() => _writer.Dispose();

    private static string Guarded(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private CsvWriter Cell(string text)
    {
        if (!_isFirst)
        {
            _writer.Write(',');
        }

        _isFirst = false;
        _writer.Write(text.IndexOfAny(['"', ',', '\r', '\n']) < 0 ? text : string.Concat("\"", text.Replace("\"", "\"\""), "\""));
        return this;
    }
}
