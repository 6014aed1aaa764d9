using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>
/// The clock that ships (依申请公开时钟): the law book gives the periods, the procedure says which is which and when a request is received, the options
/// decide what the law leaves open, and the calculator counts.
/// </summary>
/// <remarks>A log that cannot be right never makes it throw; the state says what is wrong.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RequestClock : IRequestClock
{
    private readonly IDeadlineCalculator _calculator;
    private readonly LawBook _law;
    private readonly RequestProcedure _procedure;
    private readonly RequestClockOptions _options;

    /// <summary>A clock.</summary>
    /// <param name="calculator">Counts the days.</param>
    /// <param name="law">Holds the provisions that the procedure names.</param>
    /// <param name="procedure">Which provision is which; null for <see cref="ChineseRequestProcedure.OpenGovernmentInformation"/>.</param>
    /// <param name="options">What the law leaves open; null for <see cref="RequestClockOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="calculator"/> or <paramref name="law"/> is null.</exception>
    public RequestClock(IDeadlineCalculator calculator, LawBook law, RequestProcedure? procedure = null, RequestClockOptions? options = null)
    {
        _calculator = Guard.Against.Null(calculator);
        _law = Guard.Against.Null(law);
        _procedure = procedure ?? ChineseRequestProcedure.OpenGovernmentInformation;
        _options = options ?? RequestClockOptions.Default;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="request"/> is null, or the date is not of the ISO calendar.</exception>
    public RequestState Replay(DisclosureRequest request, LocalDate asOf) => Replay(request, asOf, _calculator);

    /// <inheritdoc />
    /// <remarks>Counted by a <see cref="DeadlineCalculator"/> of the calendar of that day; a calculator of the host's own has the one calendar that it has, and is not asked.</remarks>
    /// <exception cref="ArgumentException"><paramref name="request"/> is null, or the date is not of the ISO calendar.</exception>
    public RequestState ReplayAsKnownThen(DisclosureRequest request, LocalDate asOf) =>
        Replay(request, asOf, new DeadlineCalculator(_calculator.Calendar.AsKnownAt(Guard.Against.NonIsoDate(asOf)), _law, (_calculator as DeadlineCalculator)?.Options));

    private RequestState Replay(DisclosureRequest request, LocalDate asOf, IDeadlineCalculator calculator)
    {
        Guard.Against.Null(request);
        Guard.Against.NonIsoDate(asOf);
        return new RequestReplay(RequestLog.Read(request, asOf), calculator, _law, _procedure, _options).ToState();
    }
}
