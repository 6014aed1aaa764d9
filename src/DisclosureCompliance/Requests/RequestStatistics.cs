using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>
/// The requests of a year as table 3 of the annual report counts them (收到和处理政府信息公开申请情况), format of 2021 (国办公开办函〔2021〕30号).
/// </summary>
/// <remarks>
/// Every request that is counted stands once above, as new or carried over, and once below, in a result row or carried forward. So new and carried over
/// always equal handled and carried forward, in each column. A request is handled when its reply counts as given, see
/// <see cref="RequestClockOptions.ReplyCounts"/>, or when it was given up.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class RequestStatistics
{
    private readonly ApplicantCounts[] _results;

    private RequestStatistics(int year, ApplicantCounts received, ApplicantCounts carriedOver, ApplicantCounts[] results, ApplicantCounts carriedForward, IReadOnlyList<UnplacedRequest> unplaced)
    {
        Year = year;
        New = received;
        CarriedOver = carriedOver;
        _results = results;
        CarriedForward = carriedForward;
        Unplaced = unplaced;
    }

    /// <summary>The year, 1 January to 31 December.</summary>
    public int Year { get; }

    /// <summary>Row 一: received in the year (本年新收).</summary>
    public ApplicantCounts New { get; }

    /// <summary>Row 二: received earlier and open at its start (上年结转).</summary>
    public ApplicantCounts CarriedOver { get; }

    /// <summary>Row 三（七）: handled in the year (总计).</summary>
    public ApplicantCounts Handled
    {
        get
        {
            var sum = default(ApplicantCounts);
            foreach (var row in _results)
            {
                sum += row;
            }

            return sum;
        }
    }

    /// <summary>Row 四: open at its end (结转下年度继续办理).</summary>
    public ApplicantCounts CarriedForward { get; }

    /// <summary>The requests that have no place, and why, in the order in which they were met.</summary>
    public IReadOnlyList<UnplacedRequest> Unplaced { get; }

    /// <summary>A result row of part 三.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is none.</exception>
    public ApplicantCounts this[ReportRow row] => _results[(int)Guard.Against.EnumOutOfRange(row)];

    /// <summary>The statistics of no request; merging with it changes nothing.</summary>
    /// <param name="year">The year, 1901 to 2999, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static RequestStatistics Empty(int year) =>
        new(Guard.Against.Outside(year, nameof(year), 1901, 2999), default, default, new ApplicantCounts[(int)ReportRow.Other + 1], default, []);

    /// <summary>Counts the requests of a year, by how each stood at the end of the year before and at its own end.</summary>
    /// <param name="year">The year, 1901 to 2999, both included.</param>
    /// <param name="clock">Replays the requests.</param>
    /// <param name="requests">The requests; those of other years count nowhere.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentException">An argument or a request is null.</exception>
    public static RequestStatistics Of(int year, IRequestClock clock, IEnumerable<DisclosureRequest> requests)
    {
        Guard.Against.Null(clock);
        var (before, end) = (new LocalDate(Guard.Against.Outside(year, nameof(year), 1901, 2999) - 1, 12, 31), new LocalDate(year, 12, 31));
        var (received, carriedOver, carriedForward) = (default(ApplicantCounts), default(ApplicantCounts), default(ApplicantCounts));
        var results = new ApplicantCounts[(int)ReportRow.Other + 1];
        var unplaced = new List<UnplacedRequest>();
        foreach (var request in Guard.Against.NullItems(requests))
        {
            var place = RequestPlace.Of(clock.Replay(request, before), clock.Replay(request, end));
            if (place.WhyNot is { } reason)
            {
                unplaced.Add(new UnplacedRequest(request.Id, reason));
            }
            else if (place.Applicant is { } applicant)
            {
                var one = ApplicantCounts.One(applicant);
                received += place.IsNew ? one : default;
                carriedOver += place.IsNew ? default : one;
                carriedForward += place.Result is null ? one : default;
                if (place.Result is { } row)
                {
                    results[(int)row] += one;
                }
            }
        }

        return new(year, received, carriedOver, results, carriedForward, Guard.Against.NullItems(unplaced));
    }

    /// <summary>The statistics of two sets of requests together; the order of merging several does not matter for any count.</summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or of another year.</exception>
    /// <exception cref="OverflowException">A sum is above two billion.</exception>
    public RequestStatistics Merge(RequestStatistics other)
    {
        if (Guard.Against.Null(other).Year != Year)
        {
            throw new ArgumentException($"The statistics are of {other.Year}, not of {Year}.", nameof(other));
        }

        var results = new ApplicantCounts[_results.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = _results[i] + other._results[i];
        }

        return new(Year, New + other.New, CarriedOver + other.CarriedOver, results, CarriedForward + other.CarriedForward, Guard.Against.NullItems(Unplaced.Concat(other.Unplaced)));
    }
}
