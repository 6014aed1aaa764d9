using System.Numerics;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Finds the facts of the sheet that would have to be otherwise: those behind vetoes, multipliers, gates and grades, and those that several rules read.</summary>
internal sealed class FactRepairs
{
    private const int MostCounted = 1_000_000_000;
    private const int MostSteps = 1_000;

    private readonly Scorecard _card;
    private readonly LineTrial _trial;
    private readonly List<(FactCondition Condition, bool Wanted)> _wanted = [];

    public FactRepairs(Scorecard card, LineTrial trial)
    {
        (_card, _trial) = (card, trial);
        Visit(card.Checklist.Root);
        foreach (var band in card.Checklist.Grades?.Bands ?? [])
        {
            Want(band.Requires, true);
        }

        var readers = card.Checklist.Items.SelectMany(item => item.Scoring.Rules).Select(rule => rule.Fact).OfType<string>().ToArray();
        Names =
        [
            .. _wanted.Select(want => want.Condition.Fact)
                .Concat(card.Checklist.Conditions.SelectMany(condition => condition.Leaves).OfType<FactCondition>().Select(condition => condition.Fact).Intersect(readers))
                .Concat(readers.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The facts that are repaired for the whole sheet and not in one line.</summary>
    public IReadOnlyList<string> Names { get; }

    public IEnumerable<RepairUnit> Units(RepairUnits units)
    {
        foreach (var name in Names)
        {
            var conditions = _wanted.Where(want => want.Condition.Fact == name).ToArray();
            var current = _trial.FactNamed(name);
            var lost = _card.Lines.SelectMany(line => LineLosses.Of(line).Where(loss => loss.RuleKey is not null).Select(loss => line.Rules.First(rule => rule.Rule.Key == loss.RuleKey)))
                .FirstOrDefault(outcome => outcome.Rule.Fact == name);
            var (facts, levels) = Sequence(current, conditions, lost);
            if (facts.Count > 0)
            {
                var text = conditions.Select(want => want.Condition.Text).FirstOrDefault(said => said is not null) ?? lost?.Rule.Text ?? LocalizedText.Same(name);
                var codes = conditions.Select(want => want.Condition.OccurrencesFrom?.Codes).FirstOrDefault(listed => listed is not null) ?? lost?.Rule.OccurrencesFrom?.Codes ?? [];
                yield return units.OfFact(name, current, text, codes, facts, levels);
            }
        }
    }

    private static (IReadOnlyList<Fact> Facts, IReadOnlyList<int> Levels) Sequence(Fact? current, (FactCondition Condition, bool Wanted)[] conditions, RuleOutcome? lost)
    {
        if (current is null or { Kind: FactKind.Count })
        {
            var now = current?.Times ?? 0;
            var targets = conditions.Where(want => want.Condition.Range is not null || current is not null).Select(want => CountFor(want.Condition, want.Wanted)).OfType<int>().ToArray();
            if (targets.Length > 0 || (lost is not null && current is not null))
            {
                var falls = lost is not null || targets.All(target => target < now);
                var end = falls ? (lost is not null ? 0 : targets.Min()) : targets.Max();
                var facts = Enumerable.Range(1, Math.Min(MostSteps, Math.Abs(now - end))).Select(step => Counted(current, falls ? now - step : now + step)).ToArray();
                return (facts, lost is not null ? [.. Enumerable.Range(1, facts.Length)] : [.. targets.Select(target => Math.Abs(now - target)).Where(level => level > 0 && level <= facts.Length).Distinct().OrderBy(level => level)]);
            }
        }

        if (conditions.Length > 0)
        {
            var (condition, wanted) = conditions[0];
            return condition.Range is null ? ([Fact.Flag(wanted)], [1])
                : CountFor(condition, wanted) is { } count ? ([current?.Kind == FactKind.Number ? Fact.Number(count) : Fact.Count(count)], [1])
                : ([], []);
        }

        var repaired = lost is null ? [] : RepairedFacts.Of(lost.Rule, lost.Fact, lost.Points.Sign < 0, 0);
        return repaired.Count == 0 ? ([], []) : ([repaired[^1]], [1]);
    }

    private static Fact Counted(Fact? current, int count) => current?.Found is { } found && count <= found.Count ? Fact.These([.. found.Take(count)]) : Fact.Count(count);

    /// <summary>The nearest whole number for which a condition holds, or does not; null where there is none that anybody counts to.</summary>
    private static int? CountFor(FactCondition condition, bool wanted)
    {
        if (condition.Range is not { } range)
        {
            return wanted ? 1 : 0;
        }

        var mark = (range.Lower ?? range.Upper)!.Value;
        if (mark.Sign < 0 || mark > MostCounted)
        {
            return null;
        }

        // Of two that are as near, the one that leaves less to repair.
        var at = (int)BigInteger.Divide(mark.Numerator, mark.Denominator);
        var upwards = wanted != (range.Lower is null);
        return Enumerable.Range(Math.Max(0, at - 1), 4)
            .Where(count => range.Contains(count) == wanted)
            .OrderBy(count => Math.Abs(count - at))
            .ThenBy(count => upwards ? count : -count)
            .Select(count => (int?)count)
            .FirstOrDefault();
    }

    private void Visit(ChecklistSection section)
    {
        WantFactor(section.Multiplier);
        foreach (var item in section.Items)
        {
            WantFactor(item.Multiplier);
        }

        foreach (var step in section.Steps)
        {
            switch (step)
            {
                case EffectStep:
                case AdjustStep { IsPenalty: true }:
                    Want(step.When, false);
                    break;
                case AdjustStep:
                    Want(step.When, true);
                    break;
                default:
                    break;
            }
        }

        foreach (var inner in section.Sections)
        {
            Visit(inner);
        }
    }

    private void WantFactor(LossMultiplier? multiplier)
    {
        if (multiplier is not null && multiplier.Factor != Numerics.Rational.One)
        {
            Want(multiplier.When, multiplier.Factor < 1);
        }
    }

    private void Want(Condition? condition, bool wanted)
    {
        switch (condition)
        {
            case FactCondition fact when _trial.Of(fact) == (wanted ? Truth.False : Truth.True):
                _wanted.Add((fact, wanted));
                break;
            case CompositeCondition composite:
                foreach (var inner in composite.Conditions)
                {
                    Want(inner, wanted != (composite.Join == ConditionJoin.Not));
                }

                break;
            default:
                break;
        }
    }
}
