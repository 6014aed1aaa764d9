using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>What a rule library is given of one disclosure: item, record, and the last day, which its host has to work out for it.</summary>
public sealed record PeerDisclosure(CatalogueItem Item, DisclosureRecord Record, LocalDate Due, LocalDate AsOf)
{
    public bool Published => Record.PublishedAt is { } at && at.Date <= AsOf;

    public bool Missing => !Published && AsOf > Due;

    public bool Late => Published && Record.PublishedAt!.Value.Date > Due;

    public bool BeforeFormed => Published && Record.PublishedAt!.Value.Date < Record.FormedOn;

    public bool Complete => !Published || Item.RequiredElements.All(required => Record.Elements!.Any(there => there.Id == required.Id));

    public bool Signed => !Published || (Record.Approvals!.Entries.Count == 2
        && Record.Approvals.Entries[0].Person != Record.Approvals.Entries[1].Person
        && Record.Approvals.Entries[1].At.Date >= Record.Approvals.Entries[0].At.Date
        && Record.PublishedAt!.Value.Date >= Record.Approvals.Entries[1].At.Date);

    public bool RightMode => !Published || Record.Mode == Item.Mode;

    public bool RightChannel => !Published || Record.Places!.Any(place => Item.Channels.Contains(place.Channel));

    public bool Reachable => !Published || Record.Places!.Any(place => place.State != PlaceState.Unreachable);
}
