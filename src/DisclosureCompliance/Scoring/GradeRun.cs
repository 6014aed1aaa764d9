using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Decides the grade of a total: by score, by the conditions of the grades, and by what vetoes decide or bar.</summary>
internal static class GradeRun
{
    public static GradeDecision Decide(Checklist checklist, ScoreTotal total, ScoringWalk walk)
    {
        if (checklist.Grades is not { } grades)
        {
            return new(GradeState.NotGraded, [], new Message(GradeMessages.NoScale));
        }

        var (worst, best) = (walk.Lowest.ResultOf(checklist.Root), walk.Highest.ResultOf(checklist.Root));
        if (checklist.Items.Count == 0 || (total.State == TotalState.NotAssessed && total.Points.Sign == 0))
        {
            return new(GradeState.NotGraded, [], new Message(checklist.Items.Count == 0 ? GradeMessages.NoItems : GradeMessages.NotAssessed));
        }

        if (ReferenceEquals(worst, best) || worst.NoScore)
        {
            return Of(grades, worst, walk, checklist.Root);
        }

        // What a veto may do to the grade it does at worst.
        if (worst.Grades != default || grades.Bands.Any(band => band.Requires is not null) || worst.MayHaveNoScore || worst.Value is null || best.Value is null)
        {
            return Open(grades, worst, best, walk, checklist.Root);
        }

        return grades.Decide(worst.Value.Value, best.Value.Value);
    }

    private static GradeDecision Open(GradeScale grades, SectionResult worst, SectionResult best, ScoringWalk walk, ChecklistSection root)
    {
        var (atWorst, atBest) = (Of(grades, worst, walk, root), Of(grades, best, walk, root));
        if (atWorst.Band is { } band && ReferenceEquals(band, atBest.Band))
        {
            return atWorst;
        }

        var candidates = new PossibleGrades(grades, walk, root).Between(worst, best);
        return candidates.Count > 0 ? new(GradeState.Open, candidates, new Message(GradeMessages.OpenBetween, new MessageArgument("grades", candidates.Select(candidate => candidate.Name))))
            : worst.Value is { } lowest && best.Value is { } highest && grades.Decide(lowest, highest) is { State: GradeState.Gap } gap ? gap
            : atWorst.Candidates.Count == 0 ? atWorst
            : atBest;
    }

    private static GradeDecision Of(GradeScale grades, SectionResult result, ScoringWalk walk, ChecklistSection root)
    {
        if (result.Grades.Decided is { } key && grades.Find(key) is { } forced)
        {
            return new(GradeState.Decided, [forced], new Message(GradeMessages.Forced, new MessageArgument("grade", forced.Name)));
        }

        if (result.NoScore)
        {
            return new(GradeState.NotGraded, [], new Message(GradeMessages.Vetoed));
        }

        if (result.Value is not { } score)
        {
            return new(GradeState.Open, grades.Bands, new Message(GradeMessages.OpenBetween, new MessageArgument("grades", grades.Bands.Select(band => band.Name))));
        }

        var byScore = grades.Decide(score, score);
        if (byScore.Band is not { } band)
        {
            return byScore;
        }

        var (reached, decision) = (band, byScore);
        GradeBand? open = null;
        for (var tries = grades.Bands.Count; tries > 0 && reached.Requires is { } condition && walk.Of(condition, root) is var truth && truth != Truth.True; tries--)
        {
            open ??= truth == Truth.Unknown ? reached : null;
            if (grades.Below(reached) is not { } below)
            {
                return open is not null ? Undecided(open, new PossibleGrades(grades, walk, root).Between(result, result)) : new(GradeState.Gap, [], new Message(GradeMessages.RequiresUnmet, new MessageArgument("grade", reached.Name)));
            }

            (decision, reached) = (new(GradeState.Decided, [below], new Message(GradeMessages.Lowered, new("score", score), new("grade", below.Name), new("missed", reached.Name))), below);
        }

        var free = open ?? reached;
        var barred = result.Grades.AtMost is { } most && grades.Find(most) is { } limit && grades.Rising.IndexOf(free) > grades.Rising.IndexOf(limit) ? limit : null;

        // A veto bars grades whose conditions are open as well; where it leaves one alone, that is the grade.
        if (open is not null && new PossibleGrades(grades, walk, root).Between(result, result) is var possible && (barred is null || possible.Count > 1))
        {
            return Undecided(open, possible);
        }

        return barred is null ? decision
            : new(GradeState.Decided, [barred], new Message(GradeMessages.Barred, new("score", score), new("grade", barred.Name), new("missed", free.Name)));
    }

    /// <param name="open">The highest grade whose condition is not known.</param>
    /// <param name="possible">What is still possible, the highest last.</param>
    private static GradeDecision Undecided(GradeBand open, IReadOnlyList<GradeBand> possible) =>
        new(GradeState.Open, possible, new Message(GradeMessages.RequiresUnknown, new MessageArgument("grade", open.Name)));
}
