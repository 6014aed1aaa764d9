using System.Text.Json;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Law;

/// <summary>
/// Worked cases of law: what happened, and the date with its article and reasoning. The dates were counted by hand and on a list of the days off and the
/// make-up days of the State Council's notices for 2007 to 2026, without this library.
/// </summary>
public sealed class StatutoryCasesTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly IDeadlineCalculator Calculator = new DeadlineCalculator(
        ChineseCalendars.StateCouncil, ChineseLaw.Book, new DeadlineOptions { Boundary = new DayBoundary(Shanghai) });

    private static readonly JsonElement[] Cases = [.. JsonDocument.Parse(CaseFile.Text("Law.Cases.StatutoryCases.json")).RootElement.EnumerateArray()];

    public static TheoryData<int, string> Numbers()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Cases.Length; i++)
        {
            data.Add(i, Cases[i].GetProperty("because").GetString()!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_date_is_the_one_that_was_counted_by_hand(int number, string because)
    {
        var given = Cases[number];
        var deadline = DeadlineOf(given);
        var due = given.GetProperty("due").GetString();
        if (due is null)
        {
            deadline.Date.Should().BeNull(because);
            deadline.Reason!.Code.Should().Be(given.GetProperty("code").GetString(), because);
            return;
        }

        if (due.Length > 10)
        {
            deadline.At.Should().Be(Moment(due), because);
        }
        else
        {
            deadline.Date.Should().Be(Day(due), because);
        }

        deadline.Certainty.Should().Be(DeadlineCertainty.Firm);
        deadline.Sense.Should().Be(Sense(given), because);
    }

    [Fact]
    public void There_are_at_least_60_and_each_says_which_article() =>
        Cases.Select(given => given.GetProperty("because").GetString()!).Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyContain(text => text.Contains("第") || text.Contains("号") || text.Contains("办法") || text.Contains("指标"));

    private static Deadline DeadlineOf(JsonElement given)
    {
        var id = given.GetProperty("provision").GetString()!;
        var whole = Calculator.Calculate(new StatutoryRule(id), Events(given));
        if (!given.TryGetProperty("part", out var part))
        {
            return whole;
        }

        var parts = (PartsRule)RuleTree.SelfAndParts(whole.Version!.Rule).First(rule => rule is PartsRule);
        var index = parts.Parts.ToList().FindIndex(one => one.Subject.Id == part.GetString());
        return whole.Parts[index];
    }

    private static EventDates Events(JsonElement given) => given.GetProperty("events").EnumerateObject().Aggregate(EventDates.None, (events, happened) =>
    {
        var term = ChineseLaw.Book.Vocabulary.Single(term => term.Id == happened.Name);
        var text = happened.Value.GetString()!;
        return text.Length > 10 ? events.With(term, Moment(text)) : events.With(term, Day(text));
    });

    private static DeadlineSense Sense(JsonElement given) => !given.TryGetProperty("sense", out var sense)
        ? DeadlineSense.By
        : sense.GetString() == "through" ? DeadlineSense.Through : DeadlineSense.From;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Instant Moment(string text) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<m>").Parse(text).Value.ToInstant();
}
