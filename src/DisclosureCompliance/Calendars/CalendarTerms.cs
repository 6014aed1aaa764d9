using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>What stays the same about a calendar while notices come in.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Authority">Who publishes the notices.</param>
/// <param name="ZoneId">The time zone in which its days are days.</param>
/// <param name="CertainThrough">The last day of the last announced year that the next year's notice is known to leave alone.</param>
internal sealed record CalendarTerms(string Id, LocalizedText Name, LocalizedText Authority, string ZoneId, AnnualDate CertainThrough)
{
    /// <summary>28 December: four annual notices of China set 29, 30 or 31 December of the year before, none an earlier day.</summary>
    public static readonly AnnualDate UsualCertainThrough = new(12, 28);
}
