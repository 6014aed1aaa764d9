using System.Text;
using Ardalis.GuardClauses;

#pragma warning disable RS0026 // The overloads differ in their first parameters; a call never fits two of them.

namespace DisclosureCompliance.Privacy;

/// <summary>Finds what must not be published: secrecy markings, identity, card and telephone numbers. Made to be used before publication.</summary>
/// <remarks>
/// One pass over the text, without regular expressions: work is in proportion to the length of the text whatever it holds, and memory is bounded
/// however long it is. What is found is never repeated, only masked.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DisclosureScanner
{
    private readonly ScanParts _parts;

    /// <summary>A scanner by the rules that ship, <see cref="ChineseScanRules.Default"/>.</summary>
    public DisclosureScanner()
        : this(ChineseScanRules.Default)
    {
    }

    /// <summary>A scanner by rules of the host's.</summary>
    public DisclosureScanner(ScanRules rules)
    {
        Rules = Guard.Against.Null(rules);
        _parts = new ScanParts(rules);
    }

    /// <summary>What it knows.</summary>
    public ScanRules Rules { get; }

    /// <summary>Scans a text that is in memory.</summary>
    public ScanReport Scan(string text, ScanOptions? options = null) => Scan(Guard.Against.Null(text).AsSpan(), options);

    /// <summary>Scans a text that is in memory.</summary>
    public ScanReport Scan(ReadOnlySpan<char> text, ScanOptions? options = null)
    {
        var run = new ScanRun(_parts, options ?? ScanOptions.Default);
        run.Process(text, 0, isLast: true);
        return run.Report(text.Length);
    }

    /// <summary>Scans a text of any length while it is read, from where it stands to its end; the reader stays open.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="options">What is known about the text; null for nothing.</param>
    /// <param name="progress">Told now and then how many characters were read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the scan between two blocks.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public ScanReport Scan(TextReader reader, ScanOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(reader);
        var run = new ScanRun(_parts, options ?? ScanOptions.Default);
        using var window = new TextWindow(run);
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var free = window.Free;
            count = reader.Read(free.Array!, free.Offset, free.Count);
            window.Take(count);
            progress?.Report(window.Characters);
        }
        while (count > 0);

        return run.Report(window.Characters);
    }

    /// <summary>Scans UTF-8 of any length while it is read; the stream stays open. A byte order mark of UTF-8, UTF-16 or UTF-32 decides otherwise.</summary>
    /// <param name="stream">The text. What is not of the encoding makes <see cref="ScanReport.Unreadable"/>: for GB 18030, or UTF-16 without a mark, open a <see cref="StreamReader"/>.</param>
    /// <param name="options">What is known about the text; null for nothing.</param>
    /// <param name="progress">Told now and then how many characters were read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the scan between two blocks.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public ScanReport Scan(Stream stream, ScanOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        using var reader = Open(stream);
        return Scan(reader, options, progress, cancellationToken);
    }

    /// <summary>Scans a text of any length while it is read, from where it stands to its end; the reader stays open.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="options">What is known about the text; null for nothing.</param>
    /// <param name="progress">Told now and then how many characters were read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the scan between two blocks.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public Task<ScanReport> ScanAsync(TextReader reader, ScanOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(reader);
        return ReadAsync(reader, options, progress, cancellationToken);
    }

    /// <summary>Scans UTF-8 of any length while it is read; the stream stays open. A byte order mark of UTF-8, UTF-16 or UTF-32 decides otherwise.</summary>
    /// <param name="stream">The text. What is not of the encoding makes <see cref="ScanReport.Unreadable"/>: for GB 18030, or UTF-16 without a mark, open a <see cref="StreamReader"/>.</param>
    /// <param name="options">What is known about the text; null for nothing.</param>
    /// <param name="progress">Told now and then how many characters were read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the scan between two blocks.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public Task<ScanReport> ScanAsync(Stream stream, ScanOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        ReadAsync(Open(stream), options, progress, cancellationToken, closes: true);

    /// <summary>Scans a text, and gives how many characters were looked at on top of the report: the bound that tests hold.</summary>
    internal (ScanReport Report, long Steps) Measure(string text)
    {
        var run = new ScanRun(_parts, ScanOptions.Default);
        run.Process(text.AsSpan(), 0, isLast: true);
        return (run.Report(text.Length), run.Steps);
    }

    private async Task<ScanReport> ReadAsync(TextReader reader, ScanOptions? options, IProgress<long>? progress, CancellationToken cancellationToken, bool closes = false)
    {
        using var owned = closes ? reader : null;
        var run = new ScanRun(_parts, options ?? ScanOptions.Default);
        using var window = new TextWindow(run);
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await ReadAsync(reader, window.Free, cancellationToken).ConfigureAwait(false);
            window.Take(count);
            progress?.Report(window.Characters);
        }
        while (count > 0);

        return run.Report(window.Characters);
    }

    /// <summary>Bytes that are not of the encoding become U+FFFD, by which a scan knows them in every text, whoever decoded it.</summary>
    private static StreamReader Open(Stream stream) =>
        new(Guard.Against.Null(stream), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, 1 << 15, leaveOpen: true);

#if NET
    private static ValueTask<int> ReadAsync(TextReader reader, ArraySegment<char> free, CancellationToken cancellationToken) => reader.ReadAsync(free, cancellationToken);
#else
    private static Task<int> ReadAsync(TextReader reader, ArraySegment<char> free, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        return reader.ReadAsync(free.Array!, free.Offset, free.Count);
    }
#endif
}
