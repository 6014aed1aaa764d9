using Ardalis.GuardClauses;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Office;

/// <summary>Reads and writes the facts of a year as JSON of the schema <c>disclosure-office-year/1</c> (docs/formats/office-year.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class OfficeYearJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-office-year/1";

    /// <summary>Reads a year from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<OfficeYear> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, OfficeYearReading.Read);

    /// <summary>Reads a year from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<OfficeYear> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, OfficeYearReading.Read);

    /// <summary>Writes a year, such as a draft from <see cref="OfficeYear.CarryOver"/>, as indented UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half of a surrogate pair.</exception>
    public static void Write(Stream stream, OfficeYear year)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(year);
        JsonWriting.WriteIndented(stream, json => OfficeYearWriting.Write(json, year));
    }
}
