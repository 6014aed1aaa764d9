using DisclosureCompliance.Requests;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>Requests as table 3 of the annual report counts them (国办公开办函〔2021〕30号).</summary>
public sealed class RequestStatisticsTests
{
    private static readonly RequestReceived Received = new(new LocalDate(2021, 12, 2), RequestChannel.InPerson);

    [Fact]
    public void Every_reply_has_the_row_that_the_form_has_for_it()
    {
        foreach (var (reply, row) in Enumerable.Range(0, (int)ReplyType.Other + 1).Select(number => ((ReplyType)number, ReportRows.Of((ReplyType)number))))
        {
            var statistics = Of(2021, Request(reply: reply));

            statistics[row].Total.Should().Be(1, "{0} stands in row {1}", reply, row);
            statistics.Handled.Total.Should().Be(1);
        }

        ReportRows.Of(ReplyType.AlreadyPublic).Should().Be(ReportRow.Granted);
        ReportRows.Of(ReplyType.DoesNotExist).Should().Be(ReportRow.NotHeld);
        ReportRows.Of(ReplyType.NotThisAgency).Should().Be(ReportRow.NotHeld);
        Enum.GetNames(typeof(ReportRow)).Should().HaveCount(21, "the form of 2021 has so many result rows");
        ReportRows.All.Should().HaveCount(21).And.BeInAscendingOrder();
    }

    [Fact]
    public void A_request_open_at_the_end_of_one_year_is_carried_into_the_next()
    {
        var request = Request(decided: new LocalDate(2022, 1, 10));

        var (first, second, third) = (Of(2021, request), Of(2022, request), Of(2023, request));

        (first.New.Total, first.Handled.Total, first.CarriedForward.Total).Should().Be((1, 0, 1));
        (second.CarriedOver.Total, second.New.Total, second[ReportRow.Granted][ApplicantCategory.NaturalPerson], second.CarriedForward.Total).Should().Be((1, 0, 1, 0));
        (third.New.Total, third.CarriedOver.Total, third.Handled.Total, third.CarriedForward.Total).Should().Be((0, 0, 0, 0));
        third.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void A_reply_made_in_one_year_and_sent_in_the_next_is_handled_when_it_is_sent()
    {
        var request = new DisclosureRequest("r", Received, new ReplyDecided(new LocalDate(2021, 12, 31), ReplyType.Granted), new ReplyDispatched(new LocalDate(2022, 1, 4)))
        {
            Applicant = ApplicantCategory.BusinessEnterprise,
        };

        Of(2021, request).CarriedForward[ApplicantCategory.BusinessEnterprise].Should().Be(1);
        RequestStatistics.Of(2021, ClockCase.Clock(options: new RequestClockOptions { ReplyCounts = ReplyMoment.Decided }), [request]).Handled.Total.Should().Be(1);
    }

    [Fact]
    public void What_was_given_up_stands_in_the_rows_of_part_six_recorded_or_not()
    {
        var asked = new CompletionAsked(new LocalDate(2021, 12, 6), new LocalDate(2021, 12, 20));

        Of(2021, With(Received, asked, new RequestAbandoned(new LocalDate(2021, 12, 21), AbandonmentReason.NotCompleted)))[ReportRow.NotCompleted].Total.Should().Be(1);
        Of(2021, With(Received, asked))[ReportRow.NotCompleted].Total.Should().Be(1, "the law takes it for given up");
        Of(2021, With(Received, new RequestAbandoned(new LocalDate(2021, 12, 21), AbandonmentReason.FeeNotPaid)))[ReportRow.FeeNotPaid].Total.Should().Be(1);
        Of(2021, With(Received, new RequestAbandoned(new LocalDate(2021, 12, 21), AbandonmentReason.Withdrawn)))[ReportRow.Other].Total.Should().Be(1);
    }

    [Fact]
    public void What_was_given_up_and_taken_up_again_is_not_counted_twice()
    {
        var request = With(
            Received,
            new CompletionAsked(new LocalDate(2021, 12, 6), new LocalDate(2021, 12, 20)),
            new RequestCompleted(new LocalDate(2022, 1, 5)),
            new ReplyDecided(new LocalDate(2022, 1, 10), ReplyType.Granted),
            new ReplyDispatched(new LocalDate(2022, 1, 10)));

        Of(2021, request)[ReportRow.NotCompleted].Total.Should().Be(1);
        var second = Of(2022, request);
        second.Handled.Total.Should().Be(0);
        second.Unplaced.Should().ContainSingle().Which.Reason.Code.Should().Be("request.statistics.reopened");
    }

    [Fact]
    public void What_no_cell_can_count_is_named_with_its_reason()
    {
        var statistics = Of(
            2021,
            new DisclosureRequest("nobody", Received),
            new DisclosureRequest("no-type", Received, new ReplyDecided(new LocalDate(2021, 12, 10)), new ReplyDispatched(new LocalDate(2021, 12, 10))) { Applicant = ApplicantCategory.NaturalPerson },
            new DisclosureRequest("unconfirmed", new RequestReceived(new LocalDate(2021, 12, 2), RequestChannel.Email)) { Applicant = ApplicantCategory.NaturalPerson },
            new DisclosureRequest("no-receipt", new ReplyDispatched(new LocalDate(2021, 12, 2))) { Applicant = ApplicantCategory.NaturalPerson },
            new DisclosureRequest("later", new RequestReceived(new LocalDate(2022, 1, 4), RequestChannel.InPerson)));

        statistics.Unplaced.Select(unplaced => (unplaced.RequestId, unplaced.Reason.Code)).Should().Equal(
            ("nobody", "request.statistics.no-applicant"),
            ("no-type", "request.statistics.no-reply-type"),
            ("unconfirmed", "request.statistics.not-confirmed"),
            ("no-receipt", "request.statistics.no-receipt"));
        statistics.New.Total.Should().Be(0);
    }

    [Fact]
    public void Statistics_of_two_years_do_not_merge() =>
        FluentActions.Invoking(() => RequestStatistics.Empty(2021).Merge(RequestStatistics.Empty(2022))).Should().Throw<ArgumentException>();

    private static RequestStatistics Of(int year, params DisclosureRequest[] requests) => RequestStatistics.Of(year, ClockCase.Clock(), requests);

    private static DisclosureRequest Request(ReplyType reply = ReplyType.Granted, LocalDate? decided = null) =>
        With(Received, new ReplyDecided(decided ?? new LocalDate(2021, 12, 10), reply), new ReplyDispatched(decided ?? new LocalDate(2021, 12, 10)));

    private static DisclosureRequest With(params RequestEvent[] events) => new("r", events) { Applicant = ApplicantCategory.NaturalPerson };
}
