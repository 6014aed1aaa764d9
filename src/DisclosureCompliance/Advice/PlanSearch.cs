using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Finds the cheapest repairs that reach a target. What it finds is scored before it is given.</summary>
internal sealed class PlanSearch
{
    private const int MostScenarios = 256;
    private const int MostTries = 50;

    private readonly Scorecard _card;
    private readonly PlanTarget _target;
    private readonly RepairUnit[] _units;
    private readonly Func<IReadOnlyList<(RepairUnit Unit, int Level)>, Scorecard> _score;
    private readonly Frontier _frontier;
    private readonly List<Message> _doubts = [];

    public PlanSearch(Scorecard card, PlanTarget target, IEnumerable<RepairUnit> units, int mostStates, Func<IReadOnlyList<(RepairUnit Unit, int Level)>, Scorecard> score)
    {
        (_card, _target, _score) = (card, target, score);
        _units = [.. units.Where(unit => unit.CanBeUsed)];
        _frontier = new Frontier(Monotony.Holds(card.Checklist), mostStates, _doubts);
        foreach (var group in card.Checklist.Items
            .SelectMany(item => item.Scoring.Rules.Select(rule => (rule.CountedOnceIn, IsRepaired: _units.Any(unit => unit.Site.ItemId == item.Id && unit.Site.RuleKey == rule.Key))))
            .Where(rule => rule.CountedOnceIn is not null)
            .GroupBy(rule => rule.CountedOnceIn)
            .Where(group => group.Count() > 1 && group.Any(rule => rule.IsRepaired)))
        {
            _frontier.Doubt(new Message(AdviceMessages.CountedOnce, new MessageArgument("group", group.Key!)));
        }
    }

    public IReadOnlyList<Message> Doubts => _doubts;

    /// <summary>The cheapest repairs that reach the target; null where none do, with the best that can be reached instead.</summary>
    public (IReadOnlyList<(RepairUnit Unit, int Level)> Repairs, Scorecard After, bool Reached) Run()
    {
        var reaching = new List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)>();
        var best = new List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)>();
        foreach (var scenario in Scenarios().OrderBy(EffortOf))
        {
            var effort = EffortOf(scenario);
            if (reaching.Count > 0 && reaching.Min(found => found.Effort) < effort)
            {
                break;
            }

            Search(scenario, effort, reaching, best);
        }

        foreach (var (repairs, _, _) in reaching.OrderBy(found => found.Effort).ThenByDescending(found => found.Value).Take(MostTries))
        {
            var after = _score(repairs);
            if (_target.IsReachedBy(after))
            {
                return (repairs, after, true);
            }

            _frontier.Doubt(new Message(AdviceMessages.ModelDisagrees));
        }

        return reaching.Count > 0 || _doubts.Count > 0 ? ThinnedOut(best) : Best(best);
    }

    private static Rational EffortOf(IReadOnlyList<(RepairUnit Unit, int Level)> repairs) => repairs.Aggregate(Rational.Zero, (sum, repair) => sum + repair.Unit.EffortOf(repair.Level));

    private void Search(
        IReadOnlyList<(RepairUnit Unit, int Level)> scenario,
        Rational effort,
        List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)> reaching,
        List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)> best)
    {
        var trial = new LineTrial(_card.Whole, _card.Checklist, RepairedSheet.Of(_card, scenario), _card.Options);
        if (trial.Lines.Any(line => line.State is not (LineState.Scored or LineState.NotApplicable) && !line.IsOutside))
        {
            return;
        }

        var conditions = new ScoreConditions(trial);
        var totals = new TreeSearch(trial, _frontier, conditions, _units.Where(unit => unit.Line >= 0)).Run();
        var reached = totals.Where(total => _target.IsReachedBy(total, conditions)).ToArray();
        reaching.AddRange(reached.OrderBy(total => total.Effort).ThenByDescending(total => total.Value).Take(MostTries).Select(total => Of(total, scenario, effort)));
        best.AddRange(totals.Where(total => total.WithoutScore is null).OrderByDescending(total => total.Value).ThenBy(total => total.Effort).Take(1).Select(total => Of(total, scenario, effort)));
        if (conditions.ReferredForward || conditions.AreTooMany)
        {
            _frontier.Doubt(new Message(AdviceMessages.RefersForward));
        }
    }

    private static (IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value) Of(SumState total, IReadOnlyList<(RepairUnit Unit, int Level)> scenario, Rational effort) =>
        ([.. total.AllRepairs(), .. scenario], total.Effort + effort, total.Value);

    /// <summary>Every way in which the facts of the sheet can be repaired, none included.</summary>
    private List<IReadOnlyList<(RepairUnit Unit, int Level)>> Scenarios()
    {
        List<IReadOnlyList<(RepairUnit Unit, int Level)>> scenarios = [[]];
        foreach (var unit in _units.Where(unit => unit.Line < 0))
        {
            var levels = unit.Levels;
            if (scenarios.Count * (levels.Count + 1) > MostScenarios)
            {
                _frontier.Doubt(new Message(AdviceMessages.ManyStates, new MessageArgument("most", MostScenarios)));
                levels = scenarios.Count * 2 > MostScenarios ? [] : [levels[^1]];
            }

            scenarios = [.. scenarios, .. scenarios.SelectMany(scenario => levels.Select(level => (IReadOnlyList<(RepairUnit, int)>)[.. scenario, (unit, level)]))];
        }

        return scenarios;
    }

    private (IReadOnlyList<(RepairUnit Unit, int Level)> Repairs, Scorecard After, bool Reached) Best(List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)> best)
    {
        IReadOnlyList<(RepairUnit, int)> chosen = best.OrderByDescending(found => found.Value).ThenBy(found => found.Effort).Select(found => found.Repairs).FirstOrDefault() ?? [];
        var after = _score(chosen);
        return (chosen, after, _target.IsReachedBy(after));
    }

    /// <summary>All repairs, or the best that were found, without those that are not needed, the dearest first.</summary>
    private (IReadOnlyList<(RepairUnit Unit, int Level)> Repairs, Scorecard After, bool Reached) ThinnedOut(List<(IReadOnlyList<(RepairUnit, int)> Repairs, Rational Effort, Rational Value)> best)
    {
        IReadOnlyList<(RepairUnit Unit, int Level)> all = [.. _units.Select(unit => (unit, unit.Levels[^1]))];
        var after = _score(all);
        if (!_target.IsReachedBy(after))
        {
            return Best(best);
        }

        foreach (var repair in all.OrderByDescending(repair => repair.Unit.EffortOf(repair.Level)))
        {
            IReadOnlyList<(RepairUnit, int)> fewer = [.. all.Where(other => other.Unit != repair.Unit)];
            if (_score(fewer) is var less && _target.IsReachedBy(less))
            {
                (all, after) = (fewer, less);
            }
        }

        return (all, after, true);
    }
}
