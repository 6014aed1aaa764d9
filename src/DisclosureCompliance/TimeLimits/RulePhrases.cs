using DisclosureCompliance.Messages;
using static DisclosureCompliance.TimeLimits.RuleSlots;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Every way to say a rule. <see cref="RuleDescription"/> takes the first that says it, <see cref="RuleTextReader"/> the longest that fits.</summary>
internal static partial class RulePhrases
{
    public static readonly IReadOnlyList<RulePhrase> All = [.. Limits(), .. Calendar(), .. Wordings(), .. Nested()];

    private static readonly ILookup<Type, RulePhrase> ByShape = All.ToLookup(phrase => phrase.Shape);

    public static IEnumerable<RulePhrase> For(DeadlineRule rule) => ByShape[rule.GetType()];

    /// <summary>The language whose templates serve for a language: the library has two.</summary>
    public static Language LanguageOf(Language language) => language == Language.Chinese ? Language.Chinese : Language.English;

    private static IEnumerable<RulePhrase> Limits() =>
    [
        Within(RuleMessages.SameDay, rule => rule.Length == PeriodLength.OfDays(0), _ => PeriodLength.OfDays(0)),
        Within(RuleMessages.WithinHours, rule => rule.Length.Unit == PeriodUnit.Hours, values => values.Of(Length)),
        Within(RuleMessages.Within, _ => true, values => values.Of(Length)),
        RulePhrase.Of<BeforeRule>(
            RuleMessages.NoLaterThan,
            rule => rule.Length == PeriodLength.OfDays(0) ? [Event.With(rule.Event)] : null,
            values => new(PeriodLength.OfDays(0), values.Of(Event))),
        RulePhrase.Of<BeforeRule>(
            RuleMessages.Before,
            rule => [Length.With(rule.Length), Event.With(rule.Event)],
            values => new(values.Of(Length), values.Of(Event))),
        RulePhrase.Of<DisplayRule>(
            RuleMessages.DisplayBetween,
            rule => rule is { AtLeast: { } least, AtMost: { } most } ? [AtLeast.With(least), AtMost.With(most), Subject.With(rule.Subject), Before.With(rule.Before)] : null,
            values => DisplayRule.MayBeBetween(values.Of(AtLeast), values.Of(AtMost)) ? new(values.Of(AtLeast), values.Of(AtMost), values.Of(Subject), values.Of(Before)) : null),
        RulePhrase.Of<DisplayRule>(
            RuleMessages.DisplayAtLeast,
            rule => rule.AtLeast is { } least ? [AtLeast.With(least), Subject.With(rule.Subject), Before.With(rule.Before)] : null,
            values => new(values.Of(AtLeast), null, values.Of(Subject), values.Of(Before))),
        RulePhrase.Of<DisplayRule>(
            RuleMessages.DisplayAtMost,
            rule => rule.AtMost is { } most ? [AtMost.With(most), Subject.With(rule.Subject), Before.With(rule.Before)] : null,
            values => new(null, values.Of(AtMost), values.Of(Subject), values.Of(Before))),
        NotBefore(RuleMessages.NotBeforeHours, rule => rule.Length.Unit == PeriodUnit.Hours),
        NotBefore(RuleMessages.NotBefore, _ => true),
        RulePhrase.Of<IntervalRule>(
            RuleMessages.Interval,
            rule => [Length.With(rule.AtMost), While.With(rule.While)],
            values => values.Of(Length).Count > 0 ? new(values.Of(Length), values.Of(While)) : null),
        RulePhrase.Of<StaleRule>(
            RuleMessages.Stale,
            rule => [Length.With(rule.After)],
            values => values.Of(Length).Count > 0 ? new(values.Of(Length)) : null),
    ];

    private static IEnumerable<RulePhrase> Wordings() =>
    [
        RulePhrase.Of<ImmediateRule>(
            RuleMessages.ImmediateWithLimit,
            rule => rule.OuterLimit is { } limit ? [AfterEvents.With(rule.After), How.With(rule.How), Limit.With(limit)] : null,
            values => ImmediateRule.MayBeOuterLimit(values.Of(Limit)) ? new(values.Of(How), values.Of(Limit), [.. values.Of(AfterEvents)]) : null),
        RulePhrase.Of<ImmediateRule>(
            RuleMessages.Immediate,
            rule => [AfterEvents.With(rule.After), How.With(rule.How)],
            values => new(values.Of(How), null, [.. values.Of(AfterEvents)])),
        RulePhrase.Of<WithEventRule>(
            RuleMessages.WithEachEvent,
            rule => rule.EachTime ? [Event.With(rule.Event)] : null,
            values => new(values.Of(Event), eachTime: true)),
        RulePhrase.Of<WithEventRule>(RuleMessages.WithEvent, rule => [Event.With(rule.Event)], values => new(values.Of(Event))),
        Vague(RuleMessages.Periodically, Vagueness.Periodically),
        Vague(RuleMessages.InDueCourse, Vagueness.InDueCourse),
        Vague(RuleMessages.ReasonableTime, Vagueness.ReasonableTime),
        Vague(RuleMessages.AsRequired, Vagueness.AsRequired),
        Vague(RuleMessages.AsAbove, Vagueness.AsAbove),
        RulePhrase.Of<StatutoryRule>(RuleMessages.Statutory, rule => [Provision.With(rule.ProvisionId)], values => new(values.Of(Provision))),
    ];

    private static IEnumerable<RulePhrase> Nested() =>
    [
        RulePhrase.Of<PermanentRule>(
            RuleMessages.Permanent,
            rule => [While.With(rule.While), FirstLimit.With(rule.First), ReviewEvery.With(rule.ReviewEvery ?? default)],
            values => PermanentRule.MayComeFirst(values.Of(FirstLimit)) ? new(Stated(values.Of(ReviewEvery)), values.Of(FirstLimit), values.Of(While)) : null),
        RulePhrase.Of<ChainRule>(
            RuleMessages.Chain,
            rule => [Rule.With(rule.First), Completion.With(rule.Completion), Then.With(rule.Then)],
            values => new(values.Of(Rule), values.Of(Then), values.Of(Completion))),
        RulePhrase.Of<PausedRule>(
            RuleMessages.Paused,
            rule => [From.With(rule.From), Until.With(rule.Until), Rule.With(rule.Rule)],
            values => new(values.Of(Rule), values.Of(From), values.Of(Until))),
        Qualified(RuleMessages.InPrinciple, Qualification.InPrinciple),
        Qualified(RuleMessages.SubjectToOtherLaw, Qualification.SubjectToOtherLaw),
        Composite(RuleMessages.All, Composition.All),
        Composite(RuleMessages.Any, Composition.Any),
        Composite(RuleMessages.EarliestOf, Composition.EarliestOf),
        Composite(RuleMessages.LatestOf, Composition.LatestOf),
        RulePhrase.Of<PartsRule>(
            RuleMessages.Parts,
            rule => [Parts.With(rule.Parts)],
            values => AreDistinct(values.Of(Parts)) ? new([.. values.Of(Parts)]) : null),
    ];

    private static RulePhrase Within(MessageTemplate template, Func<WithinRule, bool> fits, Func<RulePhrase.Values, PeriodLength> length) => RulePhrase.Of<WithinRule>(
        template,
        rule => fits(rule) ? [Length.With(rule.Length), After.With(rule.After), Which.With(rule.Which)] : null,
        values => new(length(values), values.Of(After), values.Of(Which)));

    private static RulePhrase NotBefore(MessageTemplate template, Func<NotBeforeRule, bool> fits) => RulePhrase.Of<NotBeforeRule>(
        template,
        rule => fits(rule) ? [Length.With(rule.Length), Event.With(rule.After)] : null,
        values => new(values.Of(Length), values.Of(Event)));

    private static RulePhrase Vague(MessageTemplate template, Vagueness how) => RulePhrase.Of<VagueRule>(
        template,
        rule => rule.How == how ? [Reference.With(rule.Reference)] : null,
        values => new(how, values.Of(Reference)));

    private static RulePhrase Qualified(MessageTemplate template, Qualification qualification) => RulePhrase.Of<QualifiedRule>(
        template,
        rule => rule.Qualification == qualification ? [Rule.With(rule.Rule)] : null,
        values => new(values.Of(Rule), qualification));

    private static RulePhrase Composite(MessageTemplate template, Composition how) => RulePhrase.Of<CompositeRule>(
        template,
        rule => rule.How == how ? [Rules.With(rule.Rules)] : null,
        values => values.Of(Rules).Count > 1 ? new(how, [.. values.Of(Rules)]) : null);

    private static PeriodLength? Stated(PeriodLength length) => length.Count == 0 ? null : length;

    private static bool AreDistinct(IReadOnlyList<RulePart> parts) => parts.Select(part => part.Subject).Distinct().Count() == parts.Count;
}
