using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>The article that a peer names: the item's own.</summary>
internal static class PeerBasis
{
    public static string Of(PeerDisclosure disclosure) => disclosure.Item.LegalBasis.Count == 0 ? string.Empty : disclosure.Item.LegalBasis[0].In(Language.English);
}
