using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>What the units of a batch lose, item by item.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemStatistics
{
    private ItemStatistics(IReadOnlyList<ItemStatistic> items, IReadOnlyList<ItemStatistic> byClass) => (Items, ByClass) = (items, byClass);

    /// <summary>Every item of every checklist, in printed order, over all units.</summary>
    public IReadOnlyList<ItemStatistic> Items { get; }

    /// <summary>The same for each class: the items of the first class, then those of the next.</summary>
    public IReadOnlyList<ItemStatistic> ByClass { get; }

    /// <summary>Counts what units lose.</summary>
    /// <param name="units">The results of a batch. Those without a total count with the items that are scored.</param>
    /// <param name="worst">How many of the worst units each item lists, 0 or more.</param>
    /// <exception cref="ArgumentException">A unit is null, or <paramref name="worst"/> is negative.</exception>
    public static ItemStatistics Of(IEnumerable<UnitResult> units, int worst = 3)
    {
        Guard.Against.Negative(worst);
        var (all, byClass) = (new Tally(worst, null), new Dictionary<string, Tally>(StringComparer.Ordinal));
        var order = new List<Tally>();
        foreach (var unit in Guard.Against.NullItems(units))
        {
            if (!byClass.TryGetValue(unit.ClassKey ?? string.Empty, out var own))
            {
                own = new Tally(worst, unit.ClassKey);
                byClass.Add(unit.ClassKey ?? string.Empty, own);
                order.Add(own);
            }

            all.Add(unit);
            own.Add(unit);
        }

        return new ItemStatistics(Guard.Against.NullItems(all.Statistics()), Guard.Against.NullItems(order.SelectMany(tally => tally.Statistics())));
    }

    private sealed class Tally(int worst, string? classKey)
    {
        private readonly Dictionary<(string, string), ItemTally> _items = [];
        private readonly List<ItemTally> _order = [];

        public void Add(UnitResult unit)
        {
            foreach (var loss in unit.Losses)
            {
                var key = (unit.Checklist!.Id, loss.Item.Id);
                if (!_items.TryGetValue(key, out var item))
                {
                    item = new ItemTally(unit.Checklist.Id, loss.Item);
                    _items.Add(key, item);
                    _order.Add(item);
                }

                item.Add(unit, loss, worst);
            }
        }

        public IEnumerable<ItemStatistic> Statistics() => _order.Select(item => item.ToStatistic(classKey));
    }

    private sealed class ItemTally(string checklistId, ChecklistItem item)
    {
        private readonly List<UnitLoss> _worst = [];
        private int _units;
        private int _scored;
        private int _notApplicable;
        private int _losing;
        private Rational _lost;

        public void Add(UnitResult unit, ItemLoss loss, int worst)
        {
            _units++;
            _notApplicable += loss.State == LineState.NotApplicable ? 1 : 0;
            if (loss.Lost is not { } lost)
            {
                return;
            }

            _scored++;
            if (lost.Sign > 0)
            {
                _losing++;
                _lost += lost;
                Insert(new UnitLoss(unit, lost), worst);
            }
        }

        public ItemStatistic ToStatistic(string? classKey) =>
            new(checklistId, item, classKey, _units, _scored, _notApplicable, _lost, _losing, _worst.AsReadOnly());

        private void Insert(UnitLoss loss, int worst)
        {
            var index = _worst.Count;
            while (index > 0 && _worst[index - 1].Lost < loss.Lost)
            {
                index--;
            }

            if (index >= worst)
            {
                return;
            }

            _worst.Insert(index, loss);
            if (_worst.Count > worst)
            {
                _worst.RemoveAt(worst);
            }
        }
    }
}
