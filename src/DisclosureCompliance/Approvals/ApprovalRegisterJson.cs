using DisclosureCompliance.Loading;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>Reads registers of roles from JSON of the schema <c>disclosure-approval-register/1</c> (docs/formats/approval-register.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ApprovalRegisterJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-approval-register/1";

    /// <summary>Reads a register from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalRegister> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadRegister);

    /// <summary>Reads a register from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalRegister> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadRegister);

    private static ApprovalRegister? ReadRegister(JsonObjectReader json)
    {
        var appointments = json.Objects("appointments", ReadAppointment);
        var delegations = json.OptionalObjects("delegations", ReadDelegation);
        var reliefs = json.Has("exceptions") ? json.Identified("exceptions", "id", ReadRelief) : [];
        _ = json.Optional("exceptions");
        return json.HasErrors ? null : new ApprovalRegister(appointments, delegations, reliefs);
    }

    private static Appointment? ReadAppointment(JsonObjectReader json)
    {
        var person = json.Text("person");
        var role = json.Text("role");
        var (first, last) = (json.OptionalDate("firstDay"), json.OptionalDate("lastDay"));
        return IsInterval(json, first, last) && !json.HasErrors ? new Appointment(person, role, first, last) : null;
    }

    private static Delegation? ReadDelegation(JsonObjectReader json)
    {
        var (from, to) = (json.Text("from"), json.Text("to"));
        var (first, last) = (json.Date("firstDay"), json.Date("lastDay"));
        var (roles, steps) = (json.OptionalTexts("roles"), json.OptionalTexts("steps"));
        return IsInterval(json, first, last) && AreTwo(json, "to", from, to) && !json.HasErrors
            ? new Delegation(from, to, first, last) { Roles = roles, Steps = steps }
            : null;
    }

    private static SeparationRelief? ReadRelief(JsonObjectReader json)
    {
        var id = json.Text("id");
        var person = json.Text("person");
        var reason = json.Localized("reason");
        var approver = json.Text("approver");
        var (first, last) = (json.Date("firstDay"), json.Date("lastDay"));
        var steps = json.OptionalTexts("steps");
        return IsInterval(json, first, last) && AreTwo(json, "approver", person, approver) && !json.HasErrors
            ? new SeparationRelief(id, person, reason, approver, first, last) { Steps = steps }
            : null;
    }

    private static bool IsInterval(JsonObjectReader json, LocalDate? first, LocalDate? last)
    {
        if (json.HasErrors || !(last < first))
        {
            return true;
        }

        json.Fail("lastDay", PolicyReviewMessages.BadInterval);
        return false;
    }

    private static bool AreTwo(JsonObjectReader json, string field, string one, string other)
    {
        if (json.HasErrors || PersonKey.Of(one) != PersonKey.Of(other))
        {
            return true;
        }

        json.Fail(field, PolicyReviewMessages.ToHimself);
        return false;
    }
}
