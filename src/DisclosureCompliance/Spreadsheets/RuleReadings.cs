using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Says rule by rule what was made of an item's printed words, so that somebody can hold it against them.</summary>
internal static class RuleReadings
{
    /// <summary>What the rules of an item do that <see cref="RuleRecogniser"/> has read.</summary>
    public static IReadOnlyList<Message> Of(ChecklistItem item)
    {
        var scoring = item.Scoring;
        var readings = scoring.Rules.SelectMany(rule => Of(rule, scoring.Kind == ScoringKind.Deduct, item.Points)).ToList();
        if (scoring.Cap is { } cap)
        {
            readings.Add(new Message(RuleReadingMessages.Cap, new MessageArgument("points", cap)));
        }

        if (item.Floor is not null)
        {
            readings.Add(new Message(RuleReadingMessages.NotBelowZero));
        }

        return readings.AsReadOnly();
    }

    private static IEnumerable<Message> Of(ScoringRule rule, bool takesOff, Rational itemPoints)
    {
        var words = new MessageArgument("rule", rule.Text);
        return rule.Amount switch
        {
            EachAmount { Per: 1 } each => [new Message(takesOff ? RuleReadingMessages.TakesOffEach : RuleReadingMessages.EarnsEach, words, new("points", each.Points.Of(itemPoints)))],
            EachAmount each => [new Message(takesOff ? RuleReadingMessages.TakesOffEvery : RuleReadingMessages.EarnsEvery, words, new("per", each.Per), new("points", each.Points.Of(itemPoints)))],
            OnceAmount once => [new Message(takesOff ? RuleReadingMessages.TakesOffOnce : RuleReadingMessages.EarnsOnce, words, new("points", once.Points.Of(itemPoints)))],
            EnteredAmount entered => [new Message(RuleReadingMessages.TakesOffEntered, words, new("from", entered.From.Of(itemPoints)), new("to", entered.To.Of(itemPoints)))],
            LevelAmount levels => levels.Levels.Select(level => new Message(RuleReadingMessages.Level, new("level", level.Text), new("points", level.Points.Of(itemPoints)))),
            _ => throw new InvalidOperationException($"No rule is recognised as '{rule.Amount.Kind}'."),
        };
    }
}
