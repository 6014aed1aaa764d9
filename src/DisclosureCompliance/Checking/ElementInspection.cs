using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether the required elements are there.</summary>
internal sealed class ElementInspection(InspectionContext context) : IPublicationInspection
{
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

        List<LocalizedText>? lacking = null;
        foreach (var element in required)
        {
            if (!present.Any(there => there.Id == element.Id))
            {
                (lacking ??= []).Add(element.Title);
            }
        }

        if (lacking is null)
        {
            context.Log.Pass(CheckAspect.Elements, expected);
            return;
        }

        context.Log.Add(FindingKind.IncompleteElements, expected, Lacking, detail: lacking);
        context.Log.Board.Add(TallyBoard.Outcome.Incomplete);
    }

    private static Message Lacking(Finding finding)
    {
        var lacking = (List<LocalizedText>)finding.Detail!;
        return finding.Say(FindingMessages.IncompleteElements, new("count", lacking.Count), new("elements", lacking));
    }
}
