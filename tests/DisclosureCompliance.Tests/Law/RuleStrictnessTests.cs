using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Law;

/// <summary>Pairs of rules, each with the one word that says how the first stands to the second.</summary>
public sealed class RuleStrictnessTests
{
    private const string Within20 = """{"type":"within","count":20,"unit":"working-days"}""";

    public static TheoryData<string, string, Strictness> Pairs() => new()
    {
        { """{"type":"within","count":10,"unit":"working-days"}""", Within20, Strictness.Stricter },
        { """{"type":"within","count":20,"unit":"working-days","after":["changed","formed"]}""", Within20, Strictness.Equal },
        { """{"type":"within","count":20,"unit":"working-days","which":"earliest"}""", Within20, Strictness.Stricter },
        { """{"type":"within","count":10,"unit":"working-days","after":["made"]}""", Within20, Strictness.Incomparable },

        // n calendar days end on the n-th day or the working day after it, n working days on the n-th day at the earliest.
        { """{"type":"within","count":20,"unit":"calendar-days"}""", Within20, Strictness.Stricter },
        { """{"type":"within","count":25,"unit":"calendar-days"}""", Within20, Strictness.Incomparable },
        { """{"type":"within","count":39,"unit":"calendar-days"}""", Within20, Strictness.Incomparable },
        { """{"type":"within","count":40,"unit":"calendar-days"}""", Within20, Strictness.Looser },
        { """{"type":"within","count":2,"unit":"months"}""", Within20, Strictness.Looser },
        { """{"type":"within","count":1,"unit":"months"}""", Within20, Strictness.Incomparable },
        { """{"type":"within","count":9600,"unit":"hours"}""", Within20, Strictness.Incomparable },
        { """{"type":"display","atLeast":{"count":40,"unit":"calendar-days"}}""", """{"type":"display","atLeast":{"count":20,"unit":"working-days"}}""", Strictness.Stricter },

        // Pauses that end on Fridays leave nothing but weekends, so that 60 days can be over before 20 working days are.
        { """{"type":"paused","from":"asked","until":"answered","rule":{"type":"within","count":60,"unit":"calendar-days"}}""", """{"type":"paused","from":"asked","until":"answered","rule":{"type":"within","count":20,"unit":"working-days"}}""", Strictness.Incomparable },
        { """{"type":"within","count":2,"unit":"weeks"}""", Within20, Strictness.Stricter },
        { """{"type":"within","count":0,"unit":"working-days"}""", """{"type":"within","count":0,"unit":"calendar-days"}""", Strictness.Equal },
        { """{"type":"within","count":12,"unit":"months"}""", """{"type":"within","count":1,"unit":"years"}""", Strictness.Equal },
        { """{"type":"within","count":28,"unit":"calendar-days"}""", """{"type":"within","count":1,"unit":"months"}""", Strictness.Stricter },
        { """{"type":"within","count":30,"unit":"calendar-days"}""", """{"type":"within","count":1,"unit":"months"}""", Strictness.Incomparable },
        { """{"type":"within","count":1,"unit":"months"}""", """{"type":"within","count":31,"unit":"calendar-days"}""", Strictness.Stricter },
        { """{"type":"within","count":365,"unit":"calendar-days"}""", """{"type":"within","count":1,"unit":"years"}""", Strictness.Stricter },
        { """{"type":"within","count":480,"unit":"hours"}""", Within20, Strictness.Stricter },
        { """{"type":"within","count":481,"unit":"hours"}""", Within20, Strictness.Incomparable },

        // 及时: its outer limit counts; the word alone cannot be measured.
        { """{"type":"immediate","outerLimit":{"type":"within","count":20,"unit":"working-days"}}""", Within20, Strictness.Stricter },
        { """{"type":"immediate","outerLimit":{"type":"within","count":20,"unit":"working-days"}}""", """{"type":"immediate"}""", Strictness.Stricter },
        { Within20, """{"type":"immediate"}""", Strictness.Incomparable },
        { """{"type":"immediate","how":"real-time"}""", """{"type":"immediate"}""", Strictness.Incomparable },

        { Within20, """{"type":"qualified","qualification":"in-principle","rule":{"type":"within","count":20,"unit":"working-days"}}""", Strictness.Stricter },
        { """{"type":"qualified","qualification":"in-principle","rule":{"type":"within","count":10,"unit":"working-days"}}""", Within20, Strictness.Incomparable },
        { """{"type":"within","count":25,"unit":"working-days"}""", """{"type":"qualified","qualification":"subject-to-other-law","rule":{"type":"within","count":20,"unit":"working-days"}}""", Strictness.Looser },
        { Within20, """{"type":"paused","from":"asked","until":"answered","rule":{"type":"within","count":20,"unit":"working-days"}}""", Strictness.Stricter },

        // A pause prolongs a display, and so makes its shortest time stricter, not looser.
        { """{"type":"display","atLeast":{"count":3,"unit":"calendar-days"}}""", """{"type":"paused","from":"asked","until":"answered","rule":{"type":"display","atLeast":{"count":3,"unit":"calendar-days"}}}""", Strictness.Incomparable },
        { """{"type":"display","atLeast":{"count":10,"unit":"working-days"}}""", """{"type":"display","atLeast":{"count":7,"unit":"working-days"}}""", Strictness.Stricter },
        { """{"type":"display","atLeast":{"count":7,"unit":"working-days"}}""", """{"type":"display","atLeast":{"count":7,"unit":"calendar-days"}}""", Strictness.Stricter },
        { """{"type":"display","atMost":{"count":1,"unit":"years"}}""", """{"type":"display","atMost":{"count":3,"unit":"years"}}""", Strictness.Stricter },
        { """{"type":"display","atLeast":{"count":7,"unit":"working-days"},"before":"approved"}""", """{"type":"display","atLeast":{"count":7,"unit":"working-days"}}""", Strictness.Stricter },
        { """{"type":"display","atLeast":{"count":7,"unit":"working-days"},"subject":"名单"}""", """{"type":"display","atLeast":{"count":5,"unit":"working-days"}}""", Strictness.Incomparable },
        { """{"type":"before","count":30,"unit":"calendar-days","event":"选举日"}""", """{"type":"before","count":20,"unit":"calendar-days","event":"选举日"}""", Strictness.Stricter },
        { """{"type":"before","count":20,"unit":"working-days","event":"选举日"}""", """{"type":"before","count":20,"unit":"calendar-days","event":"选举日"}""", Strictness.Stricter },
        { """{"type":"before","count":48,"unit":"hours","event":"选举日"}""", """{"type":"before","count":1,"unit":"calendar-days","event":"选举日"}""", Strictness.Incomparable },
        { """{"type":"not-before","count":25,"unit":"years","after":"formed"}""", """{"type":"not-before","count":30,"unit":"years","after":"formed"}""", Strictness.Incomparable },

        { """{"type":"month-day","monthDay":"01-20","yearsAfter":1}""", """{"type":"month-day","monthDay":"01-31","yearsAfter":1}""", Strictness.Stricter },
        { """{"type":"month-day","monthDay":"12-31"}""", """{"type":"month-day","monthDay":"01-31","yearsAfter":1}""", Strictness.Stricter },
        { """{"type":"window","from":"02-01","through":"05-31","yearsAfter":1}""", """{"type":"window","from":"01-01","through":"06-30","yearsAfter":1}""", Strictness.Stricter },
        { """{"type":"window","from":"12-01","through":"01-20"}""", """{"type":"month-day","monthDay":"01-31","yearsAfter":1}""", Strictness.Stricter },
        { """{"type":"month-day","monthDay":"05-31"}""", """{"type":"window","from":"01-01","through":"06-30"}""", Strictness.Incomparable },

        { """{"type":"recurring","every":"month"}""", """{"type":"recurring","every":"quarter"}""", Strictness.Stricter },
        { """{"type":"recurring","every":"year"}""", """{"type":"recurring","every":"academic-year"}""", Strictness.Incomparable },
        { """{"type":"recurring","every":"half-year"}""", """{"type":"recurring","every":"academic-year"}""", Strictness.Stricter },
        { """{"type":"recurring","every":"quarter","due":{"within":{"count":5,"unit":"working-days"}}}""", """{"type":"recurring","every":"quarter","due":{"within":{"count":10,"unit":"working-days"}}}""", Strictness.Stricter },
        { """{"type":"recurring","every":"month","due":{"month":2,"day":10}}""", """{"type":"recurring","every":"quarter"}""", Strictness.Incomparable },
        { """{"type":"recurring","every":"quarter"}""", """{"type":"vague","how":"periodically"}""", Strictness.Stricter },
        { Within20, """{"type":"vague","how":"reasonable-time"}""", Strictness.Incomparable },
        { """{"type":"interval","count":2,"unit":"years"}""", """{"type":"interval","count":3,"unit":"years"}""", Strictness.Stricter },
        { """{"type":"interval","count":5,"unit":"calendar-days"}""", """{"type":"interval","count":5,"unit":"calendar-days","while":"应急期间"}""", Strictness.Stricter },
        { """{"type":"stale","count":1,"unit":"weeks"}""", """{"type":"stale","count":2,"unit":"weeks"}""", Strictness.Stricter },
        { """{"type":"with-event","event":"文件公布"}""", """{"type":"within","count":3,"unit":"working-days","after":["文件公布"]}""", Strictness.Stricter },
        { """{"type":"permanent","reviewEvery":{"count":6,"unit":"months"},"first":{"type":"within","count":10,"unit":"working-days"}}""", Within20, Strictness.Stricter },
        { """{"type":"permanent","reviewEvery":{"count":6,"unit":"months"}}""", """{"type":"permanent","reviewEvery":{"count":1,"unit":"years"}}""", Strictness.Stricter },
        { """{"type":"permanent","while":"任期"}""", """{"type":"permanent"}""", Strictness.Looser },

        { """{"type":"all","rules":[{"type":"within","count":10,"unit":"working-days"},{"type":"display","atLeast":{"count":7,"unit":"working-days"}}]}""", Within20, Strictness.Stricter },
        { """{"type":"any","rules":[{"type":"within","count":10,"unit":"working-days"},{"type":"within","count":20,"unit":"working-days"}]}""", Within20, Strictness.Equal },
        { """{"type":"any","rules":[{"type":"within","count":10,"unit":"working-days"},{"type":"month-day","monthDay":"12-31"}]}""", Within20, Strictness.Incomparable },
        { """{"type":"earliest-of","rules":[{"type":"month-day","monthDay":"12-31"},{"type":"within","count":20,"unit":"working-days"}]}""", Within20, Strictness.Stricter },
        { """{"type":"earliest-of","rules":[{"type":"display","atLeast":{"count":3,"unit":"weeks"}},{"type":"display","atLeast":{"count":1,"unit":"weeks"}}]}""", """{"type":"display","atLeast":{"count":2,"unit":"weeks"}}""", Strictness.Incomparable },
        { Within20, """{"type":"parts","parts":[{"subject":"许可","rule":{"type":"within","count":20,"unit":"working-days"}},{"subject":"其他","rule":{"type":"within","count":30,"unit":"working-days"}}]}""", Strictness.Stricter },
        { """{"type":"parts","parts":[{"subject":"许可","rule":{"type":"within","count":5,"unit":"working-days"}}]}""", """{"type":"parts","parts":[{"subject":"许可","rule":{"type":"within","count":7,"unit":"working-days"}},{"subject":"其他","rule":{"type":"within","count":20,"unit":"working-days"}}]}""", Strictness.Incomparable },
        { """{"type":"chain","completion":"推送","first":{"type":"within","count":5,"unit":"working-days"},"then":{"type":"within","count":10,"unit":"working-days"}}""", """{"type":"chain","completion":"推送","first":{"type":"within","count":10,"unit":"working-days"},"then":{"type":"within","count":10,"unit":"working-days"}}""", Strictness.Stricter },
        { """{"type":"statutory","provision":"cn.ogi.proactive"}""", Within20, Strictness.Incomparable },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_word_says_how_the_first_stands_to_the_second(string rule, string other, Strictness expected)
    {
        var (left, right) = (Rule(rule), Rule(other));

        RuleStrictness.Compare(left, right).Should().Be(expected);
        RuleStrictness.Compare(right, left).Should().Be(Opposite(expected));
    }

    /// <summary>The bound by which other days are looser than working days, on every day that the calendar has.</summary>
    [Fact]
    public void Working_days_never_take_more_days_than_the_bound_says()
    {
        var calendar = ChineseCalendars.StateCouncil;
        var last = new LocalDate(2026, 12, 27);
        foreach (var count in Enumerable.Range(1, 60).Concat([125, 250, 500, 1000]))
        {
            var most = Enumerable.Range(0, Period.DaysBetween(new LocalDate(2007, 1, 1), last) - (3 * count) - 20)
                .Select(new LocalDate(2007, 1, 1).PlusDays)
                .Max(start => Period.DaysBetween(start, calendar.AddWorkingDays(start, count)));

            most.Should().BeLessThanOrEqualTo(((3 * count) + 1) / 2 + 10, "{0} working days", count);
        }
    }

    [Fact]
    public void Rules_nested_deep_are_compared_in_no_time()
    {
        DeadlineRule left = new WithinRule(20, PeriodUnit.WorkingDays);
        DeadlineRule right = new WithinRule(5, PeriodUnit.WorkingDays, RuleTerms.Made);
        for (var i = 0; i < 60; i++)
        {
            left = new QualifiedRule(left, Qualification.InPrinciple);
            right = new QualifiedRule(right, Qualification.InPrinciple);
        }

        RuleStrictness.Compare(left, right).Should().Be(Strictness.Incomparable, "and not after 2 to the 60th comparisons");
    }

    internal static Strictness Opposite(Strictness strictness) => strictness switch
    {
        Strictness.Stricter => Strictness.Looser,
        Strictness.Looser => Strictness.Stricter,
        _ => strictness,
    };

    private static DeadlineRule Rule(string json) => DeadlineRuleJson.Parse(json, "rule.json").GetValueOrThrow();
}
