using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Which answer of a sheet belongs to which item or section, and which belong to none or to one that is answered already.</summary>
internal sealed class AnswerPlacement
{
    // The answer's index plus 1 by the item's place; 0 for none.
    private readonly int[] _answers;
    private Dictionary<string, int>? _sections;
    private Dictionary<string, List<Fault>>? _twice;
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
        _answers = new int[checklist.Items.Count];
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

        DropSectionsAnsweredTwice();
        PlaceFacts();
    }

    /// <summary>Answers to items that the checklist does not have.</summary>
    public IReadOnlyList<ItemAnswer> Unplaced => _unplaced.Count == 0 ? [] : _unplaced.AsReadOnly();

    /// <summary>The faults of the sheet that are not about one line.</summary>
    public List<Fault> Faults => _faults;

    /// <summary>Whether a section is answered as a whole.</summary>
    public bool HasSections => _sections is not null;

    /// <summary>The index of the answer to the item at a place, the last where there are several; −1 when there is none.</summary>
    public int IndexOf(int item) => _answers[item] - 1;

    /// <summary>The index of the first answer to a section; −1 when there is none.</summary>
    public int IndexOf(ChecklistSection section) => _sections is not null && _sections.TryGetValue(section.Id, out var index) ? index : -1;

    /// <summary>The faults of an item that is answered more than once, one for each answer; empty for any other.</summary>
    public IReadOnlyList<Fault> TwiceAnswered(string itemId) => _twice is not null && _twice.TryGetValue(itemId, out var faults) ? faults : Array.Empty<Fault>();

    private void Place(int index)
    {
        var answer = _sheet.Answers[index];
        var place = _checklist.Index.IndexOf(answer.ItemId);
        var section = place < 0 ? _checklist.FindSection(answer.ItemId) : null;
        if (place < 0 && section is null)
        {
            // One sheet for several checklists has answers to each of them.
            if (_sheet.ChecklistIds.Count == 1)
            {
                _unplaced.Add(answer);
                _faults.Add(FaultOf(_whole.Find(answer.ItemId) is null ? AnswerMessages.UnknownItem : AnswerMessages.NotForClass, index));
            }

            return;
        }

        if (section is not null && !answer.SaysNothing)
        {
            _faults.Add(FaultOf(AnswerMessages.StateNeedsNoFacts, index));
            return;
        }

        if (First(place, answer.ItemId, index) is not { } first)
        {
            return;
        }

        _twice ??= new Dictionary<string, List<Fault>>(StringComparer.Ordinal);
        if (!_twice.TryGetValue(answer.ItemId, out var faults))
        {
            faults = [FaultOf(AnswerMessages.ItemTwice, first)];
            _twice.Add(answer.ItemId, faults);
        }

        faults.Add(FaultOf(AnswerMessages.ItemTwice, index));
    }

    // Of two answers to one section none is used either; no line tells of it.
    private void DropSectionsAnsweredTwice()
    {
        foreach (var twice in _twice ?? [])
        {
            if (_sections?.Remove(twice.Key) == true)
            {
                _faults.AddRange(twice.Value);
            }
        }
    }

    /// <summary>The answer that was there before; null where this one is the first.</summary>
    private int? First(int place, string sectionId, int index)
    {
        if (place >= 0)
        {
            var before = _answers[place];
            _answers[place] = index + 1;
            return before == 0 ? null : before - 1;
        }

        _sections ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (_sections.TryGetValue(sectionId, out var first))
        {
            return first;
        }

        _sections.Add(sectionId, index);
        return null;
    }

    private void PlaceFacts()
    {
        if (_sheet.Facts.Count == 0 || _sheet.ChecklistIds.Count > 1)
        {
            return;
        }

        var known = new FactNames(_whole);
        foreach (var fact in _sheet.Facts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var place = JsonPath.Root.Field("facts").Field(fact.Key).ToString();
            if (!known.Has(fact.Key))
            {
                var message = new Message(AnswerMessages.UnknownFact, new("item", fact.Key), new("value", fact.Value.ToString()), new("known", string.Join(", ", known.InOrder)));
                AddFault(FaultSeverity.Error, place, fact.Value.ToString(), message);
            }
            else if (known.ConditionsOn(fact.Key).Select(condition => RateScale.Misread(condition, fact.Value)).FirstOrDefault(found => found is not null) is { } misread)
            {
                var message = new Message(misread.IsPercentage ? AnswerMessages.FactPercentageOfNumbers : AnswerMessages.FactRateAboveOne, [new("item", fact.Key), new("value", fact.Value.ToString()), .. misread.Arguments]);
                AddFault(FaultSeverity.Error, place, fact.Value.ToString(), message);
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
