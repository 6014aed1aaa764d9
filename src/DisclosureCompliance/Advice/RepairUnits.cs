using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Finds what can be put right in a scorecard.</summary>
internal sealed class RepairUnits
{
    private readonly Scorecard _card;
    private readonly AdviceOptions _options;
    private readonly HashSet<string> _sharedFacts;

    public RepairUnits(Scorecard card, AdviceOptions options, IEnumerable<string> sharedFacts)
    {
        _card = card;
        _options = options;
        _sharedFacts = new HashSet<string>(sharedFacts, StringComparer.Ordinal);
    }

    /// <summary>The repairs of every line that lost something, in printed order.</summary>
    public IEnumerable<RepairUnit> OfLines()
    {
        for (var index = 0; index < _card.Lines.Count; index++)
        {
            var line = _card.Lines[index];
            IEnumerable<RepairUnit> units = OfRules(line, index);
            if (line.Lost is { Sign: > 0 })
            {
                units = [.. units, .. OfCeilings(line, index)];
                units = !units.Any() && OfWhole(line, index) is { } whole ? [whole] : units;
            }

            foreach (var unit in units)
            {
                yield return unit;
            }
        }
    }

    public RepairUnit OfFact(string name, Fact? now, LocalizedText text, IReadOnlyList<string> codes, IReadOnlyList<Fact> facts, IReadOnlyList<int> levels) =>
        Made(new LossSite(LossKind.Fact, text) { FactName = name, FindingCodes = codes, Occurrences = facts.Count, Names = RepairedNames.Of(now, facts) }, -1, facts, levels: levels);

    private IEnumerable<RepairUnit> OfRules(ScoreLine line, int index)
    {
        foreach (var (key, lost) in LineLosses.Of(line))
        {
            if (key is null || line.Rules.FirstOrDefault(rule => rule.Rule.Key == key) is not { } outcome || (outcome.Rule.Fact is { } name && _sharedFacts.Contains(name) && OwnFact(line, key) is null))
            {
                continue;
            }

            var points = line.Points / line.Factor;
            var facts = RepairedFacts.Of(outcome.Rule, outcome.Fact, line.TakesOff(outcome.Rule), points);
            if (facts.Count == 0 && outcome.Fact is { } same && outcome.Rule.NeedsEvidence)
            {
                facts = [Again(same)];
            }

            if (facts.Count > 0)
            {
                var site = new LossSite(LossKind.Rule, line.Item.Scoring.IsSingle ? line.Item.Title : outcome.Rule.Text)
                {
                    ItemId = line.Item.Id,
                    RuleKey = key,
                    FindingCodes = outcome.Rule.OccurrencesFrom?.Codes ?? [],
                    Lost = lost,
                    Occurrences = facts.Count,
                    Names = RepairedNames.Of(outcome.Fact, facts),
                };
                yield return Made(site, index, facts);
            }
        }
    }

    private IEnumerable<RepairUnit> OfCeilings(ScoreLine line, int index) => line.Item.Ceilings
        .Where(ceiling => line.Answer is { } answer && answer.Facts.TryGetValue(ceiling.Key, out var fact) && fact.Holds)
        .Select(ceiling => Made(new LossSite(LossKind.Ceiling, ceiling.Text) { ItemId = line.Item.Id, RuleKey = ceiling.Key }, index, [Fact.Flag(false)]));

    private RepairUnit? OfWhole(ScoreLine line, int index)
    {
        if (line.Answer?.State != AnswerState.Statement)
        {
            return null;
        }

        var points = line.Points / line.Factor;
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var rule in line.Item.Scoring.Rules)
        {
            var takesOff = line.TakesOff(rule);
            if (RepairedFacts.Of(rule, null, takesOff, points) is { Count: > 0 } repaired)
            {
                facts[rule.Key] = repaired[^1];
            }
            else if (takesOff && rule.Amount.Reads == FactKind.Count)
            {
                facts[rule.Key] = Fact.Count(0);
            }
            else if (rule.Amount is QuotaAmount quota)
            {
                facts[rule.Key] = Fact.Periods([.. Enumerable.Repeat(quota.AtLeast, quota.Periods)]);
            }
        }

        var site = new LossSite(LossKind.Item, line.Item.Title) { ItemId = line.Item.Id, Lost = line.Lost!.Value };
        return Made(site, index, [], facts);
    }

    private RepairUnit Made(LossSite site, int line, IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Fact>? whole = null, IReadOnlyList<int>? levels = null)
    {
        var repair = _options.Repair?.Invoke(site) ?? LossRepair.Default(site);
        return new RepairUnit
        {
            Site = site,
            Repair = repair,
            Line = line,
            Facts = facts,
            Whole = whole,
            Levels = levels ?? [.. Enumerable.Range(1, Math.Max(1, facts.Count))],
            CanBeUsed = repair.Repairable == Repairability.Yes || (repair.Repairable == Repairability.Unknown && _options.CountsOnUnknown),
        };
    }

    private static Fact? OwnFact(ScoreLine line, string key) => line.Answer is { } answer && answer.Facts.TryGetValue(key, out var fact) ? fact : null;

    private static Fact Again(Fact fact) => fact.Kind == FactKind.Count ? (fact.Found is { } found ? Fact.These([.. found]) : Fact.Count(fact.Times)) : fact;
}
