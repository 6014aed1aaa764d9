using Ardalis.GuardClauses;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.FollowUp;

/// <summary>Two runs of the same inspection side by side (整改对比): what is new, fixed, still open, open again, and not looked at.</summary>
/// <remarks>Findings are the same when <see cref="Finding.Identity"/> is.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ReportComparison
{
    internal ReportComparison(IReadOnlyList<ComparedFinding> findings) => Findings = findings;

    /// <summary>Every finding of either run: those of the later one in its order, then those that the later one does not have, in the order of the earlier one.</summary>
    public IReadOnlyList<ComparedFinding> Findings { get; }

    /// <summary>Those of one kind of change.</summary>
    /// <param name="change">The kind.</param>
    public IEnumerable<ComparedFinding> Of(FindingChange change) => Findings.Where(finding => finding.Change == change);

    /// <summary>Compares two runs, without asking why.</summary>
    /// <param name="before">The earlier run.</param>
    /// <param name="after">The later run.</param>
    /// <param name="fixedBefore">
    /// The identities of findings that runs before the earlier one had and that had gone since, so that one that comes back is told from one that is new; null
    /// where there is no such history.
    /// </param>
    public static ReportComparison Between(ComplianceReport before, ComplianceReport after, IEnumerable<string>? fixedBefore = null)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return Compare(before, after, fixedBefore, static _ => null);
    }

    internal static ReportComparison Compare(ComplianceReport before, ComplianceReport after, IEnumerable<string>? fixedBefore, Func<string, ChangeCause?> causeOf)
    {
        var gone = new HashSet<string>(Guard.Against.NullItems(fixedBefore ?? []), StringComparer.Ordinal);
        var then = new HashSet<string>(before.Findings.Select(finding => finding.Identity), StringComparer.Ordinal);
        var now = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<ComparedFinding>();
        foreach (var finding in after.Findings)
        {
            var identity = finding.Identity;
            now.Add(identity);
            var change = then.Contains(identity) ? FindingChange.StillOpen : gone.Contains(identity) ? FindingChange.Reopened : FindingChange.New;
            findings.Add(new ComparedFinding(finding, change, change == FindingChange.StillOpen ? null : causeOf(identity)));
        }

        var later = new Lazy<LaterLook>(() => new LaterLook(after, then.Contains));
        foreach (var finding in before.Findings)
        {
            var identity = finding.Identity;
            if (!now.Contains(identity))
            {
                findings.Add(new ComparedFinding(finding, later.Value.Of(Matter.Of(finding, before.Request.Window)), causeOf(identity)));
            }
        }

        return new ReportComparison(findings.AsReadOnly());
    }
}
