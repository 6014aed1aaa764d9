using DisclosureCompliance.Messages;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>Requests and procedures as documents.</summary>
public sealed class RequestFormatTests
{
    private static readonly LocalDate Day = new(2021, 12, 2);

    [Fact]
    public void Every_kind_of_event_is_read()
    {
        var events = Parse(
            """{"type":"received","on":"2021-12-02","channel":"fax","confirmedOn":"2021-12-03","slipOn":"2021-12-04"}""",
            """{"type":"completion-asked","on":"2021-12-02","respondBy":"2021-12-20"}""",
            """{"type":"completed","on":"2021-12-02"}""",
            """{"type":"abandoned","on":"2021-12-02","reason":"fee-not-paid"}""",
            """{"type":"fee-notified","on":"2021-12-02"}""",
            """{"type":"fee-paid","on":"2021-12-02"}""",
            """{"type":"third-party-asked","on":"2021-12-02","who":"甲","letterReceivedOn":"2021-12-03"}""",
            """{"type":"third-party-answered","on":"2021-12-02","who":"甲","answer":"refusal"}""",
            """{"type":"co-producer-asked","on":"2021-12-02","who":"乙"}""",
            """{"type":"co-producer-answered","on":"2021-12-02","who":"乙","answer":"no-opinion"}""",
            """{"type":"extended","on":"2021-12-02","by":2,"unit":"weeks","approvedBy":"王","reason":"多","applicantToldOn":"2021-12-03"}""",
            """{"type":"decided","on":"2021-12-02","reply":"partly-granted"}""",
            """{"type":"dispatched","on":"2021-12-02"}""",
            """{"type":"delivered","on":"2021-12-02"}""");

        events.Should().Equal(
            new RequestReceived(Day, RequestChannel.Fax, Day.PlusDays(1), Day.PlusDays(2)),
            new CompletionAsked(Day, new LocalDate(2021, 12, 20)),
            new RequestCompleted(Day),
            new RequestAbandoned(Day, AbandonmentReason.FeeNotPaid),
            new FeeNotified(Day),
            new FeePaid(Day),
            new ConsultationAsked(Day, ConsultedParty.ThirdParty, "甲", Day.PlusDays(1)),
            new ConsultationAnswered(Day, ConsultedParty.ThirdParty, "甲", ConsultationAnswer.Refusal),
            new ConsultationAsked(Day, ConsultedParty.CoProducer, "乙"),
            new ConsultationAnswered(Day, ConsultedParty.CoProducer, "乙", ConsultationAnswer.NoOpinion),
            new ReplyExtended(Day, new PeriodLength(2, PeriodUnit.Weeks), "王", "多", Day.PlusDays(1)),
            new ReplyDecided(Day, ReplyType.PartlyGranted),
            new ReplyDispatched(Day),
            new ReplyDelivered(Day));
    }

    [Theory]
    [InlineData("""{"type":"lost","on":"2021-12-02"}""", "load.unknown-word", "type")]
    [InlineData("""{"type":"received","on":"2021-12-02"}""", "load.missing-field", "")]
    [InlineData("""{"type":"received","on":"2021-02-30","channel":"fax"}""", "load.bad-date", "on")]
    [InlineData("""{"type":"extended","on":"2021-12-02","by":0}""", "load.out-of-range", "by")]
    [InlineData("""{"type":"extended","on":"2021-12-02","by":101,"unit":"years"}""", "load.out-of-range", "by")]
    [InlineData("""{"type":"fee-paid","on":"2021-12-02","who":"甲"}""", "load.unknown-field", "who")]
    [InlineData("""{"type":"third-party-asked","on":"2021-12-02","who":" "}""", "load.blank", "who")]
    public void A_wrong_event_is_a_fault_at_its_place(string json, string code, string field)
    {
        var fault = DisclosureRequestsJson.Parse(Document(json), "requests.json").Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be(code);
        fault.Place.Should().Be("$.requests[0].events[0]" + (field.Length == 0 ? string.Empty : "." + field));
    }

    [Fact]
    public void Two_requests_of_one_number_are_a_fault() =>
        DisclosureRequestsJson.Parse("""{"schema":"disclosure-requests/1","requests":[{"id":"r","events":[]},{"id":"r","events":[]}]}""", "requests.json")
            .Faults.Should().ContainSingle().Which.Code.Should().Be("load.duplicate-id");

    [Fact]
    public void Two_receipt_rules_for_one_channel_and_day_are_a_fault()
    {
        const string rule = """{"channel":"e-mail","inForceFrom":"2008-05-01","receivedOn":"arrival","citation":{"instrument":"L"}}""";

        Loaders.All["request-procedure"].Read($$"""{"schema":"disclosure-request-procedure/1","id":"x","title":"X","reply":"p","receipt":[{{rule}},{{rule}}]}""")
            .Codes.Should().Equal("request.procedure.overlap");
        Loaders.All["request-procedure"].Read("""{"schema":"disclosure-request-procedure/1","id":"x","title":"X","reply":"p","receipt":[{"channel":"fax","inForceFrom":"2008-05-01","inForceThrough":"2008-04-30","receivedOn":"arrival","citation":{"instrument":"L"}}]}""")
            .Codes.Should().Equal("request.procedure.ends-before-it-begins");
    }

    [Fact]
    public void A_programmer_hears_of_what_cannot_be_an_event_at_once()
    {
        FluentActions.Invoking(() => new ReplyExtended(Day, PeriodLength.OfWorkingDays(0))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ConsultationAsked(Day, ConsultedParty.ThirdParty, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReplyDispatched(Day.WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DisclosureRequestSet([new DisclosureRequest("r"), new DisclosureRequest("r")], LocalizedText.Same("X"))).Should().Throw<ArgumentException>();
    }

    private static IReadOnlyList<RequestEvent> Parse(params string[] events) =>
        DisclosureRequestsJson.Parse(Document(string.Join(",", events)), "requests.json").GetValueOrThrow().Requests[0].Events;

    private static string Document(string events) => $$"""{"schema":"disclosure-requests/1","requests":[{"id":"r","events":[{{events}}]}]}""";
}
