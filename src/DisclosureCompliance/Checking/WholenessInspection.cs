using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>Whether what the text promises is there: no placeholders, the attachments, figures that agree with the table.</summary>
internal sealed class WholenessInspection(InspectionContext context) : IPublicationInspection
{
    public void Inspect(in ExpectedDisclosure expected)
    {
        if (expected.Record!.Content is not { } content)
        {
            return;
        }

        var found = InspectPlaceholders(expected, content) | InspectAttachments(expected, content) | InspectFigures(expected, content) | InspectTotals(expected, content);
        if (!found && (content.Text is not null || content.Figures.Count > 0))
        {
            context.Log.Pass(CheckAspect.Wholeness, expected);
        }
    }

    private bool InspectPlaceholders(in ExpectedDisclosure expected, RecordContent content)
    {
        // References to attachments are looked at below, where it is also seen whether they stand in the text itself.
        if (content.Text is not { } text || context.Options.Placeholders.Scan(text, hasAttachments: true) is not { Count: > 0 } placeholders)
        {
            return false;
        }

        if (placeholders[0].Kind != PlaceholderKind.Blank)
        {
            context.Log.Add(HalfKinds.PlaceholderText, expected, SayPlaceholders, detail: placeholders);
            return true;
        }

        if (content.Attachments is not { Count: 0 })
        {
            return false;
        }

        context.Log.Add(HalfKinds.BlankText, expected, finding => finding.Say(HalfMessages.BlankText));
        return true;
    }

    private bool InspectAttachments(in ExpectedDisclosure expected, RecordContent content)
    {
        if (content is not { Text: { } text, Attachments: { } attachments })
        {
            return false;
        }

        if (attachments.Count > 0)
        {
            return InspectNumbers(expected, AttachmentMention.HighestIn(text), attachments.Count);
        }

        if (AttachmentMention.In(text) is not { } mention)
        {
            return false;
        }

        context.Log.Add(HalfKinds.AttachmentMissing, expected, SayAttachment, detail: mention);
        return true;
    }

    private bool InspectNumbers(in ExpectedDisclosure expected, int highest, int count)
    {
        if (highest <= count)
        {
            return false;
        }

        context.Log.Add(HalfKinds.FewerAttachments, expected, SayFewer, detail: (highest, count));
        return true;
    }

    private bool InspectFigures(in ExpectedDisclosure expected, RecordContent content)
    {
        List<StatedFigure>? apart = null;
        for (var index = 0; index < content.Figures.Count; index++)
        {
            if (content.Figures[index].InText != content.Figures[index].InTable)
            {
                (apart ??= []).Add(content.Figures[index]);
            }
        }

        if (apart is not null)
        {
            context.Log.Add(HalfKinds.FiguresContradict, expected, SayFigures, detail: apart);
        }

        return apart is not null;
    }

    private bool InspectTotals(in ExpectedDisclosure expected, RecordContent content)
    {
        if (content.Text is not { } text || StatedTotal.ApartIn(text) is not { } total)
        {
            return false;
        }

        context.Log.Add(HalfKinds.PartsDiffer, expected, SayTotal, detail: total);
        return true;
    }

    private static Message SayPlaceholders(Finding finding)
    {
        var placeholders = (IReadOnlyList<Placeholder>)finding.Detail!;
        return finding.Say(HalfMessages.PlaceholderText, new("count", placeholders.Count), new("first", placeholders[0].Text));
    }

    private static Message SayAttachment(Finding finding) => finding.Say(HalfMessages.AttachmentMissing, new MessageArgument("mention", (string)finding.Detail!));

    private static Message SayFewer(Finding finding)
    {
        var (highest, count) = ((int, int))finding.Detail!;
        return finding.Say(HalfMessages.FewerAttachments, new("number", highest), new("count", count));
    }

    private static Message SayTotal(Finding finding)
    {
        var total = (StatedTotal)finding.Detail!;
        return finding.Say(HalfMessages.PartsDiffer, new("total", total.Total), new("parts", total.Parts), new("unit", total.Unit.ToString()));
    }

    private static Message SayFigures(Finding finding)
    {
        var apart = (List<StatedFigure>)finding.Detail!;
        return finding.Say(HalfMessages.FiguresContradict, new("count", apart.Count), new("name", apart[0].Name), new("inText", apart[0].InText), new("inTable", apart[0].InTable));
    }
}
