using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>What a calendar knows of years that are not announced: the law, and how far past notices departed from it.</summary>
/// <param name="Years">How many years after the last announced one can be forecast.</param>
/// <param name="MostSwaps">The highest number of weekend days that a notice ever put to work for one holiday.</param>
/// <param name="Laws">The versions of the law, the latest last.</param>
/// <param name="Reaches">How far arrangements reach, by the holiday's Chinese name.</param>
internal sealed record ForecastRules(int Years, int MostSwaps, IReadOnlyList<HolidayLaw> Laws, IReadOnlyDictionary<string, HolidayReach> Reaches)
{
    /// <summary>The rules with the laws known on a day, or null when there was none.</summary>
    public ForecastRules? KnownAt(LocalDate date)
    {
        var known = Laws.Where(law => law.Published <= date).ToArray();
        return known.Length == 0 ? null : this with { Laws = known };
    }

    /// <summary>The law in force for a year.</summary>
    public HolidayLaw LawOf(int year) => Laws.LastOrDefault(law => law.FromYear <= year) ?? Laws[0];
}
