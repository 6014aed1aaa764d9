using System.Globalization;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One item while it is scored: gives the facts that its rules ask for, and gathers what is to be said.</summary>
internal sealed class LineScoring
{
    private readonly AnswerSheet _sheet;
    private readonly IFindingCounter? _counter;
    private readonly AnswerFit? _fit;
    private readonly List<Message> _derivation = [];
    private bool _silenceSaid;

    public LineScoring(ChecklistItem item, AnswerSheet sheet, int? answerIndex, IFindingCounter? counter)
    {
        Item = item;
        _sheet = sheet;
        _counter = counter;
        Answer = answerIndex is { } index ? sheet.Answers[index] : null;
        _fit = answerIndex is null ? null : new AnswerFit(item, sheet, answerIndex.Value);
    }

    public ChecklistItem Item { get; }

    public ItemAnswer? Answer { get; }

    public IReadOnlyList<Message> Derivation => _derivation;

    public IReadOnlyList<Fault> Faults => _fit?.Faults ?? [];

    private bool SilenceIsNoFinding => (Answer?.Unmentioned ?? _sheet.Unmentioned) == UnmentionedMeaning.NoFinding;

    public void Say(MessageTemplate template, params MessageArgument[] arguments) => _derivation.Add(new Message(template, arguments));

    public ItemOutcome Score()
    {
        var outcome = _fit?.Check() == false ? Refused() : Item.Scoring.Score(this);
        if (outcome.State == LineState.NotAnswered && (outcome.Lowest.Sign > 0 || outcome.Highest < Item.Points))
        {
            Say(ScoreMessages.Between, new("lowest", outcome.Lowest), new("highest", outcome.Highest));
        }

        SayWhatStandsBeside();
        return outcome;
    }

    /// <summary>How often what a rule is about was found; null when nobody has said.</summary>
    public int? OccurrencesOf(Deduction rule)
    {
        var answered = rule.Counting == OccurrenceCounting.Each ? CountIn(Answer, rule.Key) : FlagIn(Answer, rule.Key);
        if (Compare(answered, rule.OccurrencesFrom, rule.Counting) is { } known)
        {
            if (known == 0)
            {
                Say(ScoreMessages.NoOccurrence, new MessageArgument("rule", rule.Text));
            }

            return known;
        }

        return rule.OccurrencesFrom is { } filter ? SayNotCounted(filter) : Silence(rule.Text);
    }

    /// <summary>Whether an all-or-nothing item is met; null when nobody has said.</summary>
    public bool? MetOf(FindingFilter? filter)
    {
        int? answered = Answer?.Met is { } met ? (met ? 0 : 1) : null;
        if (Compare(answered, filter, OccurrenceCounting.Once) is { } known)
        {
            return known == 0;
        }

        if (filter is not null)
        {
            SayNotCounted(filter);
        }

        return null;
    }

    /// <summary>What comes of an item about which nothing is said, and which no rule divides: the sheet decides what that means.</summary>
    public ItemOutcome Unmentioned(Rational lowest, Rational best)
    {
        if (!SilenceIsNoFinding)
        {
            Say(ScoreMessages.NotAnswered);
            return ItemOutcome.NotAnswered(lowest, best);
        }

        Say(ScoreMessages.SilenceIsNoFinding);
        Say(ScoreMessages.Kept, new("score", best), new("points", Item.Points));
        return ItemOutcome.Scored(best);
    }

    private ItemOutcome Refused()
    {
        if (Item.Scoring is NotKnownScoring)
        {
            return Item.Scoring.Score(this);
        }

        Say(ScoreMessages.Invalid);
        return ItemOutcome.Invalid(Item.Points);
    }

    private static int? CountIn(ItemAnswer? answer, string key) =>
        answer is not null && answer.Occurrences.TryGetValue(key, out var count) ? count : null;

    private static int? FlagIn(ItemAnswer? answer, string key) =>
        answer is not null && answer.Flags.TryGetValue(key, out var holds) ? (holds ? 1 : 0) : null;

    private int? Count(FindingFilter filter)
    {
        if (_counter is null)
        {
            return null;
        }

        var count = _counter.Count(filter);
        return count >= 0
            ? count
            : throw new InvalidOperationException(
                string.Format(CultureInfo.InvariantCulture, "{0} counted {1} findings; a count is 0 or more.", _counter.GetType(), count));
    }

    /// <summary>The answer's number where there is one, else the counted one; says where it comes from whenever findings have a part in it.</summary>
    private int? Compare(int? answered, FindingFilter? filter, OccurrenceCounting counting)
    {
        if (filter is null || Count(filter) is not { } found)
        {
            return answered;
        }

        var described = new MessageArgument("filter", filter.Describe());
        if (!_counter!.IsExhaustive)
        {
            return CompareWithSample(answered, found, described);
        }

        if (answered is not { } said)
        {
            Say(ScoreMessages.FromFindings, new("count", found), described);
        }
        else if (counting == OccurrenceCounting.Each ? said == found : said > 0 == found > 0)
        {
            Say(ScoreMessages.FindingsAgree, new("count", found), described);
        }
        else
        {
            Say(ScoreMessages.AnswerStands, new("answered", said), new("count", found), described);
        }

        return answered ?? found;
    }

    /// <summary>Findings of a sample are a lower limit and no number: without an answer the number stays open.</summary>
    private int? CompareWithSample(int? answered, int found, MessageArgument described)
    {
        if (answered is { } said)
        {
            Say(ScoreMessages.AnswerStandsBesideSample, new("answered", said), new("count", found), described);
        }
        else
        {
            Say(ScoreMessages.FindingsOfSample, new("count", found), described);
        }

        return answered;
    }

    private int? SayNotCounted(FindingFilter filter)
    {
        if (_counter is null)
        {
            Say(ScoreMessages.NotCounted, new MessageArgument("filter", filter.Describe()));
        }

        return null;
    }

    private int? Silence(LocalizedText rule)
    {
        var wholeItem = Answer is null || Answer.Forms == AnswerForms.None;
        if (!wholeItem)
        {
            Say(SilenceIsNoFinding ? ScoreMessages.RuleSilenceIsNoFinding : ScoreMessages.RuleNotAnswered, new MessageArgument("rule", rule));
        }
        else if (!_silenceSaid)
        {
            Say(SilenceIsNoFinding ? ScoreMessages.SilenceIsNoFinding : ScoreMessages.NotAnswered);
            _silenceSaid = true;
        }

        return SilenceIsNoFinding ? 0 : null;
    }

    private void SayWhatStandsBeside()
    {
        if (Answer is not { } answer)
        {
            return;
        }

        if (answer.Evidence.Count > 0)
        {
            Say(ScoreMessages.Evidence, new MessageArgument("evidence", answer.Evidence.Select(LocalizedText.Same)));
        }

        if (answer.Note is { } note)
        {
            Say(ScoreMessages.Note, new MessageArgument("note", note));
        }

        if (answer.SelfScore is { } self)
        {
            Say(ScoreMessages.SelfScore, new("score", self), new("points", Item.Points));
        }
    }
}
