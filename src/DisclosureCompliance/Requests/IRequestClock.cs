using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Replays what happened to a request under the law in force (依申请公开期限计算).</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IRequestClock
{
    /// <summary>How the request stood at the end of a day: only events until then are looked at, under the calendar as it is known now.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The day.</param>
    RequestState Replay(DisclosureRequest request, LocalDate asOf);

    /// <summary>What was believed at the end of a day: only events until then, under the calendar as it was announced then.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="Calendars.CalendarHorizonException">No notice of the calendar was out yet.</exception>
    RequestState ReplayAsKnownThen(DisclosureRequest request, LocalDate asOf);
}
