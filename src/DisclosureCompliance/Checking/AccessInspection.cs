using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether it is open in the way and to the people that the catalogue names. What the record does not state is not looked at.</summary>
internal sealed class AccessInspection(InspectionContext context) : IPublicationInspection
{
    public void Inspect(in ExpectedDisclosure expected)
    {
        var (item, record) = (expected.Item, expected.Record!);
        if (record.Mode is null && record.Audience is null)
        {
            return;
        }

        var found = false;
        if (item.Mode == DisclosureMode.Proactive && record.Mode == DisclosureMode.OnRequest)
        {
            context.Log.Add(AccessKinds.WrongMode, expected, WrongMode);
            found = true;
        }

        if (record.Audience is { } audience)
        {
            found |= InspectAudience(expected, audience);
        }

        if (!found)
        {
            context.Log.Pass(CheckAspect.Access, expected);
        }
    }

    /// <summary>One group instead of another cannot be told apart from the same group in other words, and so is not found.</summary>
    private bool InspectAudience(in ExpectedDisclosure expected, string audience)
    {
        var forEveryone = expected.Item.Audience is not { } named || context.Words.IsEveryone(named.In(Language.Chinese)) || context.Words.IsEveryone(named.In(Language.English));
        if (forEveryone == context.Words.IsEveryone(audience))
        {
            return false;
        }

        context.Log.Add(forEveryone ? AccessKinds.AudienceTooNarrow : AccessKinds.AudienceTooWide, expected, forEveryone ? TooNarrow : TooWide);
        return true;
    }

    private static Message WrongMode(Finding finding) => finding.Say(AccessMessages.WrongMode, Record(finding));

    private static Message TooNarrow(Finding finding) => finding.Say(AccessMessages.AudienceTooNarrow, Record(finding), new MessageArgument("audience", finding.Record!.Audience!));

    private static Message TooWide(Finding finding) => finding.Say(AccessMessages.AudienceTooWide, Record(finding), new MessageArgument("audience", finding.Item!.Audience!));

    private static MessageArgument Record(Finding finding) => new("record", finding.Record!.Id);
}
