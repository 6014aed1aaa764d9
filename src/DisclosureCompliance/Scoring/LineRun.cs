using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Scores every line of a checklist, in printed order.</summary>
internal sealed class LineRun
{
    private readonly Checklist _checklist;
    private readonly AnswerSheet _sheet;
    private readonly AnswerPlacement _placement;
    private SheetFacts _facts;
    private readonly ScoringOptions _options;
    private readonly ItemContext[] _contexts;
    private readonly ScoreLine[] _lines;
    private readonly WaiverDesk? _waivers;

    public LineRun(Checklist checklist, AnswerSheet sheet, AnswerPlacement placement, SheetFacts facts, ScoringOptions options, WaiverDesk? waivers)
    {
        _waivers = waivers;
        (_checklist, _sheet, _placement, _facts, _options) = (checklist, sheet, placement, facts, options);
        _contexts = ItemContext.All(checklist);
        _lines = new ScoreLine[_contexts.Length];
        var gone = new bool[_contexts.Length];
        for (var index = 0; index < gone.Length; index++)
        {
            gone[index] = IsNotApplicable(_contexts[index]);
        }

        NotApplicable = gone;
        Applicability = new Applicability(checklist, gone);
    }

    public Applicability Applicability { get; }

    private bool[] NotApplicable { get; }

    public ScoreLine[] Lines()
    {
        for (var index = 0; index < _lines.Length; index++)
        {
            _lines[index] = Line(index);
        }

        return _lines;
    }

    /// <summary>What one line comes to with another answer, alone: the things that other lines counted do not count here.</summary>
    public ScoreLine With(int index, ItemAnswer answer, SheetFacts facts)
    {
        _facts = facts;
        var context = _contexts[index];
        return Waived(index, ByRules(context, SettingOf(index), answer, []));
    }

    private ItemAnswer? AnswerOf(string id) => _placement.IndexOf(id) is { } index ? _sheet.Answers[index] : null;

    /// <summary>What is said of an item as a whole: by its own answer, else by that of the nearest section around it.</summary>
    private ItemAnswer? StateAnswer(ItemContext context)
    {
        if (AnswerOf(context.Item.Id) is { } answer)
        {
            return answer;
        }

        for (var index = context.Sections.Count - 1; index >= 0; index--)
        {
            if (AnswerOf(context.Sections[index].Id) is { } section)
            {
                return section;
            }
        }

        return null;
    }

    private bool IsNotApplicable(ItemContext context)
    {
        var state = StateAnswer(context)?.State ?? AnswerState.Checked;
        return state == AnswerState.NotApplicable || (state == AnswerState.Checked && context.Item.Scoring.Rules.Any(rule => IsRateOfNothing(rule, AnswerOf(context.Item.Id))));
    }

    private bool IsRateOfNothing(ScoringRule rule, ItemAnswer? answer) =>
        rule.Amount is RatioAmount { WhenNone: NoneMeaning.NotApplicable } or LadderAmount { WhenNone: NoneMeaning.NotApplicable } or SlopeAmount { WhenNone: NoneMeaning.NotApplicable }
        && (answer?.FactOf(rule) ?? _facts.For(rule)) is { Kind: FactKind.Number } fact
        && fact.Numbers.Any(number => number.IsNone);

    private ScoreLine Line(int index) => Waived(index, Unwaived(index));

    private ScoreLine Waived(int index, ScoreLine line)
    {
        if (_waivers?.Of(line.Item.Id, null) is not { } waiver
            || line.State == LineState.NotApplicable
            || (line.State == LineState.Scored && line.Lost == Rational.Zero)
            || _contexts[index].Step is { IsPenalty: false })
        {
            return line;
        }

        _waivers.Use(waiver);
        var setting = SettingOf(index);
        var said = new Message(WaiverMessages.Item, [new("points", setting.Points), .. WaiverDesk.Arguments(waiver)]);
        return new ScoreLine(line.Item, line.Answer, setting, LineOutcome.Scored(setting.Points), line.Rules, [said], line.Faults, waiver);
    }

    private ItemSetting SettingOf(int index)
    {
        var context = _contexts[index];
        var (points, factor) = Applicability.Of(index);
        return context.Step is { } step
            ? ItemSetting.Outside(context.Item, step.IsPenalty)
            : ItemSetting.Of(context.Item, points, factor, context.Item.Floor ?? _checklist.ItemFloor ?? ItemFloor.Zero);
    }

    private ScoreLine Unwaived(int index)
    {
        var context = _contexts[index];
        var item = context.Item;
        var setting = SettingOf(index);
        var twice = _placement.TwiceAnswered(item.Id);
        var answer = twice.Count > 0 ? null : StateAnswer(context);
        if (twice.Count > 0)
        {
            return Unscored(context, null, setting, LineState.Invalid, ScoreMessages.Invalid, twice);
        }

        if (NotApplicable[index])
        {
            return Applicability.CountsAsDone(index)
                ? new ScoreLine(item, answer, setting, LineOutcome.Scored(setting.Points), [], [new Message(ScoreMessages.NotNeeded, new MessageArgument("points", setting.Points))], [])
                : new ScoreLine(item, answer, setting, new(LineState.NotApplicable, Rational.Zero, Rational.Zero), [], [new Message(ScoreMessages.NotApplicable)], []);
        }

        return Scored(context, setting, answer);
    }

    private ScoreLine Scored(ItemContext context, ItemSetting setting, ItemAnswer? answer)
    {
        var item = context.Item;
        var own = _placement.IndexOf(item.Id);
        var fit = own is { } index ? new AnswerFit(item, _sheet, index) : null;
        if (fit?.Check(setting.Points) == false)
        {
            var isUnknown = item.Scoring.Kind == ScoringKind.NotKnown;
            return Unscored(context, answer, setting, isUnknown ? LineState.NotKnown : LineState.Invalid, isUnknown ? ScoreMessages.NotKnown : ScoreMessages.Invalid, fit.Faults);
        }

        var faults = fit?.Faults ?? [];
        if (SheetFactFaults(item, answer, setting.Points) is { Count: > 0 } misfits)
        {
            return Unscored(context, answer, setting, LineState.Invalid, ScoreMessages.Invalid, [.. faults, .. misfits]);
        }

        if (item.Scoring.Kind == ScoringKind.NotKnown)
        {
            return Unscored(context, answer, setting, LineState.NotKnown, ScoreMessages.NotKnown, faults);
        }

        switch (answer?.State)
        {
            case AnswerState.NotChecked:
                return Unscored(context, answer, setting, LineState.NotAnswered, ScoreMessages.NotChecked, faults);
            case AnswerState.Inconclusive:
                return Unscored(context, answer, setting, LineState.Inconclusive, ScoreMessages.Inconclusive, faults);
            case AnswerState.Statement:
                return Stated(context, setting, answer, faults);
            default:
                return ByRules(context, setting, own is null ? null : answer, faults);
        }
    }

    private List<Fault> SheetFactFaults(ChecklistItem item, ItemAnswer? answer, Rational points)
    {
        var faults = new List<Fault>();
        foreach (var rule in item.Scoring.Rules)
        {
            if (rule.Fact is { } name && answer?.FactOf(rule) is null && _facts.Named(name) is { } fact && FactFit.Problem(rule, _facts.For(rule) ?? fact, points) is var (template, more))
            {
                var message = new Message(template, [new("item", item.Id), new("key", rule.Key), new("value", fact.ToString()), .. more]);
                faults.Add(new Fault(FaultSeverity.Error, _sheet.DocumentName, JsonPath.Root.Field("facts").Field(name).ToString(), fact.ToString(), message));
            }
        }

        return faults;
    }

    private ScoreLine Stated(ItemContext context, ItemSetting setting, ItemAnswer answer, IReadOnlyList<Fault> faults)
    {
        if (context.StatementKeeps is not { } share)
        {
            var message = new Message(AnswerMessages.StatementNotProvided, new("item", context.Item.Id), new("value", answer.ToString()));
            var place = _placement.IndexOf(answer.ItemId) is { } at ? JsonPath.Root.Field("answers").Item(at).Field("state").ToString() : "$";
            return Unscored(context, answer, setting, LineState.Invalid, ScoreMessages.Invalid, [.. faults, new Fault(FaultSeverity.Error, _sheet.DocumentName, place, "statement", message)]);
        }

        var score = setting.Points * share;
        var said = new Message(ScoreMessages.Statement, new("share", PointAmount.Share(share).ToString()), new("score", score));
        return new ScoreLine(context.Item, answer, setting, LineOutcome.Scored(score), [], [said], faults);
    }

    private ScoreLine ByRules(ItemContext context, ItemSetting setting, ItemAnswer? answer, IReadOnlyList<Fault> faults)
    {
        var item = context.Item;
        var silenceIsNoFinding = (answer?.Unmentioned ?? _sheet.Unmentioned) == UnmentionedMeaning.NoFinding;
        if ((answer is null || answer.SaysNothing) && (silenceIsNoFinding || _waivers?.HasRuleOf(item) != true) && item.Scoring.Rules.All(rule => rule.OccurrencesFrom is null && (rule.Fact is null || _facts.Named(rule.Fact) is null)))
        {
            return Silent(context, setting, answer, silenceIsNoFinding, faults);
        }

        var line = new LineScoring(item, setting, answer);
        var outcome = line.Score(new RuleReading(_facts, _options.Findings, answer, setting.Points, FactorOf(context), silenceIsNoFinding, _waivers is null ? null : rule => _waivers.Of(item.Id, rule.Key), _waivers is null ? null : _waivers.Use));
        return new ScoreLine(item, answer, setting, outcome, line.Rules, line.Remarks, faults);
    }

    private ScoreLine Silent(ItemContext context, ItemSetting setting, ItemAnswer? answer, bool isNoFinding, IReadOnlyList<Fault> faults)
    {
        if (!isNoFinding)
        {
            return Unscored(context, answer, setting, LineState.NotAnswered, ScoreMessages.NotAnswered, faults);
        }

        var score = setting.IsOutside ? Rational.Zero : setting.Points;
        Message[] said = [new(ScoreMessages.SilenceIsNoFinding), new(ScoreMessages.Kept, new("score", score), new("points", setting.Points))];
        return new ScoreLine(context.Item, answer, setting, LineOutcome.Scored(score), [], said, faults);
    }

    private Span FactorOf(ItemContext context)
    {
        if (context.Multiplier is not { } multiplier)
        {
            return new Span(Rational.One, Rational.One);
        }

        return _facts.Of(multiplier.When) switch
        {
            Truth.True => new Span(multiplier.Factor, multiplier.Factor),
            Truth.False => new Span(Rational.One, Rational.One),
            _ => new Span(Rational.Min(Rational.One, multiplier.Factor), Rational.Max(Rational.One, multiplier.Factor)),
        };
    }

    private ScoreLine Unscored(ItemContext context, ItemAnswer? answer, ItemSetting setting, LineState state, MessageTemplate said, IReadOnlyList<Fault> faults)
    {
        var item = context.Item;
        var possible = LineRange.Of(item, setting, FactorOf(context));
        MessageArgument[] arguments = said == ScoreMessages.NotKnown ? [new("points", setting.Points)] : [];
        return new ScoreLine(item, answer, setting, new(state, possible.Low, possible.High), [], [new Message(said, arguments)], faults);
    }
}
