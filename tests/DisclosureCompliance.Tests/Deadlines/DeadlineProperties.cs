using CsCheck;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Deadlines;

public sealed class DeadlineProperties
{
    private static readonly LawBook Law = new(ChineseLaw.OpenGovernmentInformation);
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, Law);
    private static readonly RuleTerm Asked = new("asked");
    private static readonly RuleTerm Answered = new("answered");

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 6500].Select(new LocalDate(2008, 1, 1).PlusDays);

    private static readonly Gen<PeriodUnit> Units = Gen.Int[0, 3].Select(unit => (PeriodUnit)unit);

    private static readonly Gen<(LocalDate From, int Length)[]> Consultations = Gen.Select(Days, Gen.Int[0, 40]).Array[0, 4];

    [Fact]
    public void More_is_never_earlier() => Gen.Select(Days, Gen.Int[0, 60], Gen.Int[0, 10], Units).Sample((trigger, count, more, unit) =>
        !(Date(new WithinRule(count + more, unit), trigger) < Date(new WithinRule(count, unit), trigger))
        && !(Date(new BeforeRule(new PeriodLength(count + more, unit), RuleTerms.Published), trigger) > Date(new BeforeRule(new PeriodLength(count, unit), RuleTerms.Published), trigger)));

    [Fact]
    public void A_later_trigger_is_never_due_earlier() => Gen.Select(Days, Gen.Int[0, 60], Gen.Int[0, 60], Units).Sample((trigger, later, count, unit) =>
        !(Date(new WithinRule(count, unit), trigger.PlusDays(later)) < Date(new WithinRule(count, unit), trigger)));

    [Fact]
    public void The_short_way_and_the_long_way_come_to_the_same_date() => Gen.Select(Days, Gen.Int[0, 400], Units).Sample((trigger, count, unit) =>
    {
        var rule = new WithinRule(count, unit);
        DeadlineRule[] rules = [rule, new QualifiedRule(rule, Qualification.SubjectToOtherLaw), new StatutoryRule("cn.ogi.proactive"), new StatutoryRule("cn.ogi.annual-report")];
        return rules.All(one =>
        {
            var (due, deadline) = (Calculator.DueDate(one, trigger), Calculator.Calculate(one, trigger));
            return due.Date == deadline.Date && due.Certainty == deadline.Certainty;
        });
    });

    [Fact]
    public void A_pause_never_makes_it_earlier_and_the_paused_days_are_exactly_those_left_out() =>
        Gen.Select(Days, Gen.Int[1, 60], Units, Consultations).Sample((trigger, count, unit, consultations) =>
        {
            var rule = new WithinRule(count, unit, RuleTerms.Received);
            var events = EventDates.None.With(RuleTerms.Received, trigger);
            var plain = Calculator.Calculate(rule, events);
            foreach (var (from, length) in consultations)
            {
                events = events.With(Asked, from).With(Answered, from.PlusDays(length));
            }

            var paused = Calculator.Calculate(new PausedRule(rule, Asked, Answered), events);
            if (paused.Date is null || plain.Date is null)
            {
                return true;
            }

            var counted = paused.Explain().Steps.SelectMany(step => step.Days).Where(day => day.Number > 0).ToArray();
            return paused.Date >= plain.Date
                && counted.All(day => !day.IsPaused)
                && (unit != PeriodUnit.WorkingDays || (counted.Length == count && counted[^1].Date == paused.Date && counted.All(day => day.Day.IsWorking)));
        });

    [Fact]
    public void Pauses_agree_with_counting_day_by_day() => Gen.Select(Days, Gen.Int[1, 40], Consultations).Sample((trigger, count, consultations) =>
    {
        var events = EventDates.None.With(RuleTerms.Received, trigger);
        foreach (var (from, length) in consultations)
        {
            events = events.With(Asked, from).With(Answered, from.PlusDays(length));
        }

        var left = count;
        var day = trigger;
        while (left > 0)
        {
            day = day.PlusDays(1);
            if (!ChineseCalendars.StateCouncil.Covers(day))
            {
                return true;
            }

            var isPaused = Spans(consultations).Any(span => day > span.From && day <= span.Until);
            left -= !isPaused && ChineseCalendars.StateCouncil.IsWorkingDay(day) ? 1 : 0;
        }

        return Calculator.Calculate(new PausedRule(new WithinRule(count, PeriodUnit.WorkingDays, RuleTerms.Received), Asked, Answered), events).Date == day;
    });

    [Fact]
    public void The_order_in_which_events_are_told_does_not_matter() => Gen.Select(Days.Array[1, 6], Gen.Int[0, 5]).Sample((days, rotation) =>
    {
        var rule = new WithinRule(10, PeriodUnit.WorkingDays);
        var rotated = days.Skip(rotation % days.Length).Concat(days.Take(rotation % days.Length));
        return Told(days) == Told(rotated);

        LocalDate? Told(IEnumerable<LocalDate> told) =>
            Calculator.Calculate(rule, told.Aggregate(EventDates.None, (events, day) => events.With(RuleTerms.Formed, day))).Date;
    });

    /// <summary>What was provisional under the notices known on a day lies, once all are out, within the range that was given; decrees and changes of the law excepted.</summary>
    [Fact]
    public void A_date_that_becomes_firm_stays_within_its_range()
    {
        var years = Enumerable.Range(2009, 17).Select(year => ChineseCalendars.StateCouncil.AsKnownAt(new LocalDate(year, 9, 1))).Select(known => new DeadlineCalculator(known, Law)).ToArray();
        Gen.Select(Gen.Int[0, years.Length - 1], Gen.Int[0, 120], Gen.Int[0, 60], Units).Sample((index, day, count, unit) =>
        {
            var trigger = new LocalDate(2009 + index, 9, 1).PlusDays(day);
            var rule = new PausedRule(new WithinRule(count, unit, RuleTerms.Received), Asked, Answered);
            var events = EventDates.None.With(RuleTerms.Received, trigger).With(Asked, trigger.PlusDays(3)).With(Answered, trigger.PlusDays(20));
            return Fits(years[index].Calculate(rule, events), Calculator.Calculate(rule, events))
                && Fits(years[index].Calculate(new WithinRule(count, unit), trigger), Calculator.Calculate(new WithinRule(count, unit), trigger));
        });

        static bool Fits(Deadline believed, Deadline turnedOut) =>
            turnedOut.Certainty != DeadlineCertainty.Firm || believed.Certainty != DeadlineCertainty.Provisional || WasOvertaken(believed)
            || (believed.Earliest <= turnedOut.Date && turnedOut.Date <= believed.Latest);

        // The decree of 2015-05-13 gave 3 September away and moved the days around it; on 2020-01-27 two working days were given away outright, and from 2014 and from
        // 2025 on the law names other days off than it did when the period began.
        static bool WasOvertaken(Deadline believed) =>
            (believed.Latest >= new LocalDate(2015, 9, 1) && believed.Earliest <= new LocalDate(2015, 9, 10) && believed.CountedBy!.LatestNotice < new LocalDate(2015, 5, 13))
            || (believed.Latest >= new LocalDate(2020, 1, 24) && believed.Earliest <= new LocalDate(2020, 6, 30))
            || (believed.CountedBy!.LatestNotice < new LocalDate(2013, 12, 11) && believed.Latest >= new LocalDate(2014, 1, 1))
            || (believed.CountedBy!.LatestNotice < new LocalDate(2024, 11, 1) && believed.Latest >= new LocalDate(2025, 1, 1));
    }

    private static IEnumerable<(LocalDate From, LocalDate Until)> Spans((LocalDate From, int Length)[] consultations)
    {
        var ends = consultations.Select(consultation => consultation.From.PlusDays(consultation.Length)).OrderBy(end => end).ToList();
        foreach (var from in consultations.Select(consultation => consultation.From).OrderBy(from => from))
        {
            var end = ends.First(end => end >= from);
            ends.Remove(end);
            yield return (from, end);
        }
    }

    /// <summary>The date; null beyond the calendar, which compares as neither earlier nor later.</summary>
    private static LocalDate? Date(DeadlineRule rule, LocalDate trigger) => Calculator.Calculate(rule, trigger).Date;
}
