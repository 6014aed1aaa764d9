using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Which answer of a sheet belongs to which item or section, and which belong to none or to one that is answered already.</summary>
internal sealed class AnswerPlacement
{
    private readonly Dictionary<string, int> _indexById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Fault>> _twice = new(StringComparer.Ordinal);
    private readonly List<ItemAnswer> _unplaced = [];
    private readonly List<Fault> _faults = [];
    private readonly Checklist _checklist;
    private readonly Checklist _whole;
    private readonly AnswerSheet _sheet;

    /// <param name="whole">The checklist as given.</param>
    /// <param name="checklist">The checklist for the unit's class.</param>
    /// <param name="sheet">The answers.</param>
    public AnswerPlacement(Checklist whole, Checklist checklist, AnswerSheet sheet)
    {
        (_whole, _checklist, _sheet) = (whole, checklist, sheet);
        if (!sheet.ChecklistIds.Contains(checklist.Id, StringComparer.Ordinal))
        {
            AddFault(FaultSeverity.Error, "$.checklist", sheet.ChecklistId, new Message(AnswerMessages.OtherChecklist, new("value", sheet.ChecklistId), new("checklist", checklist.Id)));
        }

        if (whole.Classes.Count > 0 && ReferenceEquals(whole, checklist))
        {
            var known = string.Join(", ", whole.Classes.Select(unit => unit.Key));
            AddFault(FaultSeverity.Error, "$.class", sheet.UnitClass ?? string.Empty, new Message(AnswerMessages.ClassMissing, new("value", sheet.UnitClass ?? "–"), new("known", known)));
        }

        for (var index = 0; index < sheet.Answers.Count; index++)
        {
            Place(index);
        }

        PlaceFacts();
    }

    /// <summary>Answers to items that the checklist does not have.</summary>
    public IReadOnlyList<ItemAnswer> Unplaced => _unplaced;

    /// <summary>The faults of the sheet that are not about one line.</summary>
    public List<Fault> Faults => _faults;

    /// <summary>The index of the first answer to an item or section; null when there is none.</summary>
    public int? IndexOf(string id) => _indexById.TryGetValue(id, out var index) ? index : null;

    /// <summary>The faults of an item that is answered more than once, one for each answer; empty for any other.</summary>
    public IReadOnlyList<Fault> TwiceAnswered(string itemId) => _twice.TryGetValue(itemId, out var faults) ? faults : [];

    private void Place(int index)
    {
        var answer = _sheet.Answers[index];
        var section = _checklist.FindSection(answer.ItemId);
        if (_checklist.Find(answer.ItemId) is null && section is null)
        {
            // One sheet for several checklists has answers to each of them.
            if (_sheet.ChecklistIds.Count == 1)
            {
                _unplaced.Add(answer);
                _faults.Add(FaultOf(_whole.Find(answer.ItemId) is null ? AnswerMessages.UnknownItem : AnswerMessages.NotForClass, index));
            }

            return;
        }

        if (section is not null && _checklist.Find(answer.ItemId) is null && !answer.SaysNothing)
        {
            _faults.Add(FaultOf(AnswerMessages.StateNeedsNoFacts, index));
            return;
        }

        if (!_indexById.TryGetValue(answer.ItemId, out var first))
        {
            _indexById.Add(answer.ItemId, index);
            return;
        }

        if (!_twice.TryGetValue(answer.ItemId, out var faults))
        {
            faults = [FaultOf(AnswerMessages.ItemTwice, first)];
            _twice.Add(answer.ItemId, faults);
        }

        faults.Add(FaultOf(AnswerMessages.ItemTwice, index));
    }

    private void PlaceFacts()
    {
        if (_sheet.Facts.Count == 0 || _sheet.ChecklistIds.Count > 1)
        {
            return;
        }

        var known = FactNames.Of(_whole);
        foreach (var fact in _sheet.Facts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!known.Contains(fact.Key))
            {
                var message = new Message(AnswerMessages.UnknownFact, new("item", fact.Key), new("value", fact.Value.ToString()), new("known", string.Join(", ", known.OrderBy(name => name, StringComparer.Ordinal))));
                AddFault(FaultSeverity.Error, JsonPath.Root.Field("facts").Field(fact.Key).ToString(), fact.Value.ToString(), message);
            }
        }
    }

    private void AddFault(FaultSeverity severity, string place, string value, Message message) =>
        _faults.Add(new Fault(severity, _sheet.DocumentName, place, value, message));

    private Fault FaultOf(MessageTemplate template, int index)
    {
        var answer = _sheet.Answers[index];
        var place = JsonPath.Root.Field("answers").Item(index).Field("item").ToString();
        var message = new Message(template, new("item", answer.ItemId), new("value", answer.ToString()));
        return new Fault(FaultSeverity.Error, _sheet.DocumentName, place, answer.ItemId, message);
    }
}
