using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
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

    public void Inspect(in ExpectedDisclosure expected)
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

        if (IsWhole(required, expected.Record))
        {
            context.Log.Pass(CheckAspect.Elements, expected);
            return;
        }

        var coverage = CoverageOf(required, expected.Record);
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

    private bool IsWhole(IReadOnlyList<RequiredElement> required, DisclosureRecord record)
    {
        for (var index = 0; index < required.Count; index++)
        {
            if (StateOf(required[index].Id, record) != State.Present)
            {
                return false;
            }
        }

        return true;
    }

    private ElementCoverage CoverageOf(IReadOnlyList<RequiredElement> required, DisclosureRecord record)
    {
        var (absent, blank, placeholders) = (new List<RequiredElement>(), new List<RequiredElement>(), new List<RequiredElement>());
        foreach (var element in required)
        {
            switch (StateOf(element.Id, record))
            {
                case State.Absent:
                    absent.Add(element);
                    break;
                case State.Blank:
                    blank.Add(element);
                    break;
                case State.Placeholder:
                    placeholders.Add(element);
                    break;
            }
        }

        return new ElementCoverage(required.Count, absent, blank, placeholders);
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
