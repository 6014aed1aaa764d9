using System.Text;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class CommunityYearFileTests
{
    private const string Year2027 = """
        {
          "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
          "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2027.json",
          "year": 2027,
          "papers": ["https://www.gov.cn/zhengce/"],
          "days": [
            { "name": "元旦", "date": "2026-12-27", "isOffDay": false },
            { "name": "元旦", "date": "2027-01-01", "isOffDay": true }
          ]
        }
        """;

    private static readonly LocalDate Published = new(2026, 11, 4);

    [Fact]
    public void A_year_becomes_a_notice_of_the_day_that_the_caller_states()
    {
        var notice = CommunityYearFile.Parse(Year2027, "2027.json", Published).GetValueOrThrow();
        (notice.Id, notice.Year, notice.Kind, notice.Published).Should().Be(("cn-2027", 2027, NoticeKind.Annual, Published));
        notice.Days.Select(day => (day.Date, day.IsWorking, day.IsStatutory)).Should().Equal(
            (new LocalDate(2026, 12, 27), true, (bool?)null), (new LocalDate(2027, 1, 1), false, (bool?)null));
        notice.Days[1].Holiday!.In(Language.English).Should().Be("New Year's Day");

        var calendar = ChineseCalendars.StateCouncil.With(notice);
        calendar.AddWorkingDays(new LocalDate(2026, 12, 25), 2).Should().Be(new LocalDate(2026, 12, 28), "Sunday the 27th is worked");
    }

    [Fact]
    public void The_shipped_years_come_out_the_same_through_the_community_format()
    {
        var cn = ChineseCalendars.StateCouncil;
        foreach (var year in Enumerable.Range(2008, 19))
        {
            var days = cn.Notices.Where(notice => notice.Year == year).SelectMany(notice => notice.Days)
                .GroupBy(day => day.Date).Select(changes => changes.Last()).Select(day =>
                    $$"""{"name":"{{day.Holiday!.In(Language.Chinese)}}","date":"{{day.Date:uuuu-MM-dd}}","isOffDay":{{(day.IsWorking ? "false" : "true")}}}""");
            var json = $$"""{"year":{{year}},"papers":[],"days":[{{string.Join(",", days)}}]}""";
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var notice = CommunityYearFile.Read(stream, "year.json", cn.Notices.First(own => own.Year == year).Published).GetValueOrThrow();
            var eve = new LocalDate(year - 1, 12, 31);
            var replaced = new WorkingDayCalendar("x", cn.Name, cn.Name, "Asia/Shanghai", [notice]);
            for (var date = eve.PlusDays(1); date <= replaced.LastCertainDate; date = date.PlusDays(1))
            {
                replaced.IsWorkingDay(date).Should().Be(cn.IsWorkingDay(date), "{0}", date);
            }
        }
    }

    [Theory]
    [InlineData("""{"year":2027,"papers":[],"days":[]}""", "calendar.no-days")]
    [InlineData("""{"year":2027,"papers":[]}""", "load.missing-field")]
    [InlineData("""{"year":"2027","papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}""", "load.number-as-text")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-1-1","isOffDay":true}]}""", "load.bad-date")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":"true"}]}""", "load.wrong-type")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":1}]}""", "load.wrong-type")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"date":"2027-01-01","isOffDay":true}]}""", "load.missing-field")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2028-01-01","isOffDay":true}]}""", "calendar.day-outside-year")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"a","date":"2027-01-01","isOffDay":true},{"name":"a","date":"2027-01-01","isOffDay":true}]}""", "calendar.day-twice")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"a","date":"2027-01-01","isOffDay":true},{"name":"a","date":"2027-01-01","isOffDay":false}]}""", "calendar.day-contradicted")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"a","date":"2027-01-01","isOffDay":true,"rest":1}]}""", "load.unknown-field")]
    [InlineData("""{"year":2027,"papers":[],"days":{"2027-01-01":true}}""", "load.wrong-type")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01""", "load.syntax")]
    [InlineData("", "load.empty")]
    public void A_wrong_file_is_told(string json, string code)
    {
        var result = CommunityYearFile.Parse(json, "2027.json", Published);
        result.Succeeded.Should().BeFalse();
        result.Faults.Select(fault => fault.Code).Should().Contain(code);
    }
}
