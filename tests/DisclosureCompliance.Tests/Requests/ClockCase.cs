using System.Text.Json;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Requests;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>One worked case of Cases/clock-cases.json: a log, the day on which it is looked at, the options, and what must come out.</summary>
internal sealed class ClockCase
{
    private static readonly Lazy<Dictionary<string, JsonElement>> Cases = new(() =>
        JsonDocument.Parse(CaseFile.Text("Requests.Cases.clock-cases.json")).RootElement.GetProperty("cases").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("id").GetString()!));

    private readonly JsonElement _json;

    private ClockCase(JsonElement json) => _json = json;

    public static IEnumerable<string> Ids => Cases.Value.Keys;

    public JsonElement Expected => _json.GetProperty("expect");

    public LocalDate AsOf => Date(_json.GetProperty("asOf"));

    public static ClockCase Find(string id) => new(Cases.Value[id]);

    public static IRequestClock Clock(DeadlineOptions? counting = null, RequestClockOptions? options = null)
    {
        var law = new LawBook(ChineseLaw.OpenGovernmentInformation);
        return new RequestClock(new DeadlineCalculator(ChineseCalendars.StateCouncil, law, counting), law, null, options);
    }

    /// <summary>The log as a document of its format.</summary>
    public string Document()
    {
        var onTheSpot = Has("onTheSpot") ? ",\"canBeAnsweredOnTheSpot\":true" : string.Empty;
        return "{\"schema\":\"disclosure-requests/1\",\"requests\":[{\"id\":\"r\"" + onTheSpot + ",\"events\":" + _json.GetProperty("events").GetRawText() + "}]}";
    }

    public DisclosureRequest Request() => DisclosureRequestsJson.Parse(Document(), "case").GetValueOrThrow().Requests[0];

    public RequestState Run()
    {
        var clock = Clock(
            new DeadlineOptions { RollTriggerOffRestDay = Option("rollReceipt") is not null },
            new RequestClockOptions
            {
                Transition = Option("transition") == "pending-to-new-law" ? TransitionPolicy.PendingToNewLaw : TransitionPolicy.TriggerDate,
                ReplyCounts = Option("replyCounts") == "decided" ? ReplyMoment.Decided : ReplyMoment.Dispatched,
                ResumesWhenAnswerIsOverdue = Option("resumesWhenOverdue") is null,
                CountsDefectiveExtensions = Option("countsDefectiveExtensions") is not null,
                CountsBeforeConfirmation = Option("countsBeforeConfirmation") is not null,
            });
        return Has("knownThen") ? clock.ReplayAsKnownThen(Request(), AsOf) : clock.Replay(Request(), AsOf);
    }

    public static LocalDate? OptionalDate(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Date(value) : null;

    public static LocalDate Date(JsonElement json) => LocalDatePattern.Iso.Parse(json.GetString()!).Value;

    private bool Has(string name) => _json.TryGetProperty(name, out _);

    private string? Option(string name) => _json.TryGetProperty("options", out var options) && options.TryGetProperty(name, out var value) ? value.ToString() : null;
}
