using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Reports what goes against the accuracy of information, with the provision on it that was in force.</summary>
internal sealed class SignalLog(ComplianceCheckRequest request, IDeadlineCalculator deadlines, InspectionLog log)
{
    private static readonly StatutoryRule Accuracy = new("cn.ogi.clarification");

    private readonly Dictionary<LocalDate, IReadOnlyList<LegalCitation>> _basis = [];

    /// <summary>Reports a record.</summary>
    public void Add(FindingKind kind, in ExpectedDisclosure expected, FindingText text, FindingEvidence? evidence = null, object? detail = null) =>
        log.Add(kind, expected, text, detail: detail, evidence: (evidence ?? new FindingEvidence()).With(BasisOn(expected.PublishedAt!.Value.Date)));

    /// <summary>Reports the office as a whole.</summary>
    public void Add(FindingKind kind, LocalDate day, FindingText text, FindingEvidence evidence, object detail) =>
        log.Add(kind, request.AsOf, text, evidence.With(BasisOn(day)), detail);

    /// <summary>What the law says on a day about false and incomplete information; nothing where it says nothing.</summary>
    private IReadOnlyList<LegalCitation> BasisOn(LocalDate day)
    {
        if (!_basis.TryGetValue(day, out var basis))
        {
            basis = deadlines.Resolve(Accuracy, day) is not null && deadlines.Calculate(Accuracy, day).Citation is { } citation ? [citation] : [];
            _basis.Add(day, basis);
        }

        return basis;
    }
}
