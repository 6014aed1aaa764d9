using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>The statutory holidays as one version of the law has them.</summary>
/// <param name="FromYear">The first year for which it holds.</param>
/// <param name="Published">The day it came out.</param>
/// <param name="Title">The law and the order that made the version.</param>
/// <param name="Holidays">The holidays.</param>
internal sealed record HolidayLaw(int FromYear, LocalDate Published, LocalizedText Title, IReadOnlyList<StatutoryHoliday> Holidays);
