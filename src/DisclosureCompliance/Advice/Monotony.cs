using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Advice;

/// <summary>Whether in a checklist a higher score of a part never makes the whole worse. Then of two ways to the same end only the better one has to be kept.</summary>
internal static class Monotony
{
    private enum Turn
    {
        Fixed,
        Up,
        Down,
        Either,
    }

    public static bool Holds(Checklist checklist) =>
        checklist.Index.Sections.All(section => section.Steps.All(step => Holds(step, checklist, ReferenceEquals(section, checklist.Root))))
        && (checklist.Grades is not { } grades || Holds(grades, checklist));

    private static bool Holds(GradeScale grades, Checklist checklist)
    {
        var rising = grades.Rising;
        return !grades.Overlaps().Any()
            && !grades.GapsUpTo(checklist.Points).Any()
            && grades.Bands.All(band => band.Requires is null || (TurnOf(band.Requires) is Turn.Fixed or Turn.Up && (band.Otherwise is null || rising.FindIndex(other => other.Key == band.Otherwise) < rising.IndexOf(band))));
    }

    private static bool Holds(ScoringStep step, Checklist checklist, bool isRoot) => (step.When is null ? Turn.Fixed : TurnOf(step.When)) switch
    {
        Turn.Fixed => true,
        Turn.Up => step is AdjustStep { IsPenalty: false, Item: var bonus } && bonus.Scoring.Rules.All(rule => !rule.Reverses),
        Turn.Down => step is AdjustStep { IsPenalty: true, Item: var penalty } ? penalty.Scoring.Rules.All(rule => !rule.Reverses)
            : step is EffectStep { Effect: var effect, When: { } when }
                && !effect.Stop
                && effect.Zero.Count == 0
                && (!effect.NoScore || isRoot)
                && (effect.Grade is null || checklist.Grades?.Rising[0].Key == effect.Grade)
                && (effect.SetTo is not { } set || (when is ScoreCondition { Measure: ScoreMeasure.Points, Of.Kind: ScoreReferenceKind.Running, Range.Upper: { } upper } && set <= upper)),
        _ => false,
    };

    private static Turn TurnOf(Condition condition)
    {
        switch (condition)
        {
            case FactCondition:
                return Turn.Fixed;
            case ScoreCondition score:
                var turn = score.Range.Upper is null ? Turn.Up : score.Range.Lower is null ? Turn.Down : Turn.Either;
                return score.Measure == ScoreMeasure.Lost ? Turned(turn) : turn;
            case CompositeCondition composite:
                var turns = composite.Conditions.Select(TurnOf).Where(inner => inner != Turn.Fixed).Distinct().ToArray();
                var joined = turns.Length == 0 ? Turn.Fixed : turns.Length == 1 ? turns[0] : Turn.Either;
                return composite.Join == ConditionJoin.Not ? Turned(joined) : joined;
            default:
                return Turn.Either;
        }
    }

    private static Turn Turned(Turn turn) => turn switch { Turn.Up => Turn.Down, Turn.Down => Turn.Up, _ => turn };
}
