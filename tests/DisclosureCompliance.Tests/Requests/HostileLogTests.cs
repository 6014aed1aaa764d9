using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>Logs that no office writes: they come to an end, and nothing in them is lost.</summary>
public sealed class HostileLogTests
{
    private static readonly LocalDate Start = new(2021, 12, 2);

    /// <summary>Work that grows with the square of the log would take minutes here.</summary>
    [Fact]
    public void Twenty_thousand_events_in_one_log_come_to_an_end()
    {
        var events = new List<RequestEvent> { new RequestReceived(Start, RequestChannel.InPerson) };
        for (var i = 0; i < 20_000; i++)
        {
            events.Add(Event(i, Start.PlusDays(i % 307), "party " + (i % 211)));
        }

        var state = ClockCase.Clock().Replay(new DisclosureRequest("long", events), Start.PlusDays(400));

        (state.UsedEvents.Count + state.Problems.Count(problem => problem.Severity == RequestProblemSeverity.BadData)).Should().Be(events.Count);
    }

    [Fact]
    public void Days_at_the_ends_of_the_calendar_are_answered()
    {
        foreach (var day in new[] { LocalDate.MinIsoValue, new LocalDate(1900, 1, 1), new LocalDate(2999, 12, 31), LocalDate.MaxIsoValue })
        {
            var request = new DisclosureRequest(
                "r",
                new RequestReceived(day, RequestChannel.InPerson),
                new ConsultationAsked(day, ConsultedParty.ThirdParty, "甲"),
                new ReplyExtended(day, PeriodLength.OfWorkingDays(PeriodLength.MaxCount(PeriodUnit.WorkingDays)), "王", null, day));

            var state = ClockCase.Clock().Replay(request, LocalDate.MaxIsoValue);

            state.ReceivedOn.Should().Be(day);
            state.Due!.Date.Should().BeNull("the calendar does not reach there");
            state.Due.Reason.Should().NotBeNull();
        }
    }

    [Fact]
    public void A_procedure_whose_provisions_nobody_has_still_gives_a_state()
    {
        var law = new LawBook();
        var clock = new RequestClock(
            new DeadlineCalculator(ChineseCalendars.StateCouncil, law),
            law,
            new RequestProcedure("own", LocalizedText.Same("own"), "no.such", []));

        var state = clock.Replay(new DisclosureRequest("r", new RequestReceived(Start, RequestChannel.Email), new CompletionAsked(Start.PlusDays(1))), Start.PlusDays(60));

        state.Status.Should().Be(RequestStatus.AwaitingCompletion);
        state.Law.Should().BeNull();
        state.Due!.Date.Should().BeNull();
        state.Due.Reason!.Code.Should().Be("deadline.unknown.no-provision");
    }

    private static RequestEvent Event(int number, LocalDate on, string who) => (number % 7) switch
    {
        0 => new CompletionAsked(on, on.PlusDays(5)),
        1 => new RequestCompleted(on),
        2 => new FeeNotified(on),
        3 => new FeePaid(on),
        4 => new ConsultationAsked(on, ConsultedParty.ThirdParty, who),
        5 => new ConsultationAnswered(on, ConsultedParty.ThirdParty, who, ConsultationAnswer.Consent),
        _ => new ReplyExtended(on, PeriodLength.OfWorkingDays(5), "王", null, on),
    };
}
