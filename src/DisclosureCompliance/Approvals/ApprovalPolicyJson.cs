using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>Reads approval policies from JSON of the schema <c>disclosure-approval-policy/1</c> (docs/formats/approval-policy.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ApprovalPolicyJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-approval-policy/1";

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
        var separates = json.Boolean("separatesDrafter", whenAbsent: true);
        var steps = json.Identified("steps", "id", ReadStep);
        if (!json.HasErrors && steps.Count == 0)
        {
            json.Fail("steps", ApprovalMessages.NoStep);
        }
        else if (!json.HasErrors && steps[0].OnlyWhenMajor)
        {
            json.Fail("steps", ApprovalMessages.DraftingOnlyWhenMajor);
        }

        return json.HasErrors ? null : new ApprovalPolicy(id, title, steps, separates);
    }

    private static ApprovalStep? ReadStep(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var roles = json.Texts("roles");
        var onlyWhenMajor = json.Boolean("onlyWhenMajor", whenAbsent: false);
        if (!json.HasErrors && roles.Count == 0)
        {
            json.Fail("roles", ApprovalMessages.NoRole);
        }

        return json.HasErrors ? null : new ApprovalStep(id, title, roles, onlyWhenMajor);
    }
}
