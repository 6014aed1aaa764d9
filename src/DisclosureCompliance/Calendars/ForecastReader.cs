using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>Reads what a calendar file knows of years that are not announced.</summary>
internal static class ForecastReader
{
    private const int MostYears = 10;
    private const int MostDays = 31;

    private static readonly Dictionary<string, HolidayAnchor> SolarTerms = new(StringComparer.Ordinal) { ["qingming"] = HolidayAnchor.Qingming };

    public static ForecastRules? Read(JsonObjectReader json)
    {
        var years = json.Integer("years", 1, MostYears);
        var mostSwaps = json.Integer("mostSwaps", 0, MostDays);
        var laws = json.Objects("laws", ReadLaw);
        var reaches = new Dictionary<string, HolidayReach>(StringComparer.Ordinal);
        var seen = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        json.OptionalObjects<HolidayReach>("reaches", reach =>
        {
            reach.CheckUnique("name", seen);
            return ReadReach(reach, reaches);
        });
        if (laws.Count == 0 && !json.HasErrors)
        {
            json.Fail("laws", CalendarMessages.NoLaw);
        }

        return json.HasErrors ? null : new ForecastRules(years, mostSwaps, [.. laws.OrderBy(law => law.FromYear)], reaches);
    }

    private static HolidayLaw? ReadLaw(JsonObjectReader json)
    {
        var law = new HolidayLaw(
            json.Integer("fromYear", 1900, 2999),
            json.Date("published"),
            json.Localized("title"),
            json.Objects("holidays", ReadHoliday));
        return json.HasErrors ? null : law;
    }

    private static StatutoryHoliday? ReadHoliday(JsonObjectReader json)
    {
        var name = HolidayNames.Translate(json.Localized("name"));
        var anchors = new[] { ReadDated(json, "solar", HolidayAnchor.Solar), ReadDated(json, "lunar", HolidayAnchor.Lunar), ReadSolarTerm(json) };
        var from = json.OptionalInteger("from", -MostDays, MostDays) ?? 0;
        var days = json.Integer("days", 1, MostDays);
        var stated = anchors.Where(anchor => anchor is not null).ToList();
        if (stated.Count != 1 && !json.HasErrors)
        {
            json.Fail("name", CalendarMessages.OneAnchor);
        }

        return json.HasErrors ? null : new StatutoryHoliday(name, stated[0]!, from, days);
    }

    private static HolidayReach? ReadReach(JsonObjectReader json, Dictionary<string, HolidayReach> reaches)
    {
        var name = json.Text("name");
        var off = ReadInterval(json, "off");
        var working = ReadInterval(json, "working");
        if (off is not null && working is not null)
        {
            reaches[name] = new HolidayReach(off[0], off[1], working[0], working[1]);
        }

        return null;
    }

    /// <summary>Two numbers of days from the anchor, the lower first.</summary>
    private static int[]? ReadInterval(JsonObjectReader json, string field)
    {
        var days = json.Required(field)?.AsList(value => value.AsInteger(-MostDays, MostDays) is { } day ? new[] { day } : null)
            .SelectMany(day => day).ToArray();
        if (days is null || json.HasErrors || (days.Length == 2 && days[0] <= days[1]))
        {
            return json.HasErrors ? null : days;
        }

        json.Fail(field, CalendarMessages.BadInterval);
        return null;
    }

    private static HolidayAnchor? ReadDated(JsonObjectReader json, string field, Func<AnnualDate, HolidayAnchor> hang) =>
        CalendarReader.ReadAnnualDate(json, field) is { } date ? hang(date) : null;

    private static HolidayAnchor? ReadSolarTerm(JsonObjectReader json)
    {
        if (json.OptionalText("solarTerm") is not { } word)
        {
            return null;
        }

        if (SolarTerms.TryGetValue(word, out var anchor))
        {
            return anchor;
        }

        json.Fail("solarTerm", LoadingMessages.UnknownWord, new MessageArgument("known", string.Join(", ", SolarTerms.Keys)));
        return null;
    }
}
