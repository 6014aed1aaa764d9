using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Outlook;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Outlook;

/// <summary>What the notice of 2020-01-27, which prolonged the Spring Festival holiday to 2 February, did to deadlines already running.</summary>
public sealed class ImpactTests
{
    private static readonly LawBook Law = new(ChineseLaw.OpenGovernmentInformation);
    private static readonly DeadlineCalculator Believed = new(ChineseCalendars.StateCouncil.AsKnownAt(new LocalDate(2020, 1, 20)), Law);
    private static readonly DeadlineCalculator TurnedOut = new(ChineseCalendars.StateCouncil, Law);

    private static readonly TrackedDeadline[] Deadlines =
    [
        new("open", new WithinRule(10, PeriodUnit.WorkingDays), EventDates.On(Day("2020-01-14"))),
        new("over", new WithinRule(3, PeriodUnit.WorkingDays), EventDates.On(Day("2020-01-14"))) { DoneOn = Day("2020-01-17") },
        new("saved", new WithinRule(10, PeriodUnit.WorkingDays), EventDates.On(Day("2020-01-14"))) { DoneOn = Day("2020-02-03") },
        new("vague", new ImmediateRule(), EventDates.On(Day("2020-01-14"))),
    ];

    [Fact]
    public void The_moved_are_told_from_the_unmoved_by_days()
    {
        var impact = Impact.Between(Deadlines, Believed, TurnedOut, Day("2020-02-03"));

        // Believed: 15-17, 19 (make-up Sunday), 20-23, 31 January, 1 February (make-up Saturday). It turned out: ... 23 January, 3 and 4 February.
        impact.Moved.Select(move => move.Tracked.Id).Should().Equal("open", "saved");
        impact.Moved[0].Before.Date.Should().Be(Day("2020-02-01"));
        impact.Moved[0].After.Date.Should().Be(Day("2020-02-04"));
        impact.Moved[0].CalendarDays.Should().Be(3);
        impact.Moved[0].Describe().In(Language.English).Should().Be("open: 3 calendar days later, from 2020-02-01 to 2020-02-04.");
        impact.All.Should().HaveCount(4);
        impact.All[3].CalendarDays.Should().BeNull();
        impact.All[3].Describe().Code.Should().Be("outlook.undated");
    }

    [Fact]
    public void Who_was_late_is_excused_and_the_other_way_round_becomes_late()
    {
        var forward = Impact.Between(Deadlines, Believed, TurnedOut, Day("2020-02-03"));
        forward.Excused.Select(move => (move.Tracked.Id, move.StandingAfter)).Should().Equal(("open", DeadlineStanding.Open), ("saved", DeadlineStanding.Kept));
        forward.BecomingLate.Should().BeEmpty();

        var back = Impact.Between(Deadlines, TurnedOut, Believed, Day("2020-02-03"));
        back.BecomingLate.Select(move => move.Tracked.Id).Should().Equal("open", "saved");
        back.Moved[0].CalendarDays.Should().Be(-3);
    }

    [Fact]
    public void Every_deadline_says_which_calendar_and_which_law_it_was_computed_with()
    {
        var tracked = new TrackedDeadline("plan", new StatutoryRule("cn.ogi.proactive"), EventDates.On(Day("2020-01-14")));

        var move = Impact.Between([tracked], Believed, TurnedOut, Day("2020-02-03")).All.Should().ContainSingle().Which;

        move.Before.CountedBy!.LatestNotice.Should().Be(Day("2019-11-21"));
        (move.After.CountedBy!.LatestNotice > move.Before.CountedBy.LatestNotice).Should().BeTrue();
        move.After.Version!.Citation.DocumentNumber.Should().Be("国务院令第711号");
    }

    [Fact]
    public void A_new_law_moves_deadlines_too()
    {
        var stricter = new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("cn.ogi.proactive", LocalizedText.Same("own"),
            [new ProvisionVersion(new InForcePeriod(Day("2019-05-15")), new LegalCitation(LocalizedText.Same("own")), new WithinRule(10, PeriodUnit.WorkingDays))])]);
        var after = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation, stricter));
        var tracked = new TrackedDeadline("plan", new StatutoryRule("cn.ogi.proactive"), EventDates.On(Day("2024-03-04"))) { DoneOn = Day("2024-03-25") };

        var impact = Impact.Between([tracked], TurnedOut, after, Day("2024-12-31"));

        impact.BecomingLate.Should().ContainSingle().Which.CalendarDays.Should().Be(-14);
    }

    [Theory]
    [InlineData("2024-03-13", DeadlineStanding.Breached)] // taken down on the last day of seven working days
    [InlineData("2024-03-14", DeadlineStanding.Kept)]
    [InlineData(null, DeadlineStanding.Open)]
    public void A_display_is_breached_when_it_is_taken_down_too_soon(string? takenDown, DeadlineStanding standing)
    {
        var tracked = new TrackedDeadline("d", new DisplayRule(PeriodLength.OfWorkingDays(7)), EventDates.On(Day("2024-03-04"))) { DoneOn = takenDown is null ? null : Day(takenDown) };

        Impact.Between([tracked], TurnedOut, TurnedOut, Day("2024-12-31")).All[0].StandingAfter.Should().Be(standing);
    }

    [Theory]
    [InlineData("2024-12-30", DeadlineStanding.Breached)]
    [InlineData("2024-12-31", DeadlineStanding.Kept)]
    public void What_opens_on_a_day_may_not_be_opened_before(string opened, DeadlineStanding standing)
    {
        var tracked = new TrackedDeadline("a", new NotBeforeRule(PeriodLength.OfYears(25), RuleTerms.Formed), EventDates.On(Day("1999-12-31"))) { DoneOn = Day(opened) };

        Impact.Between([tracked], TurnedOut, TurnedOut, Day("2024-12-31")).All[0].StandingAfter.Should().Be(standing);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
