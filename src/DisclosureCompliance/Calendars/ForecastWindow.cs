using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// The days around one or several neighbouring holidays that a notice may still change, and how many of them it will leave as working days.
/// Where the two numbers are equal, nothing that happens inside the window shifts what comes after it.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="FewestWorking">The lowest possible number of working days in the window.</param>
/// <param name="MostWorking">The highest.</param>
/// <param name="MostSwaps">The highest number of its weekdays that weekend days may pay for.</param>
internal sealed record ForecastWindow(LocalDate First, LocalDate Last, int FewestWorking, int MostWorking, int MostSwaps);
