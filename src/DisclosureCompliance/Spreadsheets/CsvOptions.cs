using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>How a table is written as CSV (RFC 4180, UTF-8, lines end with CR LF).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CsvOptions
{
    /// <summary>The language of headers and messages.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Whether a byte order mark stands at the start, by which spreadsheets know UTF-8; true as a rule.</summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>To how many decimals numbers are written, 0 to 10, both included; 4 as a rule. Exact fractions are for JSON: a spreadsheet reads 1/3 as a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 10.</exception>
    public int Decimals { get; init => field = Guard.Against.Outside(value, nameof(Decimals), 0, 10); } = 4;
}
