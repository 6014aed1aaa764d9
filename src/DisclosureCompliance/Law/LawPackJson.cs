using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Reads law packs from JSON of the schema <c>disclosure-law/1</c> (docs/formats/law.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class LawPackJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-law/1";

    /// <summary>Reads a pack from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<LawPack> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadPack);

    /// <summary>Reads a pack from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<LawPack> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadPack);

    private static LawPack? ReadPack(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var provisions = json.Identified("provisions", "id", ReadProvision);
        return json.HasErrors ? null : new LawPack(id, title, provisions);
    }

    private static StatutoryProvision? ReadProvision(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var versions = new List<ProvisionVersion>();
        json.Objects("versions", version => ReadVersion(version, versions));
        return json.HasErrors ? null : new StatutoryProvision(id, title, versions);
    }

    private static ProvisionVersion? ReadVersion(JsonObjectReader json, List<ProvisionVersion> earlier)
    {
        var first = json.Date("inForceFrom");
        var last = json.OptionalDate("inForceThrough");
        var citation = json.Object("citation", LegalCitationReading.Read);
        var rule = json.Object("deadline", DeadlineRuleReading.Read);
        if (last < first)
        {
            json.Fail("inForceThrough", LawMessages.EndsBeforeStart, new MessageArgument("from", first));
        }

        if (rule is not null && !ProvisionVersion.MayStandInLaw(rule))
        {
            json.Fail("deadline", LawMessages.NotOfLaw);
        }

        if (json.HasErrors || citation is null || rule is null)
        {
            return null;
        }

        var version = new ProvisionVersion(new InForcePeriod(first, last), citation, rule);
        if (earlier.Find(other => other.InForce.Overlaps(version.InForce)) is { } overlapping)
        {
            json.Fail("inForceFrom", LawMessages.OverlappingVersions, new MessageArgument("other", overlapping.InForce.ToString()));
            return null;
        }

        earlier.Add(version);
        return version;
    }
}
