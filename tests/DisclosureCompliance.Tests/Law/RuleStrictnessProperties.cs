using CsCheck;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Law;

public sealed class RuleStrictnessProperties
{
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, new LawBook());
    private static readonly RuleTerm[] Terms = [RuleTerms.Made, RuleTerms.Approved];

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 6000].Select(new LocalDate(2008, 1, 1).PlusDays);
    private static readonly Gen<RuleTerm> Term = Gen.Bool.Select(first => first ? RuleTerms.Made : RuleTerms.Approved);
    private static readonly Gen<PeriodLength> Length = Gen.Select(Gen.Int[0, 40], Gen.Enum<PeriodUnit>(), (count, unit) => new PeriodLength(count, unit));
    private static readonly Gen<PeriodLength> DaysAndMore = Length.Where(length => length.Unit != PeriodUnit.Hours);
    private static readonly Gen<PeriodLength> SomeLength = Gen.Select(Gen.Int[1, 4], Gen.Enum<PeriodUnit>(), (count, unit) => new PeriodLength(count, unit));

    private static readonly Gen<DeadlineRule> Simple = Gen.OneOf<DeadlineRule>(
        Gen.Select(SomeLength, Gen.Bool, Gen.Bool, (length, both, earliest) =>
            (DeadlineRule)new WithinRule(length, both ? Terms : [RuleTerms.Made], earliest ? EventChoice.Earliest : EventChoice.Latest)),
        Gen.Select(SomeLength, Term, (length, term) => (DeadlineRule)new BeforeRule(length, term)),
        Gen.Select(SomeLength, Gen.Bool, Gen.Bool, (length, atMost, before) =>
            (DeadlineRule)(atMost ? new DisplayRule(null, length) : new DisplayRule(length, before: before ? RuleTerms.Approved : null))),
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3], (month, day) => (DeadlineRule)new MonthDayRule(new AnnualDate(month, day))),
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], (first, last) => (DeadlineRule)new WindowRule(new AnnualDate(first, 2), new AnnualDate(last, 2))),
        Gen.Select(Gen.Enum<Recurrence>(), Gen.Int[0, 7], Gen.Int[1, 14], (every, due, count) => (DeadlineRule)new RecurringRule(every, Due(due, count))),
        Gen.Select(SomeLength, Gen.Bool, (length, lasts) => (DeadlineRule)new IntervalRule(length, lasts ? RuleTerms.Made : null)),
        Gen.Select(SomeLength, length => (DeadlineRule)new StaleRule(length)),
        Gen.Select(Gen.Int[0, 1], SomeLength, Gen.Bool, (how, length, limit) => (DeadlineRule)new ImmediateRule((Immediacy)how, limit ? new WithinRule(length, RuleTerms.Made) : null)),
        Gen.Select(Term, Gen.Bool, (term, each) => (DeadlineRule)new WithEventRule(term, each)),
        Gen.Select(SomeLength, Gen.Bool, Gen.Bool, (length, review, lasts) =>
            (DeadlineRule)new PermanentRule(review ? length : null, new WithinRule(length, RuleTerms.Made), lasts ? RuleTerms.Approved : null)),
        Gen.Select(SomeLength, length => (DeadlineRule)new NotBeforeRule(length, RuleTerms.Made)),
        Gen.Bool.Select(periodically => (DeadlineRule)new VagueRule(periodically ? Vagueness.Periodically : Vagueness.InDueCourse)));

    private static readonly Gen<DeadlineRule> Rules = Gen.Recursive<DeadlineRule>((depth, inner) => depth > 1
        ? Simple
        : Gen.Frequency(
            (3, Simple),
            (1, Gen.Select(inner, Gen.Enum<Qualification>(), (rule, how) => (DeadlineRule)new QualifiedRule(rule, how))),
            (1, inner.Select(rule => (DeadlineRule)new PausedRule(rule, RuleTerms.Made, RuleTerms.Approved))),
            (1, Gen.Select(inner, inner, (first, then) => (DeadlineRule)new ChainRule(first, then, RuleTerms.Approved))),
            (2, Gen.Select(inner, inner, Gen.Enum<Composition>(), (one, two, how) => (DeadlineRule)new CompositeRule(how, one, two))),
            (1, Gen.Select(inner, inner, (one, two) => (DeadlineRule)new PartsRule(new RulePart(RuleTerms.Made, one), new RulePart(RuleTerms.Approved, two))))));

    [Fact]
    public void A_rule_equals_itself() => Rules.Sample(rule => RuleStrictness.Compare(rule, rule) == Strictness.Equal);

    [Fact]
    public void Turning_the_pair_round_turns_the_word_round() => Related().Sample(
        rules => RuleStrictness.Compare(rules[1], rules[0]) == RuleStrictnessTests.Opposite(RuleStrictness.Compare(rules[0], rules[1])),
        print: Print);

    [Fact]
    public void What_is_as_strict_as_a_second_is_as_strict_as_a_third_that_the_second_is_as_strict_as() => Related().Sample(
        rules => !(IsNoLooser(rules[0], rules[1]) && IsNoLooser(rules[1], rules[2])) || IsNoLooser(rules[0], rules[2]),
        iter: 30_000,
        print: Print);

    [Fact]
    public void A_limit_that_is_as_strict_is_never_due_later_on_the_calendar() => Gen.Select(DaysAndMore, DaysAndMore, Days).Sample((one, two, trigger) =>
        !IsNoLooser(new WithinRule(one, RuleTerms.Made), new WithinRule(two, RuleTerms.Made))
        || !(Date(new WithinRule(one, RuleTerms.Made), trigger) > Date(new WithinRule(two, RuleTerms.Made), trigger)));

    [Fact]
    public void A_display_that_is_as_strict_never_ends_earlier_on_the_calendar() => Gen.Select(DaysAndMore, DaysAndMore, Days).Sample((one, two, trigger) =>
        !IsNoLooser(new DisplayRule(one), new DisplayRule(two)) || !(Date(new DisplayRule(one), trigger) < Date(new DisplayRule(two), trigger)));

    [Fact]
    public void Notice_that_is_as_strict_is_never_given_later_on_the_calendar() => Gen.Select(DaysAndMore, DaysAndMore, Days).Sample((one, two, trigger) =>
        !IsNoLooser(new BeforeRule(one, RuleTerms.Made), new BeforeRule(two, RuleTerms.Made))
        || !(Date(new BeforeRule(one, RuleTerms.Made), trigger) > Date(new BeforeRule(two, RuleTerms.Made), trigger)));

    /// <summary>Three rules of which the later are often made from the earlier, so that they can be compared at all.</summary>
    private static Gen<DeadlineRule[]> Related() =>
        Rules.SelectMany(one => Variation(one).SelectMany(two => Variation(two).SelectMany(three => Gen.Shuffle(new[] { one, two, three }))));

    private static Gen<DeadlineRule> Variation(DeadlineRule rule) => Gen.OneOf(
        Gen.Const(rule),
        Rules,
        Rules.Select(other => (DeadlineRule)new CompositeRule(Composition.All, rule, other)),
        Rules.Select(other => (DeadlineRule)new CompositeRule(Composition.Any, other, rule)),
        Rules.Select(other => (DeadlineRule)new CompositeRule(Composition.EarliestOf, rule, other)),
        Gen.Const((DeadlineRule)new QualifiedRule(rule, Qualification.InPrinciple)),
        Gen.Const((DeadlineRule)new PausedRule(rule, RuleTerms.Made, RuleTerms.Approved)));

    private static bool IsNoLooser(DeadlineRule rule, DeadlineRule other) => RuleStrictness.Compare(rule, other) is Strictness.Equal or Strictness.Stricter;

    private static string Print(DeadlineRule[] rules) => string.Join("\n", rules.Select(DeadlineRuleJson.ToJson));

    private static LocalDate? Date(DeadlineRule rule, LocalDate trigger) => Calculator.Calculate(rule, trigger).Date;

    private static PeriodDue? Due(int which, int count) => which switch
    {
        0 => new WithinPeriodDue(PeriodLength.OfWorkingDays(count)),
        1 => new WithinPeriodDue(PeriodLength.OfDays(count)),
        2 => new WithinPeriodDue(PeriodLength.OfDays(count), fromStart: true),
        3 => new MonthPeriodDue(count, 10),
        4 => new WeekPeriodDue(count),
        5 => new WeekdayPeriodDue((IsoDayOfWeek)((count % 7) + 1)),
        _ => null,
    };
}
