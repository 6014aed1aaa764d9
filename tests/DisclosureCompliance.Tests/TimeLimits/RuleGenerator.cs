using CsCheck;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>Rules of every shape for properties, nested up to a depth.</summary>
internal static class RuleGenerator
{
    /// <summary>Terms with a name in each language; whoever reads a text is given them.</summary>
    public static readonly IReadOnlyList<RuleTerm> Vocabulary =
    [
        new("incident", new LocalizedText("事件发生", "the incident")),
        new("objection", new LocalizedText("提出“异议”", "an objection is “raised”")),
        new("term-of-office", new LocalizedText("任期", "the term of office")),
        new("nested", new LocalizedText("自“信息形成”之日起；］", "after [approval]; ")),
    ];

    public static readonly Gen<RuleTerm> Term = Gen.Frequency(
        (4, AnyOf([.. RuleTerms.All])),
        (2, AnyOf([.. Vocabulary])),
        (3, AnyOf("选举日", "“引号”", "”", "“", "信息形成", "批准", "approval", "处罚决定；其他", "a]", "formed ", "𠮷", "1", "{length}").Select(id => new RuleTerm(id))),
        (1, Gen.String[1, 6].Where(IsName).Select(id => new RuleTerm(id))));

    public static readonly Gen<PeriodLength> Length = Lengths(0);

    /// <summary>One of the values.</summary>
    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Rules of any shape; <c>depth</c> 0 has only those that hold no other.</summary>
    public static Gen<DeadlineRule> Rule(int depth) => depth == 0 ? Plain : Gen.Frequency((1, Plain), (3, Holding(Rule(depth - 1))));

    private static readonly Gen<RuleTerm?> PerhapsTerm = Perhaps(Term);

    private static readonly Gen<AnnualDate> Day =
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, CalendarSystem.Iso.GetDaysInMonth(2000, month)]
        select new AnnualDate(month, day);

    private static readonly Gen<PeriodDue?> Due = Gen.OneOf(
        Gen.Const((PeriodDue?)null),
        Gen.Select(Length.Where(length => length.Unit != PeriodUnit.Hours), Gen.Bool, (length, fromStart) => (PeriodDue?)new WithinPeriodDue(length, fromStart)),
        Gen.Select(Gen.Int[1, 24], Gen.Int[1, 31], (month, day) => (PeriodDue?)new MonthPeriodDue(month, day)),
        Gen.Int[1, 53].Select(week => (PeriodDue?)new WeekPeriodDue(week)),
        Gen.Enum<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day => (PeriodDue?)new WeekdayPeriodDue(day)));

    private static readonly Gen<DeadlineRule> Within = Gen.Select(
        Length, Terms(0, 4), Gen.Enum<EventChoice>(), (length, after, which) => (DeadlineRule)new WithinRule(length, after, which));

    private static readonly Gen<DeadlineRule> Statutory = AnyOf("cn.ogi.proactive", "地方.公开", "a) ”b", "x").Select(id => (DeadlineRule)new StatutoryRule(id));

    private static readonly Gen<DeadlineRule> Immediate = Gen.Select(
        Gen.Enum<Immediacy>(), Perhaps(Gen.OneOf(Within, Statutory)), Terms(0, 3), (how, limit, after) => (DeadlineRule)new ImmediateRule(how, limit, after));

    private static readonly Gen<DeadlineRule> MonthDay = Gen.Select(Day, Gen.Int[0, 10], (day, years) => (DeadlineRule)new MonthDayRule(day, years));

    private static readonly Gen<DeadlineRule> Window = Gen.Select(Day, Day, Gen.Int[0, 10], (first, last, years) => (DeadlineRule)new WindowRule(first, last, years));

    private static readonly Gen<DeadlineRule> WithEvent = Gen.Select(Term, Gen.Bool, (with, each) => (DeadlineRule)new WithEventRule(with, each));

    private static readonly Gen<DeadlineRule> Display =
        from atLeast in PerhapsLength(0)
        from atMost in PerhapsLength(0)
        where (atLeast, atMost) is not (null, null) && (atLeast is not { } least || atMost is not { } most || least.Unit != most.Unit || least.Count <= most.Count)
        from subject in PerhapsTerm
        from before in PerhapsTerm
        select (DeadlineRule)new DisplayRule(atLeast, atMost, subject, before);

    private static readonly Gen<DeadlineRule> Plain = Gen.OneOf(
        Within,
        Gen.Select(Length, Term, (length, ahead) => (DeadlineRule)new BeforeRule(length, ahead)),
        Display,
        Gen.Select(Length, Term, (length, after) => (DeadlineRule)new NotBeforeRule(length, after)),
        MonthDay,
        Window,
        Gen.Select(Gen.Enum<Recurrence>(), Due, (every, due) => (DeadlineRule)new RecurringRule(every, due)),
        Gen.Select(Lengths(1), PerhapsTerm, (atMost, state) => (DeadlineRule)new IntervalRule(atMost, state)),
        Lengths(1).Select(after => (DeadlineRule)new StaleRule(after)),
        Immediate,
        WithEvent,
        Gen.Select(Gen.Enum<Vagueness>(), PerhapsTerm, (how, reference) => (DeadlineRule)new VagueRule(how, reference)),
        Statutory,
        Permanent(Gen.OneOf(Within, MonthDay, Window, Immediate, Statutory, WithEvent)));

    private static Gen<DeadlineRule> Holding(Gen<DeadlineRule> inner)
    {
        var qualified = Gen.Select(inner, Gen.Enum<Qualification>(), (rule, qualification) => (DeadlineRule)new QualifiedRule(rule, qualification));
        return Gen.OneOf(
            Gen.Select(inner, inner, Term, (first, then, completion) => (DeadlineRule)new ChainRule(first, then, completion)),
            Gen.Select(inner, Term, Term, (rule, from, until) => (DeadlineRule)new PausedRule(rule, from, until)),
            qualified,
            Gen.Select(Gen.Enum<Composition>(), inner.Array[2, 3], (how, rules) => (DeadlineRule)new CompositeRule(how, rules)),
            Gen.Select(Terms(1, 3), inner.Array[3], (subjects, rules) => (DeadlineRule)new PartsRule([.. subjects.Zip(rules, (subject, rule) => new RulePart(subject, rule))])),
            Permanent(qualified));
    }

    private static Gen<DeadlineRule> Permanent(Gen<DeadlineRule> first) => Gen.Select(
        PerhapsLength(1), Perhaps(first), PerhapsTerm, (review, limit, state) => (DeadlineRule)new PermanentRule(review, limit, state));

    private static Gen<PeriodLength> Lengths(int min) =>
        from unit in Gen.Enum<PeriodUnit>()
        from count in Gen.OneOf(Gen.Int[min, 3], Gen.Int[min, PeriodLength.MaxCount(unit)])
        select new PeriodLength(count, unit);

    private static Gen<PeriodLength?> PerhapsLength(int min) => Gen.OneOf(Gen.Const((PeriodLength?)null), Lengths(min).Select(length => (PeriodLength?)length));

    private static Gen<RuleTerm[]> Terms(int min, int max) => Term.Array[min, max].Select(terms => terms.Distinct().ToArray()).Where(terms => terms.Length >= min);

    private static Gen<T?> Perhaps<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    private static bool IsName(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsSurrogate) && RuleTerms.All.All(term => term.Id != text);
}
