using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>Keeps of many ways the ones that can still matter: the cheapest to each score, and where a higher score is never worse, only those that no cheaper one beats.</summary>
internal sealed class Frontier
{
    private readonly int _most;
    private readonly ICollection<Message> _doubts;

    public Frontier(bool higherIsNeverWorse, int most, ICollection<Message> doubts) => (HigherIsNeverWorse, _most, _doubts) = (higherIsNeverWorse, most, doubts);

    public bool HigherIsNeverWorse { get; }

    public List<SumState> Of(IEnumerable<SumState> states)
    {
        var kept = states.GroupBy(state => state.Rest).SelectMany(alike => HigherIsNeverWorse ? Unbeaten(alike) : Cheapest(alike)).ToList();
        if (kept.Count > _most)
        {
            Doubt(new Message(AdviceMessages.ManyStates, new MessageArgument("most", _most)));
            var thinned = kept.GroupBy(state => state.Rest).SelectMany(Unbeaten).OrderBy(state => state.Effort).ToList();
            kept = thinned.Count <= _most ? thinned : [.. Enumerable.Range(0, _most).Select(at => thinned[(int)((long)at * (thinned.Count - 1) / (_most - 1))])];
        }

        return kept;
    }

    public void Doubt(Message doubt)
    {
        if (!_doubts.Contains(doubt))
        {
            _doubts.Add(doubt);
        }
    }

    private static IEnumerable<SumState> Cheapest(IEnumerable<SumState> alike) => alike.GroupBy(state => state.Value).Select(same => same.Aggregate((best, state) => state.Effort < best.Effort ? state : best));

    private static IEnumerable<SumState> Unbeaten(IEnumerable<SumState> alike)
    {
        Rational? best = null;
        foreach (var state in alike.OrderBy(state => state.Effort).ThenByDescending(state => state.Value))
        {
            if (best is null || state.Value > best)
            {
                best = state.Value;
                yield return state;
            }
        }
    }
}
