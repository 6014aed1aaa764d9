using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>What is to be reached: a grade or better, or a score.</summary>
internal sealed class PlanTarget
{
    private readonly GradeScale? _grades;
    private readonly List<GradeBand> _rising;

    private PlanTarget(GradeScale? grades, GradeBand? grade, Rational? score)
    {
        (_grades, Grade, Score) = (grades, grade, score);
        _rising = grades?.Rising ?? [];
    }

    public GradeBand? Grade { get; }

    public Rational? Score { get; }

    /// <summary>The target; null where there is none.</summary>
    public static PlanTarget? Of(Scorecard card, AdviceOptions options)
    {
        if (options.Score is { } score && options.Grade is null)
        {
            return new(null, null, score);
        }

        if (card.Checklist.Grades is not { } grades)
        {
            return null;
        }

        var rising = grades.Rising;
        var band = options.Grade is { } key ? grades.Find(key)
            : card.Grade.Band is { } present ? rising.ElementAtOrDefault(rising.IndexOf(present) + 1)
            : card.Total.Result is { } result ? rising.Find(one => grades.ScoresOf(one)?.Lower is { } lower && lower >= result) : rising[0];
        return band is null ? null : new(grades, band, null);
    }

    /// <summary>Whether a scorecard reaches it, whatever the bonuses come to that are not answered.</summary>
    public bool IsReachedBy(Scorecard card) => Score is { } score
        ? card.Total.Lowest >= score
        : card.Grade.Candidates.Count > 0 && card.Grade.Candidates.All(band => Rank(band) >= Rank(Grade!));

    /// <summary>Whether the search expects a total to reach it. What it expects is scored before it is promised.</summary>
    public bool IsReachedBy(SumState total, ScoreConditions conditions)
    {
        if (Score is { } score)
        {
            return total.WithoutScore is null && total.Value >= score;
        }

        if (total.Grades.Decided is { } forced)
        {
            return _grades!.Find(forced) is { } band && Rank(band) >= Rank(Grade!);
        }

        if (total.WithoutScore is not null || (total.Grades.AtMost is { } most && _grades!.Find(most) is { } barred && Rank(barred) < Rank(Grade!)))
        {
            return false;
        }

        var reached = _grades!.Decide(total.Value, total.Value).Band;
        for (var tries = _rising.Count; tries > 0 && reached?.Requires is { } condition && conditions.Of(condition, total) != Truth.True; tries--)
        {
            reached = _grades.Below(reached);
        }

        return reached is not null && Rank(reached) >= Rank(Grade!);
    }

    private int Rank(GradeBand band) => _rising.IndexOf(band);
}
