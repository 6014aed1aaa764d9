using System.Runtime.ExceptionServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>Scores many units on all processors. Results stand in the order of the units and are those of scoring one after another.</summary>
/// <remarks>Only a portion of the units, and of their scorecards, is held at a time.<para>Thread safety: safe to share where its scorer is.</para></remarks>
public sealed class BatchScorer
{
    private const int Portion = 256;

    private readonly IChecklistScorer _scorer;

    /// <summary>A batch scorer.</summary>
    /// <param name="scorer">What scores one unit; null for the library's own.</param>
    public BatchScorer(IChecklistScorer? scorer = null) => _scorer = scorer ?? new ChecklistScorer();

    /// <summary>Scores every unit. A unit whose class has no checklist gets a result that says so.</summary>
    /// <param name="units">The units; they are asked for portion by portion, so a stream of any length will do.</param>
    /// <param name="scheme">Which checklist each is scored by.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch between two units.</param>
    /// <exception cref="OperationCanceledException">The batch was ended.</exception>
    /// <exception cref="ArgumentException">A unit is null.</exception>
    public IReadOnlyList<UnitResult> Score(IEnumerable<UnitAnswers> units, SchemeByClass scheme, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(units);
        Guard.Against.Null(scheme);
        var run = new Run(_scorer, scheme, options ?? new BatchOptions(), (units as IReadOnlyCollection<UnitAnswers>)?.Count, cancellationToken);
        var portion = new List<UnitAnswers>(Portion);
        foreach (var unit in units)
        {
            portion.Add(unit ?? throw new ArgumentException("The sequence contains a null.", nameof(units)));
            if (portion.Count == Portion)
            {
                run.Add(portion);
                portion.Clear();
            }
        }

        run.Add(portion);
        return run.Results.AsReadOnly();
    }

    private sealed class Run(IChecklistScorer scorer, SchemeByClass scheme, BatchOptions options, int? total, CancellationToken cancellationToken)
    {
        public List<UnitResult> Results { get; } = new(total ?? Portion);

        public void Add(List<UnitAnswers> units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var outcomes = new Outcome[units.Count];
            var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Parallelism ?? Environment.ProcessorCount };
            Parallel.For(0, units.Count, parallel, index => outcomes[index] = Score(units[index]));
            for (var index = 0; index < outcomes.Length; index++)
            {
                // What one after another would have thrown first is thrown, whichever thread was first.
                outcomes[index].Failure?.Throw();
                Results.Add(outcomes[index].Result!);
                if (outcomes[index].Card is { } card)
                {
                    options.Scorecards!(units[index], card);
                }
            }

            options.Progress?.Report(new BatchProgress(Results.Count, total));
        }

#pragma warning disable CA1031 // Nothing is swallowed: what was caught is thrown on the calling thread, in the order of the units.
        private Outcome Score(UnitAnswers unit)
        {
            try
            {
                if (scheme.For(unit.ClassKey) is not { } checklist)
                {
                    return new(UnitResult.WithoutChecklist(unit), null, null);
                }

                var card = scorer.Score(checklist, unit.Answers, options.ScoringOf?.Invoke(unit));
                return new(UnitResult.Of(unit, card), options.Scorecards is null ? null : card, null);
            }
            catch (Exception exception)
            {
                return new(null, null, ExceptionDispatchInfo.Capture(exception));
            }
        }
#pragma warning restore CA1031
    }

    private readonly record struct Outcome(UnitResult? Result, Scorecard? Card, ExceptionDispatchInfo? Failure);
}
