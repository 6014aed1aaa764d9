using System.Globalization;

namespace DisclosureCompliance.Privacy;

/// <summary>A place in a text. All counts are of UTF-16 code units, as .NET strings are indexed.</summary>
/// <remarks>Lines end with a line feed; a carriage return before it belongs to the line.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly record struct TextPlace
{
    internal TextPlace(long offset, int length, long line, long column) => (Offset, Length, Line, Column) = (offset, length, line, column);

    /// <summary>Where it begins in the whole text, from 0.</summary>
    public long Offset { get; }

    /// <summary>How long it is, separators within a number included.</summary>
    public int Length { get; }

    /// <summary>The line in which it begins, from 1.</summary>
    public long Line { get; }

    /// <summary>Where it begins in its line, from 1.</summary>
    public long Column { get; }

    /// <summary>Line and column: <c>3:14</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line, Column);
}
