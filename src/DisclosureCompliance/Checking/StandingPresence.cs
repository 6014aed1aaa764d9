using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Whether what must stand still does, seen from the day of the inspection. On the day of its removal it no longer does.</summary>
internal sealed class StandingPresence(InspectionContext context)
{
    private readonly ComplianceCheckRequest _request = context.Request;

    /// <summary>
    /// Whether a record was published and taken down. It may go once the duty is over, and where the catalogue says how long it stays, by a display or a
    /// state that lasts, that is not for this to judge.
    /// </summary>
    public bool IsOver(in ExpectedDisclosure expected)
    {
        var item = expected.Item;
        return expected.Record!.RemovedOn is { } removed
            && removed <= expected.AsOf
            && removed >= expected.PublishedOn
            && !(removed > item.AppliesThrough)
            && !(removed > _request.Unit?.Until)
            && item.Display is not { AtMost: not null }
            && !RuleTree.SelfAndParts(context.Rules.On(item.Deadline, _request.Window.End) ?? item.Deadline).Any(rule => rule is DisplayRule or PermanentRule { While: not null });
    }

    /// <summary>Whether a record has a limit of its own in the time inspected, beside having to be there. Where its start is unknown, it may have.</summary>
    public bool HasLimitInWindow(in ExpectedDisclosure expected, LocalDate? trigger) =>
        !(trigger is { } day && !_request.Window.Contains(day)) && !context.Limits.For(expected.Item.Deadline, expected.Record!).AsksOnlyToBeThere;

    /// <summary>
    /// That nothing is there: of what was taken down, the record that went last, and of two of one day the one with the smaller identifier. A sample may
    /// lack what came after it.
    /// </summary>
    public ExpectedDisclosure Absence(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        DisclosureRecord? last = null;
        foreach (var record in _request.Records.IsComplete ? records : [])
        {
            if (IsOver(ExpectedDisclosure.Of(item, null, record, _request.AsOf)) && (last is null || IsAfter(record, last)))
            {
                last = record;
            }
        }

        return ExpectedDisclosure.Of(item, null, last, _request.AsOf) with { PublishedOn = null };
    }

    private static bool IsAfter(DisclosureRecord record, DisclosureRecord other) =>
        record.RemovedOn > other.RemovedOn || (record.RemovedOn == other.RemovedOn && string.CompareOrdinal(record.Id, other.Id) < 0);
}
