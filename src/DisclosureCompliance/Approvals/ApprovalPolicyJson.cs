using DisclosureCompliance.Loading;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>Reads approval policies from JSON of the schema <c>disclosure-approval-policy/2</c> (docs/formats/approval-policy.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ApprovalPolicyJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-approval-policy/2";

    private const int MostDays = 1000;

    /// <summary>Reads a policy from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalPolicy> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadPolicy);

    /// <summary>Reads a policy from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalPolicy> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadPolicy);

    private static ApprovalPolicy? ReadPolicy(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var zone = ReadZone(json);
        var separation = json.OptionalChoice("separation", ApprovalWords.Separations) ?? SeparationOfDuties.EveryStep;
        var fingerprint = json.Boolean("requiresFingerprint", whenAbsent: false);
        var seal = json.Boolean("requiresSeal", whenAbsent: false);
        var major = json.Has("major") ? json.Identified("major", "id", ReadMajorRule) : [];
        _ = json.Optional("major");
        var isFirst = true;
        var steps = json.Identified("steps", "id", step =>
        {
            var read = ReadStep(step, isFirst);
            isFirst = false;
            return read;
        });
        if (!json.HasErrors && steps.Count == 0)
        {
            json.Fail("steps", PolicyReviewMessages.NoStep);
        }

        return json.HasErrors || zone is null
            ? null
            : new ApprovalPolicy(id, title, steps) { Zone = zone, Separation = separation, RequiresFingerprint = fingerprint, RequiresSeal = seal, MajorRules = major };
    }

    private static DateTimeZone? ReadZone(JsonObjectReader json)
    {
        var id = json.OptionalText("zone") ?? "Asia/Shanghai";
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
        {
            json.Fail("zone", PolicyReviewMessages.UnknownZone);
        }

        return zone;
    }

    private static MajorRule? ReadMajorRule(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var when = json.Object("when", MatterConditionReading.Read);
        var unknown = json.OptionalChoice("whenUnknown", ApprovalWords.Unknowns) ?? true;
        return json.HasErrors || when is null ? null : new MajorRule(id, title, when, unknown);
    }

    private static ApprovalStep? ReadStep(JsonObjectReader json, bool isFirst)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var kind = json.OptionalChoice("kind", ApprovalWords.Kinds) ?? (isFirst ? ApprovalStepKind.Draft : ApprovalStepKind.Review);
        var roles = json.Texts("roles");
        var matters = json.OptionalChoice("matters", ApprovalWords.Scopes) ?? MatterScope.Every;
        var when = json.OptionalObject("when", MatterConditionReading.Read);
        var parallel = json.OptionalText("parallel");
        var quorum = json.OptionalInteger("quorum", 1, MostDays) ?? 1;
        var within = json.OptionalInteger("within", 1, MostDays);
        var whenReferred = json.OptionalInteger("withinWhenReferred", 1, MostDays);
        var escalates = json.OptionalText("escalatesTo");
        var silence = json.OptionalChoice("onSilence", ApprovalWords.Silences) ?? StepSilence.Nothing;
        var refersTo = json.OptionalTexts("refersTo");
        var shares = json.OptionalTexts("maySharePersonWith");
        if (!json.HasErrors && roles.Count == 0)
        {
            json.Fail("roles", PolicyReviewMessages.NoRole);
        }

        if (json.HasErrors)
        {
            return null;
        }

        var step = new ApprovalStep(id, title, roles, kind)
        {
            Matters = matters,
            When = when,
            ParallelGroup = parallel,
            Quorum = quorum,
            Within = within,
            WithinWhenReferred = whenReferred,
            EscalatesTo = escalates,
            OnSilence = silence,
            RefersTo = refersTo,
            MaySharePersonWith = shares,
        };
        if (isFirst && !ApprovalPolicy.IsDrafting(step))
        {
            json.Fail(PolicyReviewMessages.FirstIsNoDrafting);
        }
        else if (!isFirst && kind == ApprovalStepKind.Draft)
        {
            json.Fail("kind", PolicyReviewMessages.LaterDrafting);
        }

        return json.HasErrors ? null : step;
    }
}
