using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What few rules have beside their points. An object of its own, so that the others do not carry it.</summary>
internal sealed record RuleNotes(OpenRange? Range, Message[]? Remarks, Waiver? Waiver)
{
    public static RuleNotes? Of(OpenRange? range, Message[]? remarks, Waiver? waiver) =>
        range is null && remarks is null && waiver is null ? null : new RuleNotes(range, remarks, waiver);
}
