using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Reads one pack: its terms first, since its provisions use them, then provision by provision.</summary>
internal sealed class LawPackReading
{
    private readonly Dictionary<string, RuleTerm> _vocabulary = RuleTerms.All.Concat(OpenGovernmentTerms.All).ToDictionary(term => term.Id);

    public static LawPack? Read(JsonObjectReader json)
    {
        var reading = new LawPackReading();
        var id = json.Text("id");
        var title = json.Localized("title");
        var terms = reading.ReadTerms(json);
        var provisions = json.Identified("provisions", "id", reading.ReadProvision);
        return json.HasErrors ? null : new LawPack(id, title, provisions) { Terms = terms };
    }

    private IReadOnlyList<RuleTerm> ReadTerms(JsonObjectReader json)
    {
        var seen = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        return json.OptionalObjects("terms", term =>
        {
            term.CheckUnique("id", seen);
            var read = ReadTerm(term);
            if (read is not null)
            {
                _vocabulary[read.Id] = read;
            }

            return read;
        });
    }

    private StatutoryProvision? ReadProvision(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var duty = json.OptionalLocalized("duty");
        var localTo = json.OptionalText("localTo");
        var versions = new List<ProvisionVersion>();
        json.Objects("versions", version => ReadVersion(version, versions));
        if (!json.HasErrors && versions.Count == 0)
        {
            json.Fail("versions", LawMessages.NoVersion);
        }

        return json.HasErrors ? null : new StatutoryProvision(id, title, versions) { Duty = duty, LocalTo = localTo };
    }

    private ProvisionVersion? ReadVersion(JsonObjectReader json, List<ProvisionVersion> earlier)
    {
        var naming = new RuleNaming(_vocabulary);
        var first = json.Date("inForceFrom");
        var last = json.OptionalDate("inForceThrough");
        var citation = json.Object("citation", LegalCitationReading.Read);
        var rule = json.Object("deadline", DeadlineRuleReading.Read);
        var extension = json.OptionalObject("extension", ReadExtension);
        var suspensions = json.OptionalObjects("suspendedBy", suspension => ReadSuspension(suspension, naming));
        var restartedBy = json.Optional("restartedBy")?.AsList(term => ReadReference(term, naming)) ?? [];
        var onSilence = json.OptionalChoice("onSilence", LawWords.Silence) ?? SilenceEffect.Unstated;
        var unitClause = json.OptionalObject("unitClause", LegalCitationReading.Read);
        var verification = json.OptionalChoice("verification", LawWords.Verifications) ?? Verification.Verified;
        var note = json.OptionalLocalized("note");
        if (last < first)
        {
            json.Fail("inForceThrough", LawMessages.EndsBeforeStart, new MessageArgument("from", first));
        }

        if (rule is not null && !ProvisionVersion.MayStandInLaw(rule))
        {
            json.Fail("deadline", LawMessages.NotOfLaw);
        }

        if (verification != Verification.Verified && note is null)
        {
            json.Fail("verification", LawMessages.DoubtWithoutNote);
        }

        if (json.HasErrors || citation is null || rule is null)
        {
            return null;
        }

        var version = new ProvisionVersion(new InForcePeriod(first, last), citation, naming.Name(rule))
        {
            Extension = extension,
            Suspensions = suspensions,
            RestartedBy = restartedBy,
            OnSilence = onSilence,
            UnitClause = unitClause,
            Verification = verification,
            Note = note,
        };
        WarnOfUndeclared(json, naming);
        return Admit(version, earlier, json) ? version : null;
    }

    private static bool Admit(ProvisionVersion version, List<ProvisionVersion> earlier, JsonObjectReader json)
    {
        if (earlier.Find(other => other.InForce.Overlaps(version.InForce)) is { } overlapping)
        {
            json.Fail("inForceFrom", LawMessages.OverlappingVersions, new MessageArgument("other", overlapping.InForce.ToText()));
            return false;
        }

        earlier.Add(version);
        return true;
    }

    /// <summary>An identifier that no vocabulary has is most likely a slip of the pen; a term in words of its own is meant so.</summary>
    private void WarnOfUndeclared(JsonObjectReader json, RuleNaming naming)
    {
        foreach (var term in naming.Seen.Where(term => term.IsBare && IsSlug(term.Id)).Distinct())
        {
            json.Warn("deadline", LawMessages.UndeclaredTerm, new("term", term.Id), new("nearest", NearestWord.Say(term.Id, _vocabulary.Keys)));
        }
    }

    private static bool IsSlug(string text) => text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.');

    private static RuleTerm? ReadTerm(JsonObjectReader json)
    {
        var id = json.Text("id");
        var name = json.Localized("name");
        return json.HasErrors ? null : new RuleTerm(id, name);
    }

    private static RuleTerm? ReadReference(JsonValue json, RuleNaming naming)
    {
        var term = RuleTermReading.Read(json);
        return term is null ? null : naming.Name(term);
    }

    private static Suspension? ReadSuspension(JsonObjectReader json, RuleNaming naming)
    {
        var from = RuleTermReading.Required(json, "from");
        var until = RuleTermReading.Required(json, "until");
        return json.HasErrors ? null : new Suspension(naming.Name(from), naming.Name(until));
    }

    private static ExtensionTerms? ReadExtension(JsonObjectReader json)
    {
        json.Required("atMost");
        var atMost = PeriodReading.ReadOptionalLength(json, "atMost", min: 1) ?? default;
        var approver = json.Localized("approver");
        var mustBeTold = json.Boolean("mustBeTold", whenAbsent: false);
        return json.HasErrors ? null : new ExtensionTerms(atMost, approver, mustBeTold);
    }
}
