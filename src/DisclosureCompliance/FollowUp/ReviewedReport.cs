using Ardalis.GuardClauses;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;

namespace DisclosureCompliance.FollowUp;

/// <summary>A report with and without what has been accepted (计入例外前后的检查结果).</summary>
/// <remarks>
/// Exceptions are applied on the report's own day. They move findings from one list to the other and change nothing else: the report stays as it was, and so
/// do its figures.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ReviewedReport
{
    private ReviewedReport(ComplianceReport report, IReadOnlyList<Finding> open, IReadOnlyList<AcceptedFinding> accepted, IReadOnlyList<ExceptionFinding> exceptionFindings)
    {
        Report = report;
        Open = open;
        Accepted = accepted;
        ExceptionFindings = exceptionFindings;
    }

    /// <summary>The report as it was made: everything found, accepted or not.</summary>
    public ComplianceReport Report { get; }

    /// <summary>The findings that no exception covers, in the report's order.</summary>
    public IReadOnlyList<Finding> Open { get; }

    /// <summary>The findings that one covers, in the report's order.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; }

    /// <summary>What is wrong with the exceptions themselves, in the order of the list.</summary>
    public IReadOnlyList<ExceptionFinding> ExceptionFindings { get; }

    /// <summary>Whether no duty was found broken that is not accepted. Warnings and information do not count.</summary>
    public bool HasNoOpenViolation => Open.All(finding => finding.Severity != FindingSeverity.Violation);

    /// <summary>Applies exceptions to a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="exceptions">The exceptions.</param>
    public static ReviewedReport Of(ComplianceReport report, ExceptionList exceptions)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(exceptions);
        var uses = exceptions.Exceptions.Select(exception => new ExceptionUse(exception, report)).ToArray();
        var (open, accepted) = (new List<Finding>(), new List<AcceptedFinding>());
        foreach (var finding in report.Findings)
        {
            ExceptionUse? first = null;
            foreach (var use in uses)
            {
                first = use.Take(finding, first);
            }

            if (first is null)
            {
                open.Add(finding);
            }
            else
            {
                accepted.Add(new AcceptedFinding(finding, first.Exception));
            }
        }

        return new ReviewedReport(report, open.AsReadOnly(), accepted.AsReadOnly(), [.. uses.SelectMany(use => use.Findings(exceptions))]);
    }
}
