using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>How a trail stands in a record: a list of entries.</summary>
internal static class ApprovalTrailReading
{
    private static readonly Dictionary<string, ApprovalDecision> Decisions = new()
    {
        ["passed"] = ApprovalDecision.Passed,
        ["returned"] = ApprovalDecision.Returned,
    };

    public static ApprovalTrail Read(JsonValue value) => new(value.AsList(entry => entry.AsObject(ReadEntry)));

    private static ApprovalEntry? ReadEntry(JsonObjectReader json)
    {
        var step = json.Text("step");
        var role = json.Text("role");
        var person = json.Text("person");
        var at = RecordedTimeReading.Read(json.Required("at"));
        var decision = json.OptionalChoice("decision", Decisions) ?? ApprovalDecision.Passed;
        return json.HasErrors || at is null ? null : new ApprovalEntry(step, role, person, at.Value, decision);
    }
}
