using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An item for which an assessor chooses one of several levels.</summary>
/// <remarks>优10、良8、一般6、差0. A level worth more than the item gives the item's points.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LevelScoring : ItemScoring
{
    /// <summary>A choice of levels.</summary>
    /// <param name="levels">One level or more, with different keys.</param>
    /// <exception cref="ArgumentException">There is no level, or two share a key.</exception>
    public LevelScoring(IEnumerable<ScoreLevel> levels) =>
        Levels = ScoringGuards.DistinctKeys(Guard.Against.NullItems(levels), level => level.Key, nameof(levels));

    /// <summary>A choice of levels.</summary>
    public LevelScoring(params ScoreLevel[] levels)
        : this((IEnumerable<ScoreLevel>)levels)
    {
    }

    /// <inheritdoc />
    public override string Kind => "level";

    /// <summary>The levels, in printed order.</summary>
    public IReadOnlyList<ScoreLevel> Levels { get; }

    internal override AnswerForms Forms => AnswerForms.Level;

    internal override void CheckAnswer(AnswerFit fit, ItemAnswer answer)
    {
        if (answer.Level is { } level && Find(level) is null)
        {
            fit.Refuse("level", null, new("value", level), AnswerMessages.UnknownLevel, new MessageArgument("known", KeyedCounting.Listed(Levels.Select(known => known.Key))));
        }
    }

    internal override ItemOutcome Score(LineScoring line)
    {
        if (line.Answer?.Level is not { } key || Find(key) is not { } level)
        {
            return line.Unmentioned(Lowest(line.Item.Points), Best(line.Item.Points));
        }

        line.Say(ScoreMessages.Level, new("level", level.Text), new("score", level.Points), new("points", line.Item.Points));
        if (level.Points <= line.Item.Points)
        {
            return ItemOutcome.Scored(level.Points);
        }

        line.Say(ScoreMessages.Ceiling, new("raw", level.Points), new("limit", line.Item.Points));
        return ItemOutcome.Scored(line.Item.Points);
    }

    internal override void Inspect(ItemInspection item)
    {
        for (var index = 0; index < Levels.Count; index++)
        {
            var level = Levels[index];
            if (level.Points > item.Points)
            {
                item.Warn(
                    $".scoring.levels[{index}].points",
                    level.Points,
                    ChecklistMessages.LevelAbovePoints,
                    new("level", level.Text),
                    new("value", level.Points),
                    new("points", item.Points));
            }
        }

        if (Best(item.Points) is var best && best < item.Points)
        {
            item.Warn(".scoring.levels", best, ChecklistMessages.PointsUnreachable, new("best", best), new("points", item.Points));
        }
    }

    private Rational Best(Rational points) => Levels.Aggregate(Rational.Zero, (best, level) => Rational.Max(best, Rational.Min(level.Points, points)));

    private Rational Lowest(Rational points) => Levels.Aggregate(points, (lowest, level) => Rational.Min(lowest, level.Points));

    private ScoreLevel? Find(string key) => Levels.FirstOrDefault(level => level.Key == key);
}
