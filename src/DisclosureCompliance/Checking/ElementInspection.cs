using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>Whether the required elements are there, and something stands in them.</summary>
internal sealed class ElementInspection(InspectionContext context) : IPublicationInspection
{
    private enum State
    {
        Absent,
        Blank,
        Placeholder,
        Present,
    }

    public void Inspect(ExpectedDisclosure expected)
    {
        var (required, present) = (expected.Item.RequiredElements, expected.Record!.Elements);
        if (required.Count == 0)
        {
            return;
        }

        if (present is null)
        {
            context.Log.Add(FindingKind.ElementsUnknown, expected, finding => finding.Say(FindingMessages.ElementsUnknown));
            return;
        }

        if (CoverageOf(required, expected.Record) is not { } coverage)
        {
            context.Log.Pass(CheckAspect.Elements, expected);
            return;
        }

        var evidence = new FindingEvidence { Share = coverage.Share, Elements = coverage };
        if (coverage.Absent.Count > 0)
        {
            context.Log.Add(FindingKind.IncompleteElements, expected, SayAbsent, evidence: evidence);
        }

        if (coverage.Blank.Count > 0)
        {
            context.Log.Add(HalfKinds.BlankElements, expected, SayBlank, evidence: evidence);
        }

        if (coverage.Placeholders.Count > 0)
        {
            context.Log.Add(HalfKinds.PlaceholderElements, expected, SayPlaceholders, evidence: evidence);
        }

        if (coverage.Absent.Count + coverage.Blank.Count > 0)
        {
            context.Log.Board.Add(TallyBoard.Outcome.Incomplete);
        }
    }

    /// <summary>What is lacking; null where nothing is.</summary>
    private ElementCoverage? CoverageOf(IReadOnlyList<RequiredElement> required, DisclosureRecord record)
    {
        List<(RequiredElement Element, State State)>? lacking = null;
        for (var index = 0; index < required.Count; index++)
        {
            var state = StateOf(required[index].Id, record);
            if (state != State.Present)
            {
                (lacking ??= []).Add((required[index], state));
            }
        }

        return lacking is null ? null : new ElementCoverage(required.Count, Those(State.Absent), Those(State.Blank), Those(State.Placeholder));

        IEnumerable<RequiredElement> Those(State state) => lacking.Where(entry => entry.State == state).Select(entry => entry.Element);
    }

    /// <summary>An element that stands there twice counts by the fuller one.</summary>
    private State StateOf(string id, DisclosureRecord record)
    {
        var (state, present) = (State.Absent, record.Elements!);
        for (var index = 0; index < present.Count && state != State.Present; index++)
        {
            if (present[index].Id == id && StateOf(present[index], record) is var found && found > state)
            {
                state = found;
            }
        }

        return state;
    }

    private State StateOf(ElementContent element, DisclosureRecord record)
    {
        if (element.Text is not { } text)
        {
            return State.Present;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return State.Blank;
        }

        foreach (var placeholder in context.Options.Placeholders.Scan(text, hasAttachments: record.Content?.Attachments is not { Count: 0 }))
        {
            if (placeholder.IsAll)
            {
                return placeholder.Kind == PlaceholderKind.Blank ? State.Blank : State.Placeholder;
            }
        }

        return State.Present;
    }

    private static Message SayAbsent(Finding finding) =>
        finding.Say(FindingMessages.IncompleteElements, Counted(finding.Evidence!.Elements!.Absent));

    private static Message SayBlank(Finding finding) =>
        finding.Say(HalfMessages.BlankElements, Measured(finding.Evidence!.Elements!, finding.Evidence.Elements!.Blank));

    private static Message SayPlaceholders(Finding finding) =>
        finding.Say(HalfMessages.PlaceholderElements, Measured(finding.Evidence!.Elements!, finding.Evidence.Elements!.Placeholders));

    private static MessageArgument[] Counted(IReadOnlyList<RequiredElement> elements) =>
        [new("count", elements.Count), new("elements", elements.Select(element => element.Title))];

    private static MessageArgument[] Measured(ElementCoverage coverage, IReadOnlyList<RequiredElement> elements) =>
        [.. Counted(elements), new("required", coverage.Required), new("present", coverage.Present)];
}
