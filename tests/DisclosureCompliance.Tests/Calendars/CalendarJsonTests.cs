using System.Globalization;
using System.Text;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class CalendarJsonTests
{
    private const string Notice = """
        { "id": "n-2026", "year": 2026, "kind": "annual", "published": "2025-11-04", "holidays": [
            { "name": "元旦", "off": ["2026-01-01/2026-01-03"], "statutory": ["2026-01-01"], "working": ["2026-01-04"] } ] }
        """;

    private const string Calendar = """
        { "schema": "disclosure-calendar/1", "id": "own", "name": "Own", "authority": "the board", "zone": "Asia/Shanghai", "notices": [NOTICE] }
        """;

    [Fact]
    public void A_calendar_is_read_as_it_is_written()
    {
        var calendar = Read(Calendar.Replace("NOTICE", Notice)).GetValueOrThrow();
        (calendar.Id, calendar.ZoneId, calendar.LastCertainDate).Should().Be(("own", "Asia/Shanghai", new LocalDate(2026, 12, 28)));
        var days = calendar.Notices.Should().ContainSingle().Which.Days;
        days.Select(day => (day.Date.Day, day.IsWorking, day.IsStatutory)).Should().Equal(
            (1, false, true), (2, false, false), (3, false, false), (4, true, (bool?)null));
        days[0].Holiday!.In(Language.English).Should().Be("New Year's Day", "the library knows the names that Chinese notices use");
        calendar.Provisional.Should().BeNull();
    }

    [Fact]
    public void Where_statutory_days_are_not_told_they_stay_unknown()
    {
        var notice = Notice.Replace("\"statutory\": [\"2026-01-01\"],", string.Empty);
        Read(Calendar.Replace("NOTICE", notice)).GetValueOrThrow().Describe(new LocalDate(2026, 1, 1)).IsStatutory.Should().BeNull();
    }

    [Fact]
    public void The_last_certain_day_of_a_year_is_data()
    {
        var json = Calendar.Replace("NOTICE", Notice).Replace("\"zone\"", "\"certainThrough\": \"12-20\", \"zone\"");
        Read(json).GetValueOrThrow().LastCertainDate.Should().Be(new LocalDate(2026, 12, 20));
    }

    [Fact]
    public void Notices_and_layers_are_read_from_streams_that_stay_open_and_may_begin_with_a_mark()
    {
        using var notices = Stream("{ \"schema\": \"disclosure-calendar-notices/1\", \"notices\": [" + Notice + "] }", mark: true);
        CalendarJson.ReadNotices(notices, "n.json").GetValueOrThrow().Should().ContainSingle().Which.Id.Should().Be("n-2026");
        notices.CanRead.Should().BeTrue();

        using var layer = Stream(
            "{ \"schema\": \"disclosure-calendar-layer/1\", \"id\": \"gx\", \"name\": \"Guangxi\", \"authority\": \"Guangxi\", \"notices\": [" + Notice + "] }", mark: false);
        CalendarJson.ReadLayer(layer, "l.json").GetValueOrThrow().Id.Should().Be("gx");
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void What_is_read_and_said_does_not_depend_on_the_machines_culture(string culture)
    {
        string? read = null, refused = null, forecast = null;
        var thread = new Thread(() =>
        {
            var calendar = Read(Calendar.Replace("NOTICE", Notice)).GetValueOrThrow();
            read = calendar.ToString();
            refused = FluentActions.Invoking(() => calendar.IsWorkingDay(new LocalDate(2027, 1, 1))).Should().Throw<CalendarHorizonException>().Which.Message;
            forecast = ChineseCalendars.StateCouncil.Provisional!.AddWorkingDays(new LocalDate(2026, 12, 20), 20).ToString();
        })
        {
            CurrentCulture = new CultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        read.Should().Be("own (2026-01-01 to 2026-12-28)");
        refused.Should().Contain("2026-12-28").And.Contain("for 2027");
        forecast.Should().StartWith("2027-01-").And.MatchRegex("^[0-9-]{10} \\([0-9-]{10} to [0-9-]{10}\\)$");
    }

    public static TheoryData<string, string, string, string> Wrongs => new()
    {
        { "\"year\": 2026", "\"year\": \"2026\"", "load.number-as-text", "$.notices[0].year" },
        { "\"year\": 2026", "\"year\": 26", "load.out-of-range", "$.notices[0].year" },
        { "\"year\": 2026", "\"year\": 2028", "calendar.day-outside-year", "$.notices[0].holidays[0].off[0]" },
        { "\"annual\"", "\"yearly\"", "load.unknown-word", "$.notices[0].kind" },
        { "\"annual\"", "\"amendment\"", "calendar.no-annual-notice", "$.notices" },
        { "\"published\": \"2025-11-04\"", "\"published\": \"2025-11-4\"", "load.bad-date", "$.notices[0].published" },
        { "\"published\"", "\"publication\"", "load.missing-field", "$.notices[0]" },
        { "\"published\"", "\"signed\": \"2025-12-01\", \"published\"", "calendar.signed-after-published", "$.notices[0].signed" },
        { "2026-01-01/2026-01-03", "2026-01-03/2026-01-01", "calendar.bad-range", "$.notices[0].holidays[0].off[0]" },
        { "2026-01-01/2026-01-03", "2026-01-01/2026-03-03", "calendar.bad-range", "$.notices[0].holidays[0].off[0]" },
        { "2026-01-01/2026-01-03", "2026-02-30", "calendar.bad-range", "$.notices[0].holidays[0].off[0]" },
        { "2026-01-01/2026-01-03", "1/1", "calendar.bad-range", "$.notices[0].holidays[0].off[0]" },
        { "[\"2026-01-01/2026-01-03\"]", "20260101", "load.wrong-type", "$.notices[0].holidays[0].off" },
        { "[\"2026-01-01/2026-01-03\"]", "[20260101]", "load.wrong-type", "$.notices[0].holidays[0].off[0]" },
        { "[\"2026-01-01/2026-01-03\"]", "[\"2026-01-01/2026-01-03\", \"2026-01-02\"]", "calendar.day-twice", "$.notices[0].holidays[0].off[1]" },
        { "\"working\": [\"2026-01-04\"]", "\"working\": [\"2026-01-03\"]", "calendar.day-contradicted", "$.notices[0].holidays[0].working[0]" },
        { "\"working\": [\"2026-01-04\"]", "\"working\": [\"2024-12-31\"]", "calendar.day-outside-year", "$.notices[0].holidays[0].working[0]" },
        { "\"statutory\": [\"2026-01-01\"]", "\"statutory\": [\"2026-01-05\"]", "calendar.statutory-not-off", "$.notices[0].holidays[0].statutory[0]" },
        { "\"working\"", "\"makeUp\"", "load.unknown-field", "$.notices[0].holidays[0].makeUp" },
        { "\"id\": \"n-2026\"", "\"id\": \"  \"", "load.blank", "$.notices[0].id" },
        { "\"name\": \"Own\"", "\"name\": {}", "load.blank", "$.name" },
        { "\"zone\"", "\"certainThrough\": \"28 Dec\", \"zone\"", "calendar.bad-annual-date", "$.certainThrough" },
        { "disclosure-calendar/1", "disclosure-calendar/2", "load.wrong-schema", "$.schema" },
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void Each_wrong_is_told_with_its_code_and_place(string right, string wrong, string code, string place)
    {
        var json = Calendar.Replace("NOTICE", Notice);
        json.Should().Contain(right);
        var result = Read(json.Replace(right, wrong));
        result.Succeeded.Should().BeFalse();
        result.Faults.Should().Contain(fault => fault.Code == code && fault.Place == place, "faults are: {0}", string.Join(" | ", result.Faults));
        result.Faults.Should().OnlyContain(fault => fault.Message.RemedyIn(Language.Chinese) != null);
    }

    [Fact]
    public void A_notice_without_days_is_no_notice()
    {
        var empty = """{ "id": "n-2026", "year": 2026, "kind": "annual", "published": "2025-11-04", "holidays": [] }""";
        Codes(Read(Calendar.Replace("NOTICE", empty))).Should().Equal("calendar.no-days");
        Codes(CalendarJson.ParseNotices("""{ "schema": "disclosure-calendar-notices/1", "notices": [] }""", "n")).Should().Equal("calendar.no-days");
        Codes(Read(Calendar.Replace("NOTICE", string.Empty))).Should().Equal("calendar.no-annual-notice");
    }

    [Fact]
    public void Notices_that_do_not_make_one_calendar_are_refused_with_every_reason()
    {
        var later = Notice.Replace("2026", "2029").Replace("2025", "2028");
        var second = Notice.Replace("n-2026", "again");
        var amendment = Notice.Replace("n-2026", "change").Replace("2026", "2031").Replace("annual", "amendment");
        Codes(Read(Calendar.Replace("NOTICE", string.Join(",", Notice, later, second, amendment)))).Should().BeEquivalentTo(
            "calendar.year-missing", "calendar.year-missing", "calendar.second-annual-notice", "calendar.amends-nothing");
        Codes(Read(Calendar.Replace("NOTICE", Notice + "," + Notice))).Should().Equal("load.duplicate-id");
    }

    [Fact]
    public void All_faults_come_in_one_go()
    {
        var json = Calendar.Replace("NOTICE", Notice).Replace("\"annual\"", "\"x\"").Replace("2025-11-04", "soon").Replace("\"working\"", "\"y\"");
        Codes(Read(json)).Should().BeEquivalentTo("load.unknown-word", "load.bad-date", "load.unknown-field");
    }

    [Theory]
    [InlineData("", "load.empty")]
    [InlineData("   \n", "load.empty")]
    [InlineData("[]", "load.wrong-type")]
    [InlineData("null", "load.wrong-type")]
    [InlineData("{\"schema\": \"disclosure-calendar/1\", \"id\": \"own\", \"notices\": [{\"id\":", "load.syntax")]
    [InlineData("{\"schema\": 1}", "load.wrong-type")]
    [InlineData("{}", "load.missing-field")]
    public void A_document_that_is_no_calendar_is_told_as_such(string json, string code)
    {
        Codes(Read(json)).Should().Contain(code);
        Codes(CalendarJson.ParseNotices(json, "x")).Should().NotBeEmpty();
        Codes(CalendarJson.ParseLayer(json, "x")).Should().NotBeEmpty();
    }

    [Fact]
    public void Deep_nesting_and_other_encodings_are_refused()
    {
        Codes(Read(Calendar.Replace("NOTICE", new string('[', 100_000)))).Should().Equal("load.too-deep");
        var json = Calendar.Replace("NOTICE", Notice);
        Codes(CalendarJson.Read(new MemoryStream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(json)).ToArray()), "x"))
            .Should().Equal("load.encoding");
        Codes(CalendarJson.Read(new MemoryStream([.. Encoding.UTF8.GetBytes("{\"id\": \""), 0xD4, 0xAA, 0xB5, 0xA9, .. Encoding.UTF8.GetBytes("\"}")]), "x"))
            .Should().Equal("load.encoding");
    }

    [Theory]
    [InlineData("\"years\": 3", "\"years\": 30", "load.out-of-range")]
    [InlineData("\"laws\"", "\"law\"", "load.missing-field")]
    [InlineData("\"solar\": \"05-01\", \"days\": 3", "\"solar\": \"05-01\", \"lunar\": \"05-01\", \"days\": 3", "calendar.one-anchor")]
    [InlineData("\"solar\": \"05-01\", \"days\": 3", "\"days\": 3", "calendar.one-anchor")]
    [InlineData("\"qingming\"", "\"dongzhi\"", "load.unknown-word")]
    [InlineData("\"off\": [-1, 6]", "\"off\": [6, -1]", "calendar.bad-interval")]
    [InlineData("\"off\": [-1, 6]", "\"off\": [6]", "calendar.bad-interval")]
    [InlineData("\"off\": [-1, 6]", "\"off\": [\"a\", 6]", "load.wrong-type")]
    [InlineData("\"name\": \"端午节\", \"off\"", "\"name\": \"春节\", \"off\"", "load.duplicate-id")]
    public void A_wrong_forecast_is_told(string right, string wrong, string code)
    {
        using var stream = typeof(WorkingDayCalendar).Assembly.GetManifestResourceStream("DisclosureCompliance.Calendars.Data.cn.calendar.json")!;
        using var reader = new StreamReader(stream);
        var json = reader.ReadToEnd();
        json.Should().Contain(right);
        Codes(Read(json.Replace(right, wrong))).Should().Contain(code);
    }

    private static LoadResult<WorkingDayCalendar> Read(string json) => CalendarJson.Parse(json, "own.json");

    private static IEnumerable<string> Codes<T>(LoadResult<T> result)
        where T : class => result.Faults.Select(fault => fault.Code);

    private static MemoryStream Stream(string json, bool mark) =>
        new(mark ? [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(json)] : Encoding.UTF8.GetBytes(json));
}
