using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Gathers what one check finds, passes and counts, in the order in which it looks.</summary>
/// <param name="catalogue">The catalogue whose items are looked at.</param>
/// <param name="keeps">What is kept and not only counted.</param>
internal sealed class InspectionLog(DisclosureCatalogue catalogue, InspectionLog.Keeps keeps)
{
    private readonly List<Finding> _findings = [];
    private readonly List<PassedCheck> _passed = [];

    /// <summary>What is asked for. Each run keeps one of them: what passed is many times what was found, and few ask for it.</summary>
    internal enum Keeps
    {
        Nothing,
        Findings,
        Passed,
    }

    public IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    public IReadOnlyList<PassedCheck> Passed => _passed.AsReadOnly();

    /// <summary>What became of each expected disclosure.</summary>
    public TallyBoard Board { get; } = new(catalogue);

    /// <summary>How often each kind was found.</summary>
    public FindingCounts Counts { get; } = new();

    /// <param name="aspect">What was looked at.</param>
    /// <param name="expected">What it is about.</param>
    /// <param name="due">The deadline that was kept.</param>
    /// <param name="note">What made it pass, where that is not plain.</param>
    public void Pass(CheckAspect aspect, in ExpectedDisclosure expected, DeadlineOnDemand due = default, LocalizedText? note = null)
    {
        if (keeps == Keeps.Passed)
        {
            _passed.Add(new PassedCheck(aspect, expected, due) { Note = note });
        }
    }

    /// <param name="kind">What kind of finding.</param>
    /// <param name="expected">What it is about.</param>
    /// <param name="text">Makes its message; static.</param>
    /// <param name="due">The deadline that it is held against.</param>
    /// <param name="daysLate">How late it is.</param>
    /// <param name="detail">What only its text needs.</param>
    /// <param name="approval">The verdict on the approvals.</param>
    /// <param name="target">What it is about within the record.</param>
    /// <param name="evidence">What it rests on beyond its record.</param>
    public void Add(
        FindingKind kind,
        in ExpectedDisclosure expected,
        FindingText text,
        DeadlineOnDemand due = default,
        int? daysLate = null,
        object? detail = null,
        ApprovalVerdict? approval = null,
        string? target = null,
        FindingEvidence? evidence = null)
    {
        Counts.Add(kind, daysLate);
        if (keeps == Keeps.Findings)
        {
            _findings.Add(new Finding(kind, text, due)
            {
                Item = expected.Item,
                Period = expected.Period,
                Record = expected.Record,
                Event = expected.Event,
                AsOf = expected.AsOf,
                WorkingDaysLate = daysLate,
                Detail = detail,
                Approval = approval,
                Target = target,
                Evidence = evidence,
            });
        }
    }

    /// <summary>A finding about no item of the catalogue.</summary>
    public void AddStray(FindingKind kind, FindingText text, DisclosureRecord? record = null, DisclosureEvent? happened = null)
    {
        Counts.Add(kind, daysLate: null);
        if (keeps == Keeps.Findings)
        {
            _findings.Add(new Finding(kind, text) { Record = record, Event = happened });
        }
    }

    /// <summary>Something about the office as a whole.</summary>
    public void AddOfOffice(FindingKind kind, LocalDate asOf, FindingText text, object detail, string target, FindingEvidence? evidence = null)
    {
        Counts.Add(kind, daysLate: null);
        if (keeps == Keeps.Findings)
        {
            _findings.Add(new Finding(kind, text) { AsOf = asOf, Detail = detail, Target = target, Evidence = evidence });
        }
    }
}
