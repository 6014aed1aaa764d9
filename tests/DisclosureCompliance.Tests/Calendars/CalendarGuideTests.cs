using System.Text;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The guide docs/calendars.md: its code is the code between the marks here, its documents are read here.</summary>
public sealed class CalendarGuideTests
{
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
        Console.Text.Should().Be("MakeUpWorkingDay, cn-2025 (国办发明电〔2024〕12号)");
    }

    [Fact]
    public void Adding_a_year()
    {
        // <add>
        var notices = CalendarJson.ReadNotices(File.OpenRead("cn-2027.json"), "cn-2027.json").GetValueOrThrow();
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
        var read = CommunityYearFile.Read(File.OpenRead("2027.json"), "2027.json", published: new LocalDate(2026, 11, 5));
        foreach (var fault in read.Faults)
        {
            Console.WriteLine(fault.In(Language.English));                      // file, place, value, what is wrong, what to do
        }

        // </community>
        Console.Text.Should().Contain("calendar.no-days");
    }

    [Fact]
    public void Layers_and_combinations()
    {
        // <layer>
        var layer = CalendarJson.ReadLayer(File.OpenRead("guangxi.json"), "guangxi.json").GetValueOrThrow();
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
        Console.WriteLine($"{forecast.Date}, {forecast.Earliest} to {forecast.Latest}: {forecast.AwaitedNotices[0]}");

        // </provisional>
        forecast.IsProvisional.Should().BeTrue();
        Console.Text.Should().Contain("for 2027 is not out yet");
    }

    [Fact]
    public void The_guide_holds_what_runs_here()
    {
        foreach (var name in new[] { "ask", "add", "community", "layer", "known", "provisional" })
        {
            Block("csharp " + name).Should().Be(Marked(name), "the snippet '{0}' of docs/calendars.md is this code", name);
        }
    }

    /// <summary>The fenced block of the guide that begins with a line such as <c>```json calendar</c>.</summary>
    internal static string Block(string head)
    {
        var lines = SourceTree.Read("docs/calendars.md").Replace("\r", string.Empty).Split('\n');
        var block = lines.SkipWhile(line => line != "```" + head).Skip(1).TakeWhile(line => line != "```").ToList();
        block.Should().NotBeEmpty("the guide has a block '{0}'", head);
        return string.Join("\n", block);
    }

    private static string Marked(string name)
    {
        var lines = System.IO.File.ReadAllLines(SourceTree.PathOf("tests/DisclosureCompliance.Tests/Calendars/CalendarGuideTests.cs")).Select(line => line.Length > 8 ? line.Substring(8) : line.Trim()).ToList();
        return string.Join("\n", lines.Skip(lines.IndexOf($"// <{name}>") + 1).TakeWhile(line => line != $"// </{name}>")).Trim();
    }

    /// <summary>Stands for the host's files: they hold the documents that the guide shows.</summary>
    private static class File
    {
        public static Stream OpenRead(string name) => new MemoryStream(Encoding.UTF8.GetBytes(name switch
        {
            "cn-2027.json" => Block("json calendar-notices"),
            "guangxi.json" => Block("json calendar-layer"),
            _ => """{ "year": 2027, "papers": [], "days": [] }""",
        }));
    }

    /// <summary>Stands for the console, so that a test can see what the guide's code writes.</summary>
    private static class Console
    {
        [ThreadStatic]
        private static string? _text;

        public static string Text => _text ?? string.Empty;

        public static void WriteLine(string line) => _text = line;
    }
}
