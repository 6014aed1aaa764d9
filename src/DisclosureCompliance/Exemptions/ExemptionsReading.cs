using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Exemptions;

/// <summary>Reads a list of exemptions ground by ground, and a claim of one.</summary>
internal static class ExemptionsReading
{
    private static readonly Dictionary<string, ExemptionEffect> Effects = new()
    {
        ["must-not"] = ExemptionEffect.MustNot,
        ["must-not-unless"] = ExemptionEffect.MustNotUnless,
        ["may-withhold"] = ExemptionEffect.MayWithhold,
        ["split"] = ExemptionEffect.Split,
        ["may-decline"] = ExemptionEffect.MayDecline,
        ["other-route"] = ExemptionEffect.OtherRoute,
    };

    private static readonly Dictionary<string, ExemptionOverride> Overrides = new()
    {
        ["consent"] = ExemptionOverride.Consent,
        ["public-interest"] = ExemptionOverride.PublicInterest,
    };

    public static ExemptionList? Read(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var grounds = json.Identified("grounds", "id", ReadGround);
        return json.HasErrors ? null : new ExemptionList(id, title, grounds);
    }

    /// <summary>The ground's identifier alone, or an object that says what the office did about it.</summary>
    public static ExemptionClaim? ReadClaim(JsonValue value) => value.Kind == System.Text.Json.JsonValueKind.Object
        ? value.AsObject(ReadClaim)
        : value.AsText() is { } ground ? new ExemptionClaim(ground) : null;

    private static ExemptionClaim? ReadClaim(JsonObjectReader json)
    {
        var ground = json.Text("ground");
        var consent = json.Boolean("consent", whenAbsent: false);
        var publicInterest = json.Boolean("publicInterest", whenAbsent: false);
        var split = json.Boolean("split", whenAbsent: false);
        return json.HasErrors ? null : new ExemptionClaim(ground) { HasConsent = consent, HasPublicInterest = publicInterest, IsSplit = split };
    }

    private static ExemptionGround? ReadGround(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var versions = new List<ExemptionVersion>();
        json.Objects("versions", version => ReadVersion(version, versions));
        if (!json.HasErrors && versions.Count == 0)
        {
            json.Fail("versions", LawMessages.NoVersion);
        }

        return json.HasErrors ? null : new ExemptionGround(id, title, versions);
    }

    private static ExemptionVersion? ReadVersion(JsonObjectReader json, List<ExemptionVersion> earlier)
    {
        var first = json.Date("inForceFrom");
        var last = json.OptionalDate("inForceThrough");
        var effect = json.Choice("effect", Effects);
        var unless = ReadOverrides(json);
        var citation = json.Object("citation", LegalCitationReading.Read);
        var verification = json.OptionalChoice("verification", LawWords.Verifications) ?? Verification.Verified;
        var note = json.OptionalLocalized("note");
        if (last < first)
        {
            json.Fail("inForceThrough", LawMessages.EndsBeforeStart, new MessageArgument("from", first));
        }

        if (verification != Verification.Verified && note is null)
        {
            json.Fail("verification", LawMessages.DoubtWithoutNote);
        }

        if (!json.HasErrors && (effect == ExemptionEffect.MustNotUnless) != (unless.Count > 0))
        {
            json.Fail("unless", ExemptionMessages.UnlessWithoutNeed);
        }

        if (json.HasErrors || citation is null)
        {
            return null;
        }

        var period = new InForcePeriod(first, last);
        if (earlier.Find(other => other.InForce.Overlaps(period)) is { } overlapping)
        {
            json.Fail("inForceFrom", LawMessages.OverlappingVersions, new MessageArgument("other", overlapping.InForce.ToText()));
            return null;
        }

        var version = new ExemptionVersion(period, effect, citation) { LiftedBy = unless, Verification = verification, Note = note };
        earlier.Add(version);
        return version;
    }

    private static List<ExemptionOverride> ReadOverrides(JsonObjectReader json)
    {
        var read = new List<ExemptionOverride>();
        json.Optional("unless")?.AsList(value =>
        {
            if (value.AsChoice(Overrides) is { } lifting && !read.Contains(lifting))
            {
                read.Add(lifting);
            }

            return json;
        });
        return read;
    }
}
