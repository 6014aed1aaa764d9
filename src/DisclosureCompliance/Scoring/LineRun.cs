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
    private readonly ItemContext[] _contexts;
    private readonly ScoreLine[] _lines;
    private readonly WaiverDesk? _waivers;

    public LineRun(Checklist checklist, AnswerSheet sheet, AnswerPlacement placement, SheetFacts facts, WaiverDesk? waivers)
    {
        _waivers = waivers;
        (_checklist, _sheet, _placement, _facts) = (checklist, sheet, placement, facts);
        _contexts = checklist.Index.Contexts;
        _lines = new ScoreLine[_contexts.Length];
        var gone = new bool[_contexts.Length];
        for (var index = 0; index < gone.Length; index++)
        {
            gone[index] = IsNotApplicable(index);
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

    /// <summary>What is said of an item as a whole: by its own answer, else by that of the nearest section around it.</summary>
    private ItemAnswer? StateAnswer(int index)
    {
        var own = _placement.IndexOf(index);
        if (own >= 0 || !_placement.HasSections)
        {
            return own < 0 ? null : _sheet.Answers[own];
        }

        var around = _contexts[index].Sections;
        for (var depth = around.Count - 1; depth >= 0; depth--)
        {
            if (_placement.IndexOf(around[depth]) is >= 0 and var section)
            {
                return _sheet.Answers[section];
            }
        }

        return null;
    }

    private bool IsNotApplicable(int index)
    {
        // Of two answers to one item none is used.
        if (_placement.TwiceAnswered(_contexts[index].Item.Id).Count > 0)
        {
            return false;
        }

        var state = StateAnswer(index)?.State ?? AnswerState.Checked;
        return state == AnswerState.NotApplicable || (state == AnswerState.Checked && HasRateOfNothing(index));
    }

    private bool HasRateOfNothing(int index)
    {
        foreach (var rule in _contexts[index].RatesThatMayNotApply)
        {
            if (IsRateOfNothing(rule, index))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRateOfNothing(ScoringRule rule, int index) =>
        ((_placement.IndexOf(index) is >= 0 and var own ? _sheet.Answers[own].FactOf(rule) : null) ?? _facts.For(rule)) is { Kind: FactKind.Number } fact
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
        return new ScoreLine(line.Item, line.Answer, setting, LineOutcome.Scored(setting.Points), [.. line.Rules], [said], line.Faults, waiver);
    }

    private ItemSetting SettingOf(int index)
    {
        var context = _contexts[index];
        if (!Applicability.IsSpread(index))
        {
            return context.Setting(_checklist.ItemFloor);
        }

        var (points, factor) = Applicability.Of(index);
        return ItemSetting.Of(context.Item, points, factor, context.Item.Floor ?? _checklist.ItemFloor ?? ItemFloor.Zero);
    }

    private ScoreLine Unwaived(int index)
    {
        var context = _contexts[index];
        var item = context.Item;
        var setting = SettingOf(index);
        var twice = _placement.TwiceAnswered(item.Id);
        if (twice.Count > 0)
        {
            return Unscored(context, null, setting, LineState.Invalid, ScoreMessages.Invalid, twice);
        }

        var answer = StateAnswer(index);
        if (NotApplicable[index])
        {
            return Applicability.CountsAsDone(index)
                ? new ScoreLine(item, answer, setting, LineOutcome.Scored(setting.Points), [], [new Message(ScoreMessages.NotNeeded, new MessageArgument("points", setting.Points))], [])
                : new ScoreLine(item, answer, setting, new(LineState.NotApplicable, ScoreSpan.Zero), [], [new Message(ScoreMessages.NotApplicable)], []);
        }

        return Scored(index, setting, answer);
    }

    private ScoreLine Scored(int index, ItemSetting setting, ItemAnswer? answer)
    {
        var context = _contexts[index];
        var item = context.Item;
        var own = _placement.IndexOf(index);
        var fit = own >= 0 ? new AnswerFit(item, _sheet, own) : default;
        if (own >= 0 && !fit.Check(setting.Points))
        {
            var isUnknown = item.Scoring.Kind == ScoringKind.NotKnown;
            return Unscored(context, answer, setting, isUnknown ? LineState.NotKnown : LineState.Invalid, isUnknown ? ScoreMessages.NotKnown : ScoreMessages.Invalid, fit.Faults);
        }

        var faults = fit.Faults;
        if (context.ReadsFactsOfSheet && SheetFactFaults(item, answer, setting.Points) is { } misfits)
        {
            return Unscored(context, answer, setting, LineState.Invalid, ScoreMessages.Invalid, [.. faults ?? [], .. misfits]);
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
                return ByRules(context, setting, own < 0 ? null : answer, faults);
        }
    }

    private List<Fault>? SheetFactFaults(ChecklistItem item, ItemAnswer? answer, Rational points)
    {
        List<Fault>? faults = null;
        foreach (var rule in item.Scoring.RuleSpan)
        {
            if (rule.Fact is { } name && answer?.FactOf(rule) is null && _facts.Named(name) is { } fact && Misfit(item, rule, name, fact, points) is { } fault)
            {
                (faults ??= []).Add(fault);
            }
        }

        return faults;
    }

    private Fault? Misfit(ChecklistItem item, ScoringRule rule, string name, Fact fact, Rational points)
    {
        if (FactFit.Problem(rule, _facts.For(rule) ?? fact, points) is not var (template, more))
        {
            return null;
        }

        var message = new Message(template, [new("item", item.Id), new("key", rule.Key), new("rule", rule.Key), new("field", "facts"), new("value", fact.ToString()), .. more]);
        return new Fault(FaultSeverity.Error, _sheet.DocumentName, JsonPath.Root.Field("facts").Field(name).ToString(), fact.ToString(), message);
    }

    private ScoreLine Stated(ItemContext context, ItemSetting setting, ItemAnswer answer, IReadOnlyList<Fault>? faults)
    {
        if (context.StatementKeeps is not { } share)
        {
            var message = new Message(AnswerMessages.StatementNotProvided, new("item", context.Item.Id), new("value", answer.ToString()));
            var at = Enumerable.Range(0, _sheet.Answers.Count).First(index => ReferenceEquals(_sheet.Answers[index], answer));
            var place = JsonPath.Root.Field("answers").Item(at).Field("state").ToString();
            return Unscored(context, answer, setting, LineState.Invalid, ScoreMessages.Invalid, [.. faults ?? [], new Fault(FaultSeverity.Error, _sheet.DocumentName, place, "statement", message)]);
        }

        var score = setting.Points * share;
        var said = new Message(ScoreMessages.Statement, new("share", PointAmount.Share(share).ToString()), new("score", score));
        return new ScoreLine(context.Item, answer, setting, LineOutcome.Scored(score), [], [said], faults);
    }

    private ScoreLine ByRules(ItemContext context, ItemSetting setting, ItemAnswer? answer, IReadOnlyList<Fault>? faults)
    {
        var item = context.Item;
        var silenceIsNoFinding = (answer?.Unmentioned ?? _sheet.Unmentioned) == UnmentionedMeaning.NoFinding;
        if ((answer is null || answer.SaysNothing) && (silenceIsNoFinding || _waivers?.HasRuleOf(item) != true) && !ReadsElsewhere(item))
        {
            return Silent(context, setting, answer, silenceIsNoFinding, faults);
        }

        var line = new LineScoring(item, setting, answer);
        var outcome = line.Score(new RuleReading(_facts, answer, setting.Points, FactorOf(context), silenceIsNoFinding, _waivers is null ? null : (_waivers, item.Id)));
        return new ScoreLine(item, answer, setting, outcome, line.Rules, line.Remarks, faults);
    }

    /// <summary>Whether a rule takes its fact from findings or from the facts of the sheet.</summary>
    private bool ReadsElsewhere(ChecklistItem item)
    {
        foreach (var rule in item.Scoring.RuleSpan)
        {
            if (rule.OccurrencesFrom is not null || (rule.Fact is { } fact && _facts.Named(fact) is not null) || _facts.WhyOpen(rule) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private ScoreLine Silent(ItemContext context, ItemSetting setting, ItemAnswer? answer, bool isNoFinding, IReadOnlyList<Fault>? faults)
    {
        if (!isNoFinding)
        {
            return Unscored(context, answer, setting, LineState.NotAnswered, ScoreMessages.NotAnswered, faults);
        }

        // A bonus or a penalty is worth 0.
        Message[] said = [new(ScoreMessages.SilenceIsNoFinding), new(ScoreMessages.Kept, new("score", setting.Points), new("points", setting.Points))];
        return new ScoreLine(context.Item, answer, setting, LineOutcome.Scored(setting.Points), [], said, faults);
    }

    private ScoreSpan FactorOf(ItemContext context) => context.Multiplier is not { } multiplier ? ScoreSpan.One : _facts.Of(multiplier.When) switch
    {
        Truth.True => ScoreSpan.Of(multiplier.Factor),
        Truth.False => ScoreSpan.One,
        _ => multiplier.Open,
    };

    private ScoreLine Unscored(ItemContext context, ItemAnswer? answer, ItemSetting setting, LineState state, MessageTemplate said, IReadOnlyList<Fault>? faults)
    {
        var item = context.Item;
        foreach (var rule in item.Scoring.RuleSpan)
        {
            if (rule.CountedOnceIn is { } group)
            {
                _facts.LeaveOpen(group);
            }
        }

        return new ScoreLine(item, answer, setting, new(state, ItemReach.Of(item, setting, FactorOf(context))), [], [new Message(said, new MessageArgument("points", setting.Points))], faults);
    }
}
