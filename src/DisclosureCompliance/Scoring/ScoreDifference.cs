using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What moved between two scorecards: the losses that came and went, and the change of the total split by cause without a remainder.</summary>
/// <remarks>
/// The total is followed from the earlier to the later scorecard by changing one thing after another and scoring each state: first the facts (answers and findings), then the
/// checklist, then the waivers, then the day. So the parts always add up to the whole change; a different order could share it out differently.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ScoreDifference
{
    private ScoreDifference(Scorecard before, Scorecard after, ScoreChange[] changes, LossChange[] losses)
    {
        Before = before;
        After = after;
        Changes = Array.AsReadOnly(changes);
        Losses = Array.AsReadOnly(losses);
    }

    /// <summary>The earlier scorecard.</summary>
    public Scorecard Before { get; }

    /// <summary>The later scorecard.</summary>
    public Scorecard After { get; }

    /// <summary>By how much the result moved; null where either has none. Known where both ends are, even if a state between them is not.</summary>
    public Rational? Points => After.Total.Result - Before.Total.Result;

    /// <summary>The four parts, in the order of <see cref="ScoreChangeCause"/>. Each begins where the one before it ends.</summary>
    public IReadOnlyList<ScoreChange> Changes { get; }

    /// <summary>Whether every part has a number, so that the parts add up to <see cref="Points"/>.</summary>
    public bool IsSplit => Changes.All(change => change.Points is not null);

    /// <summary>Every loss of either scorecard, in the order of the earlier checklist and then the later one.</summary>
    public IReadOnlyList<LossChange> Losses { get; }

    /// <summary>The part of one cause.</summary>
    public ScoreChange Of(ScoreChangeCause cause) => Changes[(int)cause];

    /// <summary>Compares two scorecards.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one, of the same checklist or another edition of it.</param>
    /// <param name="scorer">What scores the states between them; null for <see cref="ChecklistScorer"/>.</param>
    /// <exception cref="ArgumentException">A scorecard is null.</exception>
    public static ScoreDifference Between(Scorecard before, Scorecard after, IChecklistScorer? scorer = null)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        scorer ??= new ChecklistScorer();
        var answers = after.Answers.On(before.Answers.Date);
        var options = new ScoringOptions { Findings = after.Options.Findings, Waivers = before.Options.Waivers };
        var facts = scorer.Score(before.Whole, answers, options).Total;
        var checklist = scorer.Score(after.Whole, answers, options).Total;
        var waivers = scorer.Score(after.Whole, answers, after.Options).Total;
        return new(
            before,
            after,
            [
                new(ScoreChangeCause.Facts, before.Total, facts),
                new(ScoreChangeCause.Checklist, facts, checklist),
                new(ScoreChangeCause.Waivers, checklist, waivers),
                new(ScoreChangeCause.Time, waivers, after.Total),
            ],
            LossesOf(before, after));
    }

    private static LossChange[] LossesOf(Scorecard before, Scorecard after)
    {
        var (old, now) = (All(before), All(after));
        var changes = new List<LossChange>();
        foreach (var pair in old)
        {
            Rational? lost = now.TryGetValue(pair.Key, out var still) ? still : null;
            changes.Add(new(KindOf(pair.Key, pair.Value, lost, after), pair.Key.ItemId, pair.Key.RuleKey, pair.Value, lost));
        }

        changes.AddRange(now.Where(pair => !old.ContainsKey(pair.Key)).Select(pair => new LossChange(LossChangeKind.New, pair.Key.ItemId, pair.Key.RuleKey, null, pair.Value)));
        return [.. changes];
    }

    private static Dictionary<(string ItemId, string? RuleKey), Rational> All(Scorecard card)
    {
        var all = new Dictionary<(string, string?), Rational>();
        foreach (var line in card.Lines)
        {
            foreach (var (rule, lost) in LineLosses.Of(line))
            {
                all.Add((line.Item.Id, rule), lost);
            }
        }

        return all;
    }

    private static LossChangeKind KindOf((string ItemId, string? RuleKey) key, Rational before, Rational? after, Scorecard card)
    {
        if (after is { } lost)
        {
            return lost > before ? LossChangeKind.Grown : lost < before ? LossChangeKind.Shrunk : LossChangeKind.Unchanged;
        }

        if (card.Find(key.ItemId) is not { } line || (key.RuleKey is { } rule && line.Item.Scoring.Rules.All(known => known.Key != rule)))
        {
            return LossChangeKind.Gone;
        }

        return line.Waiver is not null || line.Rules.Any(outcome => outcome.Rule.Key == key.RuleKey && outcome.Waiver is not null) ? LossChangeKind.Waived
            : line.State == LineState.Scored ? LossChangeKind.Fixed
            : line.State == LineState.NotApplicable ? LossChangeKind.NotApplicable
            : LossChangeKind.NotKnown;
    }
}
