using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Says what each open loss of a scorecard costs, and which repairs are the cheapest way to the next grade, to a given one, or to a score.</summary>
/// <remarks>
/// The search keeps for every part of the checklist each score that it can come to at its least effort, and adds the parts up as the checklist does; so it is exact, and what it
/// finds is scored by the real scorer before it is promised. Where that cannot be proven, the plan says why.
/// <para>Thread safety: immutable, safe to share where its scorer is.</para>
/// </remarks>
public sealed class ImprovementAdvisor
{
    private readonly IChecklistScorer _scorer;

    /// <summary>An advisor.</summary>
    /// <param name="scorer">What scores the repaired answers; null for <see cref="ChecklistScorer"/>.</param>
    public ImprovementAdvisor(IChecklistScorer? scorer = null) => _scorer = scorer ?? new ChecklistScorer();

    /// <summary>Advises on one scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="options">What is to be reached, and what can be repaired; null for the next grade, with the defaults of <see cref="LossRepair.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="scorecard"/> is null.</exception>
    public ImprovementPlan Advise(Scorecard scorecard, AdviceOptions? options = null)
    {
        Guard.Against.Null(scorecard);
        options ??= new AdviceOptions();
        var trial = new LineTrial(scorecard.Whole, scorecard.Checklist, scorecard.Answers, scorecard.Options);
        var facts = new FactRepairs(scorecard, trial);
        var finder = new RepairUnits(scorecard, options, facts.Names);
        RepairUnit[] units = [.. finder.OfLines(), .. facts.Units(finder)];
        var losses = units.ToDictionary(unit => unit, unit => Loss(scorecard, unit));
        OpenLoss[] all = [.. units.Select(unit => losses[unit]), .. Gates.Of(scorecard, _scorer)];
        var target = PlanTarget.Of(scorecard, options);
        if (target is null)
        {
            return Plan(PlanState.NoTarget, [], scorecard, []);
        }

        if (!IsComplete(scorecard))
        {
            return Plan(PlanState.NotComplete, [], scorecard, []);
        }

        if (target.IsReachedBy(scorecard))
        {
            return Plan(PlanState.AlreadyReached, [], scorecard, []);
        }

        var search = new PlanSearch(scorecard, target, units, options.MostStates, repairs => Scored(scorecard, repairs));
        var (found, after, reached) = search.Run();
        var ordered = found.OrderBy(repair => Array.IndexOf(units, repair.Unit)).Select(repair => new AdvisedRepair(losses[repair.Unit], repair.Level));
        return Plan(reached ? PlanState.Reached : PlanState.OutOfReach, ordered, after, search.Doubts);

        ImprovementPlan Plan(PlanState state, IEnumerable<AdvisedRepair> repairs, Scorecard end, IEnumerable<Message> doubts) =>
            new(scorecard, state, target?.Grade, target?.Score, all, repairs, end, doubts);
    }

    // Where a veto leaves no score, what is not scored may count again once the veto is lifted.
    private static bool IsComplete(Scorecard card) => card.Total.State switch
    {
        TotalState.Complete => true,
        TotalState.Vetoed => card.Lines.All(line => line.State is LineState.Scored or LineState.NotApplicable),
        _ => false,
    };

    private Scorecard Scored(Scorecard card, IReadOnlyList<(RepairUnit Unit, int Level)> repairs) =>
        repairs.Count == 0 ? card : _scorer.Score(card.Whole, RepairedSheet.Of(card, repairs), card.Options);

    private OpenLoss Loss(Scorecard card, RepairUnit unit)
    {
        var after = Scored(card, [(unit, Math.Max(1, unit.Facts.Count))]);
        return new OpenLoss(unit.Site, unit.Repair, card.Total, after.Total, after.Grade);
    }
}
