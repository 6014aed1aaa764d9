using DisclosureCompliance.Approvals;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Records;

public sealed class RecordsJsonTests
{
    [Fact]
    public void Every_field_arrives()
    {
        var record = RecordsJson.Parse(
            """
            {"schema":"disclosure-records/1","title":"Records","complete":true,"records":[{
              "id":"r1","item":"relief","title":"救灾款物发放情况","period":"2012-Q3","formedOn":"2012-10-08","changedOn":"2012-10-09",
              "publishedAt":"2012-10-10T16:34","channel":"政府网站","elements":["who"],
              "approvals":[{"step":"draft","role":"clerk","person":"wu","at":"2012-10-08","decision":"returned"}],"source":"page"}]}
            """,
            "r.json").GetValueOrThrow().Records[0];

        record.Period!.Value.ToString().Should().Be("2012-Q3");
        record.FormedOn.Should().Be(new LocalDate(2012, 10, 8));
        record.ChangedOn.Should().Be(new LocalDate(2012, 10, 9));
        record.PublishedAt!.Value.Time.Should().Be(new LocalTime(16, 34));
        record.Channel.Should().Be("政府网站");
        record.Elements.Should().Equal("who");
        record.Approvals!.Entries.Should().ContainSingle().Which.Decision.Should().Be(ApprovalDecision.Returned);
        record.Source.Should().Be("page");
    }

    [Fact]
    public void What_is_left_out_is_unknown_and_what_is_empty_is_none()
    {
        var records = RecordsJson.Parse(
            """{"schema":"disclosure-records/1","complete":false,"records":[{"id":"a","item":"i"},{"id":"b","item":"i","elements":[],"approvals":[]}]}""",
            "r.json").GetValueOrThrow().Records;

        records[0].Elements.Should().BeNull();
        records[0].Approvals.Should().BeNull();
        records[1].Elements.Should().BeEmpty();
        records[1].Approvals!.Entries.Should().BeEmpty();
    }

    [Fact]
    public void Whether_the_set_is_complete_must_be_said() =>
        RecordsJson.Parse("""{"schema":"disclosure-records/1","records":[]}""", "r.json").Faults
            .Should().ContainSingle().Which.Code.Should().Be("load.missing-field");

    [Theory]
    [InlineData("\"formedOn\":\"2012-2-30\"", "load.bad-date")]
    [InlineData("\"formedOn\":\"0012-02-03\"", "load.bad-date")]
    [InlineData("\"formedOn\":20120203", "load.wrong-type")]
    [InlineData("\"publishedAt\":\"2012-02-03 10:00\"", "approval.bad-time")]
    [InlineData("\"period\":\"2012 Q3\"", "time-limit.period.unreadable")]
    [InlineData("\"elements\":[\"\"]", "load.blank")]
    [InlineData("\"approvals\":{}", "load.wrong-type")]
    [InlineData("\"id\":\"r0\"", "load.duplicate-field")]
    public void A_bad_value_is_a_fault_at_its_place(string field, string code)
    {
        var result = RecordsJson.Parse($$"""{"schema":"disclosure-records/1","complete":true,"records":[{"id":"r","item":"i",{{field}}}]}""", "r.json");

        result.Faults.Should().ContainSingle().Which.Code.Should().Be(code);
        result.Faults[0].Place.Should().StartWith("$.records[0].");
    }

    [Fact]
    public void A_record_refuses_a_period_and_dates_that_the_checker_could_not_compare()
    {
        var withoutPeriod = () => new DisclosureRecord("r", "a") { Period = default(ReportingPeriod) };
        var ofAnotherCalendar = () => new DisclosureRecord("r", "a") { FormedOn = new LocalDate(2012, 1, 1, CalendarSystem.Julian) };

        withoutPeriod.Should().Throw<ArgumentException>();
        ofAnotherCalendar.Should().Throw<ArgumentException>();
    }
}
