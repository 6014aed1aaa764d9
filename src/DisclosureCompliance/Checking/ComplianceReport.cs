using Ardalis.GuardClauses;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What an inspection found, what it passed, and the figures (检查结果).</summary>
/// <remarks>The same request gives the same report, in the same order.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ComplianceReport
{
    private readonly Lazy<IReadOnlyList<PassedCheck>> _passed;

    /// <summary>A report, made by an <see cref="IDisclosureComplianceChecker"/>.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="calendarId">The calendar by which working days were counted.</param>
    /// <param name="findings">Everything found, in the order of the catalogue.</param>
    /// <param name="passed">Everything that is in order, in the order of the catalogue.</param>
    /// <param name="outsideWindow">The records that belong to another time.</param>
    /// <param name="statistics">The figures.</param>
    public ComplianceReport(
        ComplianceCheckRequest request,
        string calendarId,
        IEnumerable<Finding> findings,
        IEnumerable<PassedCheck> passed,
        IEnumerable<DisclosureRecord> outsideWindow,
        ComplianceStatistics statistics)
    {
        Request = Guard.Against.Null(request);
        CalendarId = Guard.Against.NullOrWhiteSpace(calendarId);
        Findings = Guard.Against.NullItems(findings);
        var kept = Guard.Against.NullItems(passed);
        _passed = new Lazy<IReadOnlyList<PassedCheck>>(() => kept);
        OutsideWindow = Guard.Against.NullItems(outsideWindow);
        Statistics = Guard.Against.Null(statistics);
    }

    internal ComplianceReport(ComplianceCheckRequest request, string calendarId, InspectionLog log, IReadOnlyList<DisclosureRecord> outsideWindow, Func<IReadOnlyList<PassedCheck>> passed)
    {
        Request = request;
        CalendarId = calendarId;
        Findings = log.Findings;
        _passed = new Lazy<IReadOnlyList<PassedCheck>>(passed);
        OutsideWindow = outsideWindow;
        Statistics = log.Board.ToStatistics();
    }

    /// <summary>What was asked.</summary>
    public ComplianceCheckRequest Request { get; }

    /// <summary>The calendar by which working days were counted.</summary>
    public string CalendarId { get; }

    /// <summary>Everything found, information included, in the order of the catalogue; records of unknown items last.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Everything that is in order, in the order of the catalogue. It is worked out when it is first asked for, by the same pass over the same request, and then
    /// kept: most who want the findings never ask.
    /// </summary>
    public IReadOnlyList<PassedCheck> Passed => _passed.Value;

    /// <summary>The records whose limit belongs to another time than the one inspected. Of those only what was published in it was looked at, and not for its time.</summary>
    public IReadOnlyList<DisclosureRecord> OutsideWindow { get; }

    /// <summary>
    /// The first later day on which time alone may change the verdict; null where it changes nothing any more. Before it the same records, catalogue, law and
    /// calendar come to the same findings, passed checks and figures but for counts of days. On it a last day is over (of a publication, a review, a display, an
    /// update), a matter begins to be due soon, or a later day that the records or the catalogue state has come.
    /// </summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or not after the day of the inspection.</exception>
    public LocalDate? NextChange
    {
        get;
        init => field = value is not { } day ? null
            : Guard.Against.NonIsoDate(day, nameof(NextChange)) > Request.AsOf ? day
            : throw new ArgumentException("The next change comes after the day of the inspection.", nameof(NextChange));
    }

    /// <summary>The figures.</summary>
    public ComplianceStatistics Statistics { get; }

    /// <summary>Whether no duty was found broken. Warnings and information do not count.</summary>
    public bool HasNoViolation => Findings.All(finding => finding.Severity != FindingSeverity.Violation);
}
