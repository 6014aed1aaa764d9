using DisclosureCompliance.Calendars;
using DisclosureCompliance.Tests.Architecture;
using NJsonSchema;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The published schemas and the loader say the same.</summary>
public sealed class CalendarSchemaTests
{
    private static readonly string Shipped = ShippedCalendar();

    [Fact]
    public async Task The_shipped_calendar_fits_its_schema() => (await Schema("calendar")).Validate(Shipped).Should().BeEmpty();

    [Theory]
    [InlineData("calendar")]
    [InlineData("calendar-notices")]
    [InlineData("calendar-layer")]
    public async Task The_documents_of_the_guide_fit_their_schemas_and_load(string format)
    {
        var json = CalendarGuideTests.Guide.Block("json " + format);
        (await Schema(format)).Validate(json).Should().BeEmpty();
        var faults = format switch
        {
            "calendar" => CalendarJson.Parse(json, format).Faults,
            "calendar-notices" => CalendarJson.ParseNotices(json, format).Faults,
            _ => CalendarJson.ParseLayer(json, format).Faults,
        };
        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("disclosure-calendar/1", "disclosure-calendar/9")]
    [InlineData("\"zone\": \"Asia/Shanghai\",", "")]
    [InlineData("\"12-28\"", "\"12-99\"")]
    [InlineData("\"year\": 2026", "\"year\": \"2026\"")]
    [InlineData("\"year\": 2026", "\"year\": 26")]
    [InlineData("\"kind\": \"amendment\"", "\"kind\": \"change\"")]
    [InlineData("\"published\": \"2025-11-04\"", "\"published\": \"4 Nov 2025\"")]
    [InlineData("\"2026-01-01/2026-01-03\"", "\"1 to 3 January\"")]
    [InlineData("\"id\": \"cn-2026\"", "\"id\": \" \"")]
    [InlineData("\"id\": \"cn-2026\",", "")]
    [InlineData("\"working\": [\"2026-01-04\"]", "\"makeUp\": [\"2026-01-04\"]")]
    [InlineData("\"years\": 3", "\"years\": 0")]
    [InlineData("\"solarTerm\": \"qingming\"", "\"solarTerm\": \"dongzhi\"")]
    [InlineData("\"solarTerm\": \"qingming\"", "\"solarTerm\": \"qingming\", \"solar\": \"04-05\"")]
    [InlineData("\"off\": [-1, 6]", "\"off\": [6]")]
    public async Task Schema_and_loader_refuse_the_same_calendars(string good, string bad)
    {
        Shipped.Should().Contain(good);
        var json = Shipped.Replace(good, bad);
        CalendarJson.Parse(json, "f").Succeeded.Should().BeFalse();
        (await Schema("calendar")).Validate(json).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Remarks_of_the_authors_own_are_welcome_to_both()
    {
        var json = Shipped.Replace("\"id\": \"cn-2026\",", "\"id\": \"cn-2026\", \"x-note\": { \"by\": 1 }, \"$comment\": \"checked\",");
        CalendarJson.Parse(json, "f").Succeeded.Should().BeTrue();
        (await Schema("calendar")).Validate(json).Should().BeEmpty();
    }

    private static Task<JsonSchema> Schema(string format) => JsonSchema.FromJsonAsync(SourceTree.Read($"docs/formats/{format}.schema.json"));

    private static string ShippedCalendar()
    {
        using var stream = typeof(WorkingDayCalendar).Assembly.GetManifestResourceStream("DisclosureCompliance.Calendars.Data.cn.calendar.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
