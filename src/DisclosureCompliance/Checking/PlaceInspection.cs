using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Whether it is in the channels where it must be, and its places open as far as the host tried. A record that names no places is not looked at.</summary>
internal sealed class PlaceInspection(InspectionContext context) : IPublicationInspection
{
    public void Inspect(in ExpectedDisclosure expected)
    {
        if (expected.Record!.Places is not { } places)
        {
            return;
        }

        if (places.Count == 0)
        {
            context.Log.Add(AccessKinds.PublishedNowhere, expected, Nowhere);
            return;
        }

        var found = InspectRequired(expected, places);
        found |= InspectAllowed(expected, places);
        found |= InspectReach(expected, places);
        if (!found)
        {
            context.Log.Pass(CheckAspect.Places, expected);
        }
    }

    private bool InspectRequired(in ExpectedDisclosure expected, IReadOnlyList<PublicationPlace> places)
    {
        var (found, channels) = (false, expected.Item.RequiredChannels);
        for (var i = 0; i < channels.Count; i++)
        {
            if (!Uses(places, channels[i]))
            {
                context.Log.Add(AccessKinds.ChannelMissing, expected, Missing, target: channels[i]);
                found = true;
            }
        }

        return found;
    }

    private bool InspectAllowed(in ExpectedDisclosure expected, IReadOnlyList<PublicationPlace> places)
    {
        var channels = expected.Item.Channels;
        if (channels.Count == 0 || expected.Item.RequiredChannels.Count > 0)
        {
            return false;
        }

        for (var i = 0; i < channels.Count; i++)
        {
            if (Uses(places, channels[i]))
            {
                return false;
            }
        }

        context.Log.Add(AccessKinds.WrongChannel, expected, Wrong);
        return true;
    }

    private bool InspectReach(in ExpectedDisclosure expected, IReadOnlyList<PublicationPlace> places)
    {
        var dead = 0;
        for (var i = 0; i < places.Count; i++)
        {
            dead += IsDead(places[i], expected) ? 1 : 0;
        }

        if (dead == 0)
        {
            return false;
        }

        if (dead == places.Count)
        {
            context.Log.Add(AccessKinds.Unreachable, expected, Unreachable);
            return true;
        }

        foreach (var place in places)
        {
            if (IsDead(place, expected))
            {
                context.Log.Add(AccessKinds.PlaceUnreachable, expected, PlaceUnreachable, detail: place, target: place.Address ?? place.Channel);
            }
        }

        return true;
    }

    /// <summary>A trial before the publication, after the day of the inspection or after the removal says nothing.</summary>
    private static bool IsDead(PublicationPlace place, in ExpectedDisclosure expected) => place.State == PlaceState.Unreachable
        && !(place.TriedOn < expected.PublishedOn!.Value)
        && !(place.TriedOn > expected.AsOf)
        && !(expected.Record!.RemovedOn is { } removed && removed <= (place.TriedOn ?? expected.AsOf));

    private bool Uses(IReadOnlyList<PublicationPlace> places, string channel)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (context.Words.IsSameChannel(places[i].Channel, channel))
            {
                return true;
            }
        }

        return false;
    }

    private static Message Nowhere(Finding finding) =>
        finding.Say(AccessMessages.PublishedNowhere, new("record", finding.Record!.Id), new("published", finding.Record.PublishedAt!.Value.Date));

    private static Message Missing(Finding finding) => finding.Say(AccessMessages.ChannelMissing, new MessageArgument("channel", finding.Target!));

    private static Message Wrong(Finding finding) => finding.Say(
        AccessMessages.WrongChannel,
        new("used", finding.Record!.Places!.Select(place => LocalizedText.Same(place.Channel))),
        new("channels", finding.Item!.Channels.Select(LocalizedText.Same)));

    private static Message Unreachable(Finding finding) => finding.Say(AccessMessages.Unreachable, new MessageArgument("places", finding.Record!.Places!.Select(Describe)));

    private static Message PlaceUnreachable(Finding finding) => finding.Say(AccessMessages.PlaceUnreachable, new MessageArgument("place", Describe((PublicationPlace)finding.Detail!)));

    private static LocalizedText Describe(PublicationPlace place)
    {
        var where = place.Address is { } address ? $"{place.Channel} {address}" : place.Channel;
        return place.TriedOn is { } day ? new LocalizedText($"{where}（{Iso(day)} 访问）", $"{where} (tried on {Iso(day)})") : LocalizedText.Same(where);
    }

    private static string Iso(LocalDate day) => FindingArguments.Iso(day);
}
