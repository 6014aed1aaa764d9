using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a rule did, in words. Made only when somebody reads them.</summary>
internal static class RuleWords
{
    public static Message Of(RuleOutcome outcome)
    {
        var rule = new MessageArgument("rule", outcome.Rule.Text);
        if (outcome.State != RuleState.Known || outcome.Fact is not { } fact)
        {
            return outcome.Remarks.Count > 0 ? outcome.Remarks[0] : new Message(ScoreMessages.RuleNotAnswered, rule);
        }

        var amount = outcome.Points.Sign < 0 ? -outcome.Points : outcome.Points;
        return (outcome.Rule.Amount, outcome.Points.Sign) switch
        {
            (EachAmount or OnceAmount, 0) => new(ScoreMessages.NoOccurrence, rule),
            (EachAmount { Free: 0, Per: 1, ShortOf: null, Points.IsShare: false } each, < 0) when Plain(outcome, each) =>
                new(ScoreMessages.Occurred, rule, new("count", fact.Times), new("each", each.Points.Value), new("amount", amount)),
            (EachAmount { Free: 0, Per: 1, ShortOf: null, Points.IsShare: false } each, > 0) when Plain(outcome, each) =>
                new(ScoreMessages.ShownTimes, rule, new("count", fact.Times), new("each", each.Points.Value), new("amount", amount)),
            (OnceAmount, < 0) => new(ScoreMessages.Holds, rule, new("points", amount)),
            (OnceAmount, > 0) => new(ScoreMessages.Shown, rule, new("points", amount)),
            _ when Combined(outcome.Rule.Amount, fact) is var (how, number) => new(
                outcome.TakesOff ? RuleMessages.CombinedOff : RuleMessages.Combined,
                rule,
                new("values", fact.ToString()),
                new("how", SectionWords.NameOf(how, fact.Numbers.Count)),
                new("value", number.ToString()),
                new("amount", amount)),
            (_, 0) when outcome.TakesOff => new(RuleMessages.NothingOff, rule, new("value", fact.ToString())),
            (_, < 0) => new(ScoreMessages.TakenOff, rule, new("value", fact.ToString()), new("amount", amount)),
            _ => new(ScoreMessages.Added, rule, new("value", fact.ToString()), new("amount", amount)),
        };
    }

    private static (NumberCombination How, Rate Number)? Combined(RuleAmount amount, Fact fact) =>
        fact.Numbers.Count > 1 && amount is RatioAmount { Combine: { } rates } ? (rates, AmountReading.Combined(fact.Numbers, rates))
        : fact.Numbers.Count > 1 && amount is EnteredAmount { Combine: { } marks } ? (marks, AmountReading.Combined(fact.Numbers, marks))
        : null;

    private static bool Plain(RuleOutcome outcome, EachAmount each) =>
        outcome.Points == each.Points.Value * outcome.Fact!.Times || -outcome.Points == each.Points.Value * outcome.Fact.Times;
}
