using CsCheck;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>What holds for every log, possible or not.</summary>
public sealed class RequestClockProperties
{
    private static readonly IRequestClock Clock = ClockCase.Clock();
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 4500].Select(days => new LocalDate(2012, 1, 1).PlusDays(days));
    private static readonly Gen<string> Who = Gen.Bool.Select(first => first ? "甲" : "乙");
    private static readonly Gen<ConsultedParty> Party = Gen.Bool.Select(third => third ? ConsultedParty.ThirdParty : ConsultedParty.CoProducer);

    /// <summary>Logs without any sense: every kind of event, at days close to each other.</summary>
    private static readonly Gen<DisclosureRequest> Logs = Gen.Select(
        Days,
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 90], Gen.Int[-5, 40], Who, Party, (kind, days, other, who, party) => (Kind: kind, Days: days, Other: other, Who: who, Party: party)).Array[0, 14],
        Gen.Int[-1, 5],
        (start, events, applicant) => new DisclosureRequest("r", events.Select(parts => Event(parts.Kind, start.PlusDays(parts.Days), parts.Other, parts.Who, parts.Party)).Prepend(new RequestReceived(start, RequestChannel.InPerson)))
        {
            Applicant = applicant < 0 ? null : (ApplicantCategory)applicant,
        });

    [Fact]
    public void The_replay_of_a_prefix_is_the_clock_as_of_that_day() => Gen.Select(Logs, Gen.Int[-2, 140]).Sample((log, days) =>
    {
        var asOf = log.Events[0].Date.PlusDays(days);
        var prefix = new DisclosureRequest("r", log.Events.Where(happened => happened.Date <= asOf)) { Applicant = log.Applicant };
        return Said(Clock.Replay(prefix, asOf)) == Said(Clock.Replay(log, asOf));
    });

    [Fact]
    public void The_order_in_which_events_of_different_days_are_written_does_not_matter() => Gen.Select(Logs, Gen.Int[0, 140], Gen.Int[1, 100]).Sample((log, days, seed) =>
    {
        var asOf = log.Events[0].Date.PlusDays(days);
        var distinct = log.Events.GroupBy(happened => happened.Date).Select(day => day.First()).ToList();
        var shuffled = distinct.Select((happened, index) => (happened, Key: ((index + 1) * seed) % 101)).OrderBy(pair => pair.Key).Select(pair => pair.happened).ToList();
        return Said(Clock.Replay(new DisclosureRequest("r", distinct), asOf)) == Said(Clock.Replay(new DisclosureRequest("r", shuffled), asOf));
    });

    [Fact]
    public void No_log_makes_the_clock_throw_and_no_event_is_lost() => Gen.Select(Logs, Gen.Int[-400, 4000]).Sample((log, days) =>
    {
        var state = Clock.Replay(log, log.Events[0].Date.PlusDays(days));
        var unused = state.Problems.Count(problem => problem.Severity == RequestProblemSeverity.BadData && problem.Code != "request.log.states-earlier-day");
        return state.UsedEvents.Count + unused == log.Events.Count(happened => happened.Date <= state.AsOf) && state.Explain().Count >= 0;
    });

    [Fact]
    public void A_longer_pause_never_brings_the_reply_forward() => Gen.Select(Days, Gen.Int[0, 25], Gen.Int[0, 20], Gen.Int[0, 10], Party).Sample((start, asked, length, more, party) =>
        Due(start, asked, length, party) <= Due(start, asked, length + more, party) && Due(start, asked, 0, party) >= Due(start));

    [Fact]
    public void What_overlaps_is_taken_out_once() => Gen.Select(Days, Gen.Int[0, 15], Gen.Int[1, 15], Gen.Int[0, 15], Gen.Int[1, 15]).Sample((start, first, firstLength, second, secondLength) =>
    {
        RequestEvent[] both =
        [
            new RequestReceived(start, RequestChannel.InPerson),
            new ConsultationAsked(start.PlusDays(first), ConsultedParty.ThirdParty, "甲"),
            new ConsultationAnswered(start.PlusDays(first + firstLength), ConsultedParty.ThirdParty, "甲", ConsultationAnswer.Consent),
            new ConsultationAsked(start.PlusDays(second), ConsultedParty.ThirdParty, "乙"),
            new ConsultationAnswered(start.PlusDays(second + secondLength), ConsultedParty.ThirdParty, "乙", ConsultationAnswer.Consent),
        ];
        var due = Clock.Replay(new DisclosureRequest("r", both), start.PlusDays(40)).Due!.Date!.Value;
        var counted = Enumerable.Range(1, Period.DaysBetween(start, due))
            .Count(day => ChineseCalendars.StateCouncil.IsWorkingDay(start.PlusDays(day))
                && !(day > first && day <= first + firstLength) && !(day > second && day <= second + secondLength));
        return counted == (start < new LocalDate(2019, 5, 15) ? 15 : 20);
    });

    [Fact]
    public void The_identities_of_the_form_hold_in_every_column() => Gen.Select(Logs.Array[0, 8], Gen.Int[2012, 2025]).Sample((logs, year) =>
    {
        var statistics = RequestStatistics.Of(year, Clock, logs);
        var rows = ReportRows.All.Aggregate(default(ApplicantCounts), (sum, row) => sum + statistics[row]);
        return statistics.New + statistics.CarriedOver == statistics.Handled + statistics.CarriedForward && rows == statistics.Handled
            && statistics.New.Total == Enumerable.Range(0, 6).Sum(column => statistics.New[(ApplicantCategory)column]);
    });

    /// <summary>What had no place in the first year, as a request that was given up and reopened, can have one in the second.</summary>
    [Fact]
    public void What_is_carried_forward_is_carried_over_unless_it_has_no_place_in_one_of_the_years() => Gen.Select(Logs.Array[0, 6], Gen.Int[2012, 2024]).Sample((logs, year) =>
    {
        var (first, second) = (RequestStatistics.Of(year, Clock, logs), RequestStatistics.Of(year + 1, Clock, logs));
        return second.CarriedOver.Total - first.CarriedForward.Total <= first.Unplaced.Count && first.CarriedForward.Total - second.CarriedOver.Total <= second.Unplaced.Count;
    });

    [Fact]
    public void Merging_is_associative_and_counts_as_one_set_would() => Gen.Select(Logs.Array[0, 5], Logs.Array[0, 5], Logs.Array[0, 5], Gen.Int[2012, 2025]).Sample((a, b, c, year) =>
    {
        var (x, y, z) = (RequestStatistics.Of(year, Clock, a), RequestStatistics.Of(year, Clock, b), RequestStatistics.Of(year, Clock, c));
        var whole = RequestStatistics.Of(year, Clock, [.. a, .. b, .. c]);
        return Same(x.Merge(y).Merge(z), x.Merge(y.Merge(z))) && Same(x.Merge(y).Merge(z), whole) && Same(x.Merge(RequestStatistics.Empty(year)), x);
    });

    private static bool Same(RequestStatistics left, RequestStatistics right) =>
        left.New == right.New && left.CarriedOver == right.CarriedOver && left.CarriedForward == right.CarriedForward
        && ReportRows.All.All(row => left[row] == right[row]) && left.Unplaced.SequenceEqual(right.Unplaced);

    private static LocalDate Due(LocalDate start) => Clock.Replay(new DisclosureRequest("r", new RequestReceived(start, RequestChannel.InPerson)), start.PlusDays(60)).Due!.Date!.Value;

    private static LocalDate Due(LocalDate start, int asked, int length, ConsultedParty party) => Clock.Replay(
        new DisclosureRequest(
            "r",
            new RequestReceived(start, RequestChannel.InPerson),
            new ConsultationAsked(start.PlusDays(asked), party, "甲"),
            new ConsultationAnswered(start.PlusDays(asked + length), party, "甲", ConsultationAnswer.Consent)),
        start.PlusDays(60)).Due!.Date!.Value;

    private static string Said(RequestState state) => string.Join(
        "\n",
        state.Problems.Select(problem => problem.ToString())
            .Concat(state.NextSteps.Select(step => step.ToString()))
            .Concat(state.Explain().Select(message => message.ToString()))
            .Append($"{state} {state.ReceivedOn} {state.RepliedOn} {state.Reply} {state.AbandonedOn} {state.Abandonment} {state.UsedEvents.Count}"));

    private static RequestEvent Event(int kind, LocalDate on, int other, string who, ConsultedParty party) => kind switch
    {
        0 => new RequestReceived(on, RequestChannel.Fax, on.PlusDays(other)),
        1 => new CompletionAsked(on, other % 3 == 0 ? null : on.PlusDays(other)),
        2 => new RequestCompleted(on),
        3 => new RequestAbandoned(on, (AbandonmentReason)(Math.Abs(other) % 3)),
        4 => new FeeNotified(on),
        5 => new FeePaid(on),
        6 => new ConsultationAsked(on, party, who, other % 3 == 0 ? null : on.PlusDays(other)),
        7 => new ConsultationAnswered(on, party, who, (ConsultationAnswer)(Math.Abs(other) % 3)),
        8 => new ReplyExtended(on, new PeriodLength(Math.Abs(other) + 1, other % 7 == 0 ? PeriodUnit.CalendarDays : PeriodUnit.WorkingDays), other % 4 == 0 ? null : "王", null, other % 5 == 0 ? null : on.PlusDays(other)),
        9 => new ReplyDecided(on, other < 0 ? null : (ReplyType)(other % 21)),
        10 => new ReplyDispatched(on),
        11 => new ReplyDelivered(on),
        _ => new ConsultationAnswered(on, party, who, ConsultationAnswer.Consent),
    };
}
