using DisclosureCompliance.Checklists;
using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>The open losses of a scorecard, and the cheapest repairs that reach a target. What it promises was scored: see <see cref="After"/>.</summary>
/// <remarks>整改建议.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ImprovementPlan
{
    internal ImprovementPlan(Scorecard before, PlanState state, GradeBand? grade, Rational? score, IEnumerable<OpenLoss> losses, IEnumerable<AdvisedRepair> repairs, Scorecard after, IEnumerable<Message> doubts)
    {
        Before = before;
        State = state;
        Grade = grade;
        Score = score;
        Losses = Guard.Against.NullItems(losses);
        Repairs = Guard.Against.NullItems(repairs);
        After = after;
        Doubts = Guard.Against.NullItems(doubts);
    }

    /// <summary>The scorecard that was looked at.</summary>
    public Scorecard Before { get; }

    /// <summary>What came of the search.</summary>
    public PlanState State { get; }

    /// <summary>The grade that was to be reached; null for a score, and where there is no target.</summary>
    public GradeBand? Grade { get; }

    /// <summary>The score that was to be reached; null for a grade.</summary>
    public Rational? Score { get; }

    /// <summary>Every open loss with what it costs, in printed order of the lines, then facts, then gates.</summary>
    public IReadOnlyList<OpenLoss> Losses { get; }

    /// <summary>What to put right, in printed order; empty where nothing is to be done.</summary>
    public IReadOnlyList<AdvisedRepair> Repairs { get; }

    /// <summary>The effort of all repairs together.</summary>
    public Rational Effort => Repairs.Aggregate(Rational.Zero, (sum, repair) => sum + repair.Effort);

    /// <summary>The scorecard of the repaired answers, by the real scorer; the one before where there are no repairs.</summary>
    public Scorecard After { get; }

    /// <summary>Whether no cheaper repairs reach the target; where it is out of reach, whether no repairs reach a higher score.</summary>
    public bool IsProvenOptimal => Doubts.Count == 0 && State is PlanState.Reached or PlanState.AlreadyReached or PlanState.OutOfReach;

    /// <summary>Why it is not proven that nothing cheaper would do; empty where it is.</summary>
    public IReadOnlyList<Message> Doubts { get; }

    /// <summary>The plan in words: what is reached, by what, and what is not proven.</summary>
    public IReadOnlyList<Message> Summary => PlanWords.Of(this);
}
