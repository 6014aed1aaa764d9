using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>How a trail stands in a document: a list of entries.</summary>
internal static class ApprovalTrailReading
{
    public static ApprovalTrail Read(JsonValue value) => new(value.AsList(entry => entry.AsObject(ReadEntry)));

    private static ApprovalEntry? ReadEntry(JsonObjectReader json)
    {
        var step = json.Text("step");
        var role = json.Text("role");
        var person = json.Text("person");
        var onBehalfOf = json.OptionalText("onBehalfOf");
        var name = json.OptionalText("name");
        var at = RecordedTimeReading.Read(json.Required("at"));
        var decision = json.OptionalChoice("decision", ApprovalWords.Decisions) ?? ApprovalDecision.Passed;
        var returnTo = json.OptionalText("returnTo");
        var authority = json.OptionalText("authority");
        var content = ContentFingerprintReading.Read(json.Optional("content"));
        var note = json.OptionalText("note");
        var seal = ContentFingerprintReading.Read(json.Optional("seal"));
        return json.HasErrors || at is null
            ? null
            : new ApprovalEntry(step, new ApprovalActor(person, role, onBehalfOf, name), at.Value, decision)
            {
                ReturnTo = returnTo,
                Authority = authority,
                Content = content,
                Note = note,
                Seal = seal,
            };
    }
}
