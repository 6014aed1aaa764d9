using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Privacy;
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
              "publishedAt":"2012-10-10T16:34","removedOn":"2012-12-01","embargoedUntil":"2012-10-10","signedOn":"2012-10-08",
              "indexNumber":"X/2012-1","documentNumber":"方政〔2012〕1号","audience":"全社会","mode":"proactive",
              "places":["政府网站",{"channel":"公示栏","address":"村口","state":"unreachable","triedOn":"2012-10-11"}],
              "elements":["who",{"id":"amount","text":""}],
              "content":{"text":"救灾款物","attachments":["名单.xls"],"figures":[{"name":"户","inText":12,"inTable":13}]},
              "approvals":[{"step":"draft","role":"clerk","person":"wu","at":"2012-10-08","decision":"returned"}],"source":"page"}]}
            """,
            "r.json").GetValueOrThrow().Records[0];

        record.Period!.Value.ToString().Should().Be("2012-Q3");
        record.FormedOn.Should().Be(new LocalDate(2012, 10, 8));
        record.ChangedOn.Should().Be(new LocalDate(2012, 10, 9));
        record.PublishedAt!.Value.Time.Should().Be(new LocalTime(16, 34));
        record.RemovedOn.Should().Be(new LocalDate(2012, 12, 1));
        record.EmbargoedUntil.Should().Be(new LocalDate(2012, 10, 10));
        record.SignedOn.Should().Be(new LocalDate(2012, 10, 8));
        record.IndexNumber.Should().Be("X/2012-1");
        record.DocumentNumber.Should().Be("方政〔2012〕1号");
        record.Audience.Should().Be("全社会");
        record.Mode.Should().Be(DisclosureMode.Proactive);
        record.Places.Should().Equal(
            "政府网站",
            new PublicationPlace("公示栏") { Address = "村口", State = PlaceState.Unreachable, TriedOn = new LocalDate(2012, 10, 11) });
        record.Elements.Should().Equal("who", new ElementContent("amount", string.Empty));
        record.Content!.Text.Should().Be("救灾款物");
        record.Content.Attachments.Should().Equal("名单.xls");
        record.Content.Figures.Should().Equal(new StatedFigure("户", 12, 13));
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
        records[0].Places.Should().BeNull();
        records[0].Content.Should().BeNull();
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
    [InlineData("\"formedOn\":\"0012-02-03\"", "load.date-out-of-range")]
    [InlineData("\"formedOn\":\"9999-12-31\"", "load.date-out-of-range")]
    [InlineData("\"publishedAt\":\"9999-12-31\"", "load.date-out-of-range")]
    [InlineData("\"publishedAt\":\"0001-01-01T08:00+08:00\"", "load.date-out-of-range")]
    [InlineData("\"publishedAt\":\"9999-12-32\"", "approval.bad-time")]
    [InlineData("\"publishedAt\":\"9999-12-31T25:00\"", "approval.bad-time")]
    [InlineData("\"period\":\"2023-W53\"", "time-limit.period.none")]
    [InlineData("\"period\":\"2023-Q5\"", "time-limit.period.none")]
    [InlineData("\"period\":\"1812\"", "time-limit.period.out-of-range")]
    [InlineData("\"period\":\"2023/2025\"", "time-limit.period.unreadable")]
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

    [Fact]
    public void An_exemption_is_a_ground_alone_or_what_was_done_about_it()
    {
        var records = RecordsJson.Parse(
            """
            {"schema":"disclosure-records/1","complete":false,"records":[
              {"id":"a","item":"i","exemption":"cn.ogi.privacy"},
              {"id":"b","item":"i","exemption":{"ground":"cn.ogi.privacy","consent":true,"publicInterest":true,"split":true}},
              {"id":"c","item":"i"}]}
            """,
            "r.json").GetValueOrThrow().Records;

        records[0].Exemption.Should().Be(new ExemptionClaim("cn.ogi.privacy"));
        records[1].Exemption.Should().Be(new ExemptionClaim("cn.ogi.privacy") { HasConsent = true, HasPublicInterest = true, IsSplit = true });
        records[2].Exemption.Should().BeNull();
    }

    [Fact]
    public void Hits_of_a_scan_arrive_and_none_is_another_thing_than_not_scanned()
    {
        var records = RecordsJson.Parse(
            """
            {"schema":"disclosure-records/1","complete":false,"records":[
              {"id":"a","item":"i","content":{"hits":[{"kind":"identity-number","count":3,"strength":"certain","masked":"110***2X","excusedBy":"rule"},{"kind":"bank-card"}]}},
              {"id":"b","item":"i","content":{"hits":[]}},
              {"id":"c","item":"i","content":{}}]}
            """,
            "r.json").GetValueOrThrow().Records;

        records[0].Content!.Hits.Should().Equal(
            new ContentHit(ScanKind.IdentityNumber, 3) { Strength = ScanStrength.Certain, Masked = "110***2X", ExcusedBy = "rule" },
            new ContentHit(ScanKind.BankCard));
        records[1].Content!.Hits.Should().BeEmpty();
        records[2].Content!.Hits.Should().BeNull();
    }

    [Fact]
    public void A_number_that_is_not_masked_is_a_fault_that_does_not_repeat_it()
    {
        var fault = RecordsJson.Parse("""{"schema":"disclosure-records/1","complete":false,"records":[{"id":"a","item":"i","content":{"hits":[{"kind":"mobile-number","masked":"13800138000"}]}}]}""", "r.json").Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be("records.not-masked");
        fault.Place.Should().Be("$.records[0].content.hits[0].masked");
        (fault.ToString() + fault.Value).Should().NotContain("13800138000");
    }
}
