using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>How a rule stands in every format: an object whose <c>type</c> names the shape. <see cref="DeadlineRuleWriting"/> is its counterpart.</summary>
/// <remarks>A document is at most <see cref="JsonLoader.MaxDepth"/> levels deep, and so is the recursion.</remarks>
internal static class DeadlineRuleReading
{
    private static readonly IReadOnlyDictionary<string, ShapeReader> Shapes = new Dictionary<string, ShapeReader>
    {
        ["within"] = new(ReadWithin),
        ["before"] = new(ReadBefore),
        ["display"] = new(ReadDisplay),
        ["not-before"] = new(ReadNotBefore),
        ["month-day"] = new(ReadMonthDay),
        ["window"] = new(ReadWindow),
        ["recurring"] = new(ReadRecurring),
        ["interval"] = new(ReadInterval),
        ["stale"] = new(ReadStale),
        ["immediate"] = new(ReadImmediate),
        ["with-event"] = new(ReadWithEvent),
        ["permanent"] = new(ReadPermanent),
        ["chain"] = new(ReadChain),
        ["paused"] = new(ReadPaused),
        ["qualified"] = new(ReadQualified),
        ["all"] = new(json => ReadComposite(json, Composition.All)),
        ["any"] = new(json => ReadComposite(json, Composition.Any)),
        ["earliest-of"] = new(json => ReadComposite(json, Composition.EarliestOf)),
        ["latest-of"] = new(json => ReadComposite(json, Composition.LatestOf)),
        ["parts"] = new(ReadParts),
        ["vague"] = new(ReadVague),
        ["statutory"] = new(ReadStatutory),
    };

    public static DeadlineRule? Read(JsonObjectReader json)
    {
        if (json.Choice("type", Shapes).Read is { } read)
        {
            return read(json);
        }

        json.IgnoreRest();
        return null;
    }

    private static WithinRule? ReadWithin(JsonObjectReader json)
    {
        var length = PeriodReading.ReadLength(json, min: 0);
        var after = RuleTermReading.OptionalList(json, "after");
        var which = json.OptionalChoice("which", RuleJsonWords.EventChoices) ?? EventChoice.Latest;
        return json.HasErrors ? null : new WithinRule(length, after, which);
    }

    private static BeforeRule? ReadBefore(JsonObjectReader json)
    {
        var length = PeriodReading.ReadLength(json, min: 0);
        var ahead = RuleTermReading.Required(json, "event");
        return json.HasErrors ? null : new BeforeRule(length, ahead);
    }

    private static DisplayRule? ReadDisplay(JsonObjectReader json)
    {
        var atLeast = PeriodReading.ReadOptionalLength(json, "atLeast", min: 0);
        var atMost = PeriodReading.ReadOptionalLength(json, "atMost", min: 0);
        var subject = RuleTermReading.Optional(json, "subject");
        var before = RuleTermReading.Optional(json, "before");
        if (!json.Has("atLeast") && !json.Has("atMost"))
        {
            json.Fail(TimeLimitMessages.NoDisplayTime);
        }
        else if (atLeast is { } least && atMost is { } most && !DisplayRule.MayBeBetween(least, most))
        {
            json.Fail("atMost", TimeLimitMessages.LongestTooShort);
        }

        return json.HasErrors ? null : new DisplayRule(atLeast, atMost, subject, before);
    }

    private static NotBeforeRule? ReadNotBefore(JsonObjectReader json)
    {
        var length = PeriodReading.ReadLength(json, min: 0);
        var after = RuleTermReading.Required(json, "after");
        return json.HasErrors ? null : new NotBeforeRule(length, after);
    }

    private static MonthDayRule? ReadMonthDay(JsonObjectReader json)
    {
        var day = PeriodReading.ReadMonthDay(json, "monthDay");
        var yearsAfter = json.OptionalInteger("yearsAfter", 0, 10) ?? 0;
        return json.HasErrors ? null : new MonthDayRule(day, yearsAfter);
    }

    private static WindowRule? ReadWindow(JsonObjectReader json)
    {
        var first = PeriodReading.ReadMonthDay(json, "from");
        var last = PeriodReading.ReadMonthDay(json, "through");
        var yearsAfter = json.OptionalInteger("yearsAfter", 0, 10) ?? 0;
        return json.HasErrors ? null : new WindowRule(first, last, yearsAfter);
    }

    private static RecurringRule? ReadRecurring(JsonObjectReader json)
    {
        var every = json.Choice("every", RuleJsonWords.Recurrences);
        var due = json.OptionalObject("due", PeriodReading.ReadDue);
        return json.HasErrors ? null : new RecurringRule(every, due);
    }

    private static IntervalRule? ReadInterval(JsonObjectReader json)
    {
        var atMost = PeriodReading.ReadLength(json, min: 1);
        var whileLasts = RuleTermReading.Optional(json, "while");
        return json.HasErrors ? null : new IntervalRule(atMost, whileLasts);
    }

    private static StaleRule? ReadStale(JsonObjectReader json)
    {
        var after = PeriodReading.ReadLength(json, min: 1);
        return json.HasErrors ? null : new StaleRule(after);
    }

    private static ImmediateRule? ReadImmediate(JsonObjectReader json)
    {
        var how = json.OptionalChoice("how", RuleJsonWords.Immediacies) ?? Immediacy.Promptly;
        var limit = json.OptionalObject("outerLimit", Read);
        var after = RuleTermReading.OptionalList(json, "after");
        if (!ImmediateRule.MayBeOuterLimit(limit))
        {
            json.Fail("outerLimit", TimeLimitMessages.WrongLimit, new MessageArgument("allowed", "within, statutory"));
        }

        return json.HasErrors ? null : new ImmediateRule(how, limit, [.. after]);
    }

    private static WithEventRule? ReadWithEvent(JsonObjectReader json)
    {
        var with = RuleTermReading.Required(json, "event");
        var eachTime = json.Boolean("eachTime", whenAbsent: false);
        return json.HasErrors ? null : new WithEventRule(with, eachTime);
    }

    private static PermanentRule? ReadPermanent(JsonObjectReader json)
    {
        var reviewEvery = PeriodReading.ReadOptionalLength(json, "reviewEvery", min: 1);
        var first = json.OptionalObject("first", Read);
        var whileLasts = RuleTermReading.Optional(json, "while");
        if (!PermanentRule.MayComeFirst(first))
        {
            json.Fail("first", TimeLimitMessages.WrongLimit, new MessageArgument("allowed", "within, month-day, window, immediate, statutory, with-event, qualified"));
        }

        return json.HasErrors ? null : new PermanentRule(reviewEvery, first, whileLasts);
    }

    private static ChainRule? ReadChain(JsonObjectReader json)
    {
        var first = json.Object("first", Read);
        var then = json.Object("then", Read);
        var completion = RuleTermReading.Required(json, "completion");
        return json.HasErrors || first is null || then is null ? null : new ChainRule(first, then, completion);
    }

    private static PausedRule? ReadPaused(JsonObjectReader json)
    {
        var rule = json.Object("rule", Read);
        var from = RuleTermReading.Required(json, "from");
        var until = RuleTermReading.Required(json, "until");
        return json.HasErrors || rule is null ? null : new PausedRule(rule, from, until);
    }

    private static QualifiedRule? ReadQualified(JsonObjectReader json)
    {
        var rule = json.Object("rule", Read);
        var qualification = json.Choice("qualification", RuleJsonWords.Qualifications);
        return json.HasErrors || rule is null ? null : new QualifiedRule(rule, qualification);
    }

    private static CompositeRule? ReadComposite(JsonObjectReader json, Composition how)
    {
        var rules = json.Objects("rules", Read);
        if (!json.HasErrors && rules.Count < 2)
        {
            json.Fail("rules", TimeLimitMessages.TooFewRules);
        }

        return json.HasErrors ? null : new CompositeRule(how, [.. rules]);
    }

    private static PartsRule? ReadParts(JsonObjectReader json)
    {
        var seen = new Dictionary<RuleTerm, JsonPath>();
        var parts = json.Objects("parts", part => ReadPart(part, seen));
        if (!json.HasErrors && parts.Count == 0)
        {
            json.Fail("parts", TimeLimitMessages.NoPart);
        }

        return json.HasErrors ? null : new PartsRule([.. parts]);
    }

    private static RulePart? ReadPart(JsonObjectReader json, Dictionary<RuleTerm, JsonPath> seen)
    {
        var subject = RuleTermReading.Required(json, "subject");
        var rule = json.Object("rule", Read);
        if (json.Optional("subject") is { } stated && !json.HasErrors)
        {
            RuleTermReading.CheckUnique(subject, stated, seen);
        }

        return json.HasErrors || rule is null ? null : new RulePart(subject, rule);
    }

    private static VagueRule? ReadVague(JsonObjectReader json)
    {
        var how = json.Choice("how", RuleJsonWords.Vaguenesses);
        var reference = RuleTermReading.Optional(json, "reference");
        return json.HasErrors ? null : new VagueRule(how, reference);
    }

    private static StatutoryRule? ReadStatutory(JsonObjectReader json)
    {
        var provision = json.Text("provision");
        return json.HasErrors ? null : new StatutoryRule(provision);
    }

    private readonly record struct ShapeReader(Func<JsonObjectReader, DeadlineRule?> Read);
}
