using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>Rows of a case file of this folder; see Cases/README.md for the sources.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream($"DisclosureCompliance.Tests.Calendars.Cases.{name}.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
