using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether an exemption explains that something due is not there. Then it is neither missing nor in time: somebody has to look at the reason.</summary>
internal sealed class Withholding(InspectionContext context)
{
    /// <summary>Says the ground, and whether it explains the absence. What is published in an older version is not withheld.</summary>
    public bool Excuses(in ExpectedDisclosure expected)
    {
        if ((expected.Record?.Exemption is null && expected.Item.Exemption is null) || expected.PublishedOn is not null)
        {
            return false;
        }

        var facts = ExemptionFacts.Of(expected, context.Options.Exemptions, expected.AsOf)!;
        context.Next.FromVersionsOf(facts.Ground);
        switch (facts.Verdict)
        {
            case ExemptionVerdict.Closed or ExemptionVerdict.NotLifted or ExemptionVerdict.MayBeClosed:
                context.Log.Add(WrongDisclosureKinds.Withheld, expected, Withheld, detail: facts);
                return true;
            case ExemptionVerdict.Unknown or ExemptionVerdict.NotInForce when ExpectedDisclosure.Of(expected.Item, expected.Period, expected.Record, expected.AsOf).PublishedOn is not null:
                // What was published and taken down was looked at as a publication, and that said it.
                return false;
            case ExemptionVerdict.Unknown or ExemptionVerdict.NotInForce:
                context.Log.Add(WrongDisclosureKinds.UnknownExemption, expected, ExemptionInspection.UnknownGround, detail: facts);
                return false;
            default:
                return false;
        }
    }

    private static Message Withheld(Finding finding)
    {
        var facts = (ExemptionFacts)finding.Detail!;
        return finding.Say(WrongDisclosureMessages.Withheld, new("ground", facts.Name), facts.Mark);
    }
}
