using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Scoring;

/// <summary>The waivers that hold on the day of one sheet, while it is scored; keeps which of them gave something back.</summary>
internal sealed class WaiverDesk
{
    private readonly WaiverList _list;
    private readonly Checklist _checklist;
    private readonly LocalDate? _day;
    private readonly Dictionary<string, List<Waiver>> _byItem = new(StringComparer.Ordinal);
    private readonly HashSet<Waiver> _used = [];

    public WaiverDesk(WaiverList list, Checklist checklist, LocalDate? day)
    {
        (_list, _checklist, _day) = (list, checklist, day);
        foreach (var waiver in list.Waivers)
        {
            if (day is { } date && waiver.HoldsOn(date))
            {
                if (!_byItem.TryGetValue(waiver.ItemId, out var waivers))
                {
                    _byItem.Add(waiver.ItemId, waivers = []);
                }

                waivers.Add(waiver);
            }
        }
    }

    public IEnumerable<Waiver> Applied => _list.Waivers.Where(_used.Contains);

    /// <summary>The first waiver of a rule, or of the whole item where <paramref name="ruleKey"/> is null; null for none.</summary>
    public Waiver? Of(string itemId, string? ruleKey) =>
        _byItem.TryGetValue(itemId, out var waivers) ? waivers.Find(waiver => waiver.RuleKey == ruleKey) : null;

    public bool HasRuleOf(ChecklistItem item) => item.Scoring.Rules.Any(rule => Of(item.Id, rule.Key) is not null);

    public void Use(Waiver waiver) => _used.Add(waiver);

    public static MessageArgument[] Arguments(Waiver waiver) =>
        [new("waiver", waiver.Id), new("first", waiver.FirstDay), new("last", waiver.LastDay), new("approver", waiver.Approver), new("reason", waiver.Reason)];

    public IEnumerable<WaiverFinding> Findings()
    {
        foreach (var waiver in _list.Waivers)
        {
            if (FindingOf(waiver) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var alike in _list.Waivers.GroupBy(waiver => waiver.ItemId, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            for (var later = 1; later < alike.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    if (alike[earlier].Overlaps(alike[later]))
                    {
                        yield return new(
                            WaiverFindingKind.Overlapping,
                            alike[later],
                            alike[earlier],
                            new Message(WaiverMessages.Overlapping, new("waiver", alike[later].Id), new("other", alike[earlier].Id), new("item", alike[later].ItemId)));
                    }
                }
            }
        }
    }

    private WaiverFinding? FindingOf(Waiver waiver)
    {
        MessageArgument id = new("waiver", waiver.Id);
        if (_checklist.Find(waiver.ItemId) is not { } item)
        {
            return new(WaiverFindingKind.UnknownItem, waiver, null, new Message(WaiverMessages.UnknownItem, id, new("item", waiver.ItemId)));
        }

        if (waiver.RuleKey is { } key && item.Scoring.Rules.All(rule => rule.Key != key))
        {
            var known = string.Join(", ", item.Scoring.Rules.Select(rule => rule.Key));
            return new(WaiverFindingKind.UnknownRule, waiver, null, new Message(WaiverMessages.UnknownRule, id, new("rule", key), new("item", item.Id), new("known", known)));
        }

        if (_day is not { } day)
        {
            return new(WaiverFindingKind.NoDate, waiver, null, new Message(WaiverMessages.NoDate, id, new("first", waiver.FirstDay), new("last", waiver.LastDay)));
        }

        MessageArgument date = new("date", day);
        return day > waiver.LastDay ? new(WaiverFindingKind.Expired, waiver, null, new Message(WaiverMessages.Expired, id, new("last", waiver.LastDay), date))
            : day < waiver.FirstDay ? new(WaiverFindingKind.NotYetBegun, waiver, null, new Message(WaiverMessages.NotYetBegun, id, new("first", waiver.FirstDay), date))
            : !_used.Contains(waiver) ? new(WaiverFindingKind.Unused, waiver, null, new Message(WaiverMessages.Unused, id, date, new("item", waiver.ItemId)))
            : null;
    }
}
