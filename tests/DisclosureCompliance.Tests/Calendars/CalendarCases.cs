using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The case files of this folder; see Cases/README.md for their sources.</summary>
internal static class CalendarCases
{
    public static IReadOnlyList<string[]> Rows(string name) => CaseFile.Rows($"Calendars.Cases.{name}.csv");

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
