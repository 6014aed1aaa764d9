using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether what is open may be, by the strength of the exemption that the record or the catalogue names.</summary>
internal sealed class ExemptionInspection(InspectionContext context) : IPublicationInspection
{
    public void Inspect(in ExpectedDisclosure expected)
    {
        if (expected.Record!.Exemption is null && expected.Item.Exemption is null)
        {
            return;
        }

        var facts = ExemptionFacts.Of(expected, context.Options.Exemptions, expected.PublishedOn!.Value)!;
        switch (facts.Verdict)
        {
            case ExemptionVerdict.Closed:
                context.Log.Add(WrongDisclosureKinds.ExemptMustNot, expected, MustNot, detail: facts);
                break;
            case ExemptionVerdict.NotLifted:
                context.Log.Add(WrongDisclosureKinds.ExemptNotLifted, expected, NotLifted, detail: facts);
                break;
            case ExemptionVerdict.NotSplit:
                context.Log.Add(WrongDisclosureKinds.ExemptNotSplit, expected, NotSplit, detail: facts);
                break;
            case ExemptionVerdict.MayBeClosed:
                context.Log.Add(WrongDisclosureKinds.ExemptMayWithhold, expected, MayWithhold, detail: facts);
                break;
            case ExemptionVerdict.Unknown or ExemptionVerdict.NotInForce:
                context.Log.Add(WrongDisclosureKinds.UnknownExemption, expected, UnknownGround, detail: facts);
                break;
            default:
                context.Log.Pass(CheckAspect.Exemption, expected, note: facts.Name);
                break;
        }
    }

    /// <summary>A ground that is none, or was none on that day.</summary>
    public static Message UnknownGround(Finding finding)
    {
        var facts = Facts(finding);
        return facts.Verdict == ExemptionVerdict.Unknown
            ? finding.Say(WrongDisclosureMessages.UnknownExemption, new MessageArgument("ground", facts.Name))
            : finding.Say(WrongDisclosureMessages.ExemptionNotInForce, new("ground", facts.Name), new("day", facts.Day));
    }

    private static Message MustNot(Finding finding) => Say(finding, WrongDisclosureMessages.ExemptMustNot);

    private static Message NotLifted(Finding finding) => Say(finding, WrongDisclosureMessages.ExemptNotLifted);

    private static Message NotSplit(Finding finding) => Say(finding, WrongDisclosureMessages.ExemptNotSplit);

    private static Message MayWithhold(Finding finding) => Say(finding, WrongDisclosureMessages.ExemptMayWithhold);

    private static Message Say(Finding finding, MessageTemplate template) =>
        finding.Say(template, new("ground", Facts(finding).Name), new("published", finding.Record!.PublishedAt!.Value.Date), Facts(finding).Mark);

    private static ExemptionFacts Facts(Finding finding) => (ExemptionFacts)finding.Detail!;
}
