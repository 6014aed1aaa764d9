using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Documentation;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The guide docs/calendars.md: its code is the code between the marks here, its documents are read here.</summary>
public sealed class CalendarGuideTests
{
    private GuideConsole Console { get; } = new();

    private GuideFiles File { get; } = new(name => name switch
    {
        "cn-2027.json" => Guide.Block("json calendar-notices"),
        "guangxi.json" => Guide.Block("json calendar-layer"),
        _ => """{ "year": 2027, "papers": [], "days": [] }""",
    });

    internal static GuidePage Guide => new("docs/calendars.md");

    [Fact]
    public void Asking()
    {
        // <ask>
        var cn = ChineseCalendars.StateCouncil;
        var due = cn.AddWorkingDays(new LocalDate(2025, 1, 24), 20);            // 2025-02-27
        var worked = cn.CountWorkingDays(new LocalDate(2025, 1, 24), due);      // 20
        var saturday = cn.Describe(new LocalDate(2025, 2, 8));
        Console.WriteLine($"{saturday.Kind}, {saturday.Notice}");               // MakeUpWorkingDay, cn-2025 (国办发明电〔2024〕12号)

        // </ask>
        due.Should().Be(new LocalDate(2025, 2, 27));
        worked.Should().Be(20);
        Console.Take().Should().Be("MakeUpWorkingDay, cn-2025 (国办发明电〔2024〕12号)");
    }

    [Fact]
    public void Adding_a_year()
    {
        // <add>
        using var file = File.OpenRead("cn-2027.json");
        var notices = CalendarJson.ReadNotices(file, "cn-2027.json").GetValueOrThrow();
        var calendar = ChineseCalendars.StateCouncil.With([.. notices]);
        var provider = new WorkingDayCalendarProvider(calendar);                // cn with 2027, and cn-weekday with it

        // </add>
        calendar.LastCertainDate.Should().Be(new LocalDate(2027, 12, 28));
        provider.GetCalendar("cn-weekday").LastCertainDate.Should().Be(new LocalDate(2027, 12, 28));
    }

    [Fact]
    public void Adding_a_community_file()
    {
        // <community>
        using var file = File.OpenRead("2027.json");
        var read = CommunityYearFile.Read(file, "2027.json", published: new LocalDate(2026, 11, 5));
        foreach (var fault in read.Faults)
        {
            Console.WriteLine(fault.In(Language.English));                      // file, place, value, what is wrong, what to do
        }

        // </community>
        Console.Take().Should().Contain("calendar.no-days");
    }

    [Fact]
    public void Layers_and_combinations()
    {
        // <layer>
        using var file = File.OpenRead("guangxi.json");
        var layer = CalendarJson.ReadLayer(file, "guangxi.json").GetValueOrThrow();
        var regional = ChineseCalendars.StateCouncil.WithLayer(layer);          // id cn+guangxi
        var joint = WorkingDayCalendar.WorksInBoth("joint", new LocalizedText("两地", "both"), ChineseCalendars.StateCouncil, regional);

        // </layer>
        regional.Id.Should().Be("cn+guangxi");
        regional.IsWorkingDay(new LocalDate(2018, 4, 20)).Should().BeFalse();
        joint.IsWorkingDay(new LocalDate(2018, 4, 15)).Should().BeFalse();
    }

    [Fact]
    public void The_past()
    {
        // <known>
        var known = ChineseCalendars.StateCouncil.AsKnownAt(new LocalDate(2020, 1, 26));
        known.AddWorkingDays(new LocalDate(2020, 1, 19), 20);                   // 2020-02-20; one day later it became 2020-02-24

        // </known>
        known.AddWorkingDays(new LocalDate(2020, 1, 19), 20).Should().Be(new LocalDate(2020, 2, 20));
        ChineseCalendars.StateCouncil.AddWorkingDays(new LocalDate(2020, 1, 19), 20).Should().Be(new LocalDate(2020, 2, 24));
    }

    [Fact]
    public void The_forecast()
    {
        // <provisional>
        var forecast = ChineseCalendars.StateCouncil.Provisional!.AddWorkingDays(new LocalDate(2026, 12, 18), 20);
        Console.WriteLine($"{forecast.Date:R}, {forecast.Earliest:R} to {forecast.Latest:R}: {forecast.AwaitedNotices[0]}");

        // </provisional>
        forecast.IsProvisional.Should().BeTrue();
        Console.Take().Should().Contain("for 2027 is not out yet");
    }

    [Fact]
    public void The_guide_holds_what_runs_here() => Guide.HoldsWhatRunsIn("Calendars/CalendarGuideTests.cs");
}
