using System.Reflection;
using System.Text.Json;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>One worked case of Cases/approval-cases.json: a record with its trail, the policy, the register, and what must come out.</summary>
internal sealed class ApprovalCase
{
    private static readonly Lazy<Dictionary<string, JsonElement>> Cases = new(() =>
        JsonDocument.Parse(CaseFile.Text("Approvals.Cases.approval-cases.json")).RootElement.GetProperty("cases").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("id").GetString()!));

    private readonly JsonElement _json;

    private ApprovalCase(JsonElement json) => _json = json;

    public static IEnumerable<string> Ids => Cases.Value.Keys;

    /// <summary>The names of the local procedures that the tests carry.</summary>
    public static IEnumerable<string> PolicyNames => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.Contains(".Approvals.Policies."))
        .Select(name => name.Split(["Approvals.Policies."], StringSplitOptions.None)[1].Replace(".json", string.Empty));

    public JsonElement Expected => _json.GetProperty("expect");

    public ApprovalPolicy Policy => PolicyNamed(_json.GetProperty("policy").GetString()!);

    public DisclosureRecord Record => RecordsJson.Parse(RecordsDocument(), "case").GetValueOrThrow().Records[0];

    public ApprovalMatter Matter => new(Record.Id, Record.Facts) { DeclaredMajor = _json.TryGetProperty("declaredMajor", out var declared) ? declared.GetBoolean() : null };

    public ApprovalRegister? Register => _json.TryGetProperty("register", out var register)
        ? ApprovalRegisterJson.Parse("{\"schema\":\"disclosure-approval-register/1\"," + register.GetRawText().TrimStart().Substring(1), "case").GetValueOrThrow()
        : null;

    public static ApprovalCase Find(string id) => new(Cases.Value[id]);

    public static string PolicyText(string name) => CaseFile.Text($"Approvals.Policies.{name}.json");

    public static ApprovalPolicy PolicyNamed(string name) =>
        name == ChineseApproval.ThreeSteps.Id ? ChineseApproval.ThreeSteps : ApprovalPolicyJson.Parse(PolicyText(name), name).GetValueOrThrow();

    public string RecordsDocument() => "{\"schema\":\"disclosure-records/1\",\"complete\":true,\"records\":[" + _json.GetProperty("record").GetRawText() + "]}";

    public ApprovalVerdict Run(ApprovalTrail? trail = null)
    {
        var record = Record;
        return new ApprovalEvaluator(Register, ChineseCalendars.StateCouncil).Evaluate(
            Policy,
            Matter,
            trail ?? record.Approvals!,
            record.PublishedAt is { } at ? new ApprovalPublication(at, record.Fingerprint) : null);
    }

    public ApprovalProcess Resume() => ApprovalProcess.Resume(Policy, Matter, Record.Approvals!, Register, ChineseCalendars.StateCouncil);

    public ApprovalProcess Start() => ApprovalProcess.Start(Policy, Matter, Register, ChineseCalendars.StateCouncil);

    public IReadOnlyList<string> ExpectedTexts(string name) => Expected.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];
}
