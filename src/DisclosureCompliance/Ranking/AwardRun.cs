using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>Decides the awards of one group: first what history does to each unit, then award by award who meets the conditions and who has a place.</summary>
internal sealed class AwardRun(AwardScheme scheme, RankingGroup group, IReadOnlyList<PastRanking> periods)
{
    private readonly Candidate[] _candidates = [.. group.Rows.Select(row => new Candidate(row))];

    public IEnumerable<UnitAwards> Decide()
    {
        foreach (var candidate in _candidates)
        {
            LookBack(candidate);
        }

        foreach (var award in scheme.Awards)
        {
            Give(award);
        }

        return _candidates.Select(candidate => new UnitAwards(
            candidate.Row,
            candidate.Grade,
            candidate.Demotions.AsReadOnly(),
            candidate.Decisions.AsReadOnly()));
    }

    private void LookBack(Candidate candidate)
    {
        foreach (var rule in scheme.History)
        {
            var found = rule.FoundIn(candidate.Row.Unit.UnitId, periods);
            if (found.Count == 0)
            {
                continue;
            }

            candidate.Bars.Add((rule, found));
            if (candidate.Row.Unit.Checklist?.Grades is { } grades
                && rule.GradeAtMost is { } key
                && grades.Find(key) is { } most
                && candidate.Grade is { } grade
                && grades.Rising.IndexOf(grade) > grades.Rising.IndexOf(most))
            {
                candidate.Demotions.Add(new Demotion(rule, grade, most, found));
                candidate.Grade = most;
            }
        }
    }

    private void Give(AwardRule award)
    {
        var against = _candidates.ToDictionary(candidate => candidate, candidate => Against(candidate, award).ToArray());
        var places = award.Places?.Among(group.Ranked) ?? int.MaxValue;
        var pool = _candidates
            .Where(candidate => candidate.Row.Rank is not null)
            .Where(candidate => award.Places is { PassesOn: false } ? !(award.ToTheRest && candidate.First is not null) : against[candidate].Length == 0);
        var taken = 0;
        var (placed, tied) = (new HashSet<Candidate>(), new HashSet<Candidate>());
        foreach (var same in pool.GroupBy(candidate => candidate.Row.Rank))
        {
            var fits = taken + same.Count() <= places;
            if (!fits && (taken >= places || award.Places!.AtBoundary == BoundaryTies.ExcludeAll))
            {
                tied.UnionWith(taken < places ? same : []);
                break;
            }

            placed.UnionWith(same);
            taken += same.Count();
        }

        foreach (var candidate in _candidates)
        {
            var decision = Decide(award, candidate, against[candidate], placed.Contains(candidate), tied.Contains(candidate), places);
            candidate.Decisions.Add(decision);
            candidate.First ??= decision.IsGiven ? award : null;
        }
    }

    private static AwardDecision Decide(AwardRule award, Candidate candidate, Message[] against, bool isPlaced, bool isTied, int places)
    {
        MessageArgument[] place = candidate.Row.Rank is { } rank ? [new("award", award.Name), new("rank", rank), new("places", places)] : [];
        if (against.Length == 0 && isPlaced)
        {
            return new(award, isGiven: true, [new Message(award.Places is null ? RankingMessages.Qualified : RankingMessages.Place, award.Places is null ? [place[0]] : place)]);
        }

        var outside = place.Length > 0 && !isPlaced && against.Length == 0;
        return new(award, isGiven: false, outside ? [new Message(isTied ? RankingMessages.TieExcluded : RankingMessages.NoPlace, place)] : Array.AsReadOnly(against));
    }

    /// <summary>Everything but the place that stands against an award.</summary>
    private static IEnumerable<Message> Against(Candidate candidate, AwardRule award)
    {
        var name = new MessageArgument("award", award.Name);
        var row = candidate.Row;
        if (row.Value is not { } value)
        {
            yield return new Message(RankingMessages.Unranked, name);
            yield break;
        }

        if (award.Scores is { } scores && !scores.Contains(value))
        {
            yield return new Message(RankingMessages.ScoreTooLow, name, new("score", value), new("range", scores.ToString()));
        }

        if (award.Grades.Count > 0 && (candidate.Grade is not { } grade || !award.Grades.Contains(grade.Key, StringComparer.Ordinal)))
        {
            yield return new Message(RankingMessages.GradeNotAllowed, name);
        }

        if (award.WithoutVeto && row.Unit.HasVeto)
        {
            yield return new Message(RankingMessages.VetoBars, name);
        }

        if (award.ToTheRest && candidate.First is { } first)
        {
            yield return new Message(RankingMessages.HasAnother, name, new("other", first.Name));
        }

        foreach (var (rule, found) in candidate.Bars.Where(bar => bar.Rule.Bars.Contains(award.Key, StringComparer.Ordinal)))
        {
            yield return new Message(RankingMessages.HistoryBars, name, new("text", rule.Text), new("periods", found.Select(LocalizedText.Same)));
        }
    }

    private sealed class Candidate(RankingRow row)
    {
        public RankingRow Row => row;

        public GradeBand? Grade { get; set; } = row.Unit.Grade?.Band;

        public List<Demotion> Demotions { get; } = [];

        public List<(HistoryRule Rule, IReadOnlyList<string> Periods)> Bars { get; } = [];

        public List<AwardDecision> Decisions { get; } = [];

        /// <summary>The first award that it has.</summary>
        public AwardRule? First { get; set; }
    }
}
