using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Which answer of a sheet belongs to which item, and which belong to none or to one that is answered already.</summary>
internal sealed class AnswerPlacement
{
    private readonly Dictionary<string, int> _indexByItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Fault>> _twice = new(StringComparer.Ordinal);
    private readonly List<ItemAnswer> _unplaced = [];
    private readonly List<Fault> _faults = [];

    public AnswerPlacement(Checklist checklist, AnswerSheet sheet)
    {
        if (sheet.ChecklistId != checklist.Id)
        {
            var message = new Message(AnswerMessages.OtherChecklist, new("value", sheet.ChecklistId), new("checklist", checklist.Id));
            _faults.Add(new Fault(FaultSeverity.Error, sheet.DocumentName, "$.checklist", sheet.ChecklistId, message));
        }

        for (var index = 0; index < sheet.Answers.Count; index++)
        {
            Place(checklist, sheet, index);
        }
    }

    /// <summary>Answers to items that the checklist does not have.</summary>
    public IReadOnlyList<ItemAnswer> Unplaced => _unplaced;

    /// <summary>The faults of the sheet that are not about one line.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The index of the first answer to an item; null when there is none.</summary>
    public int? IndexOf(string itemId) => _indexByItem.TryGetValue(itemId, out var index) ? index : null;

    /// <summary>The faults of an item that is answered more than once, one for each answer; empty for any other.</summary>
    public IReadOnlyList<Fault> TwiceAnswered(string itemId) => _twice.TryGetValue(itemId, out var faults) ? faults : [];

    private void Place(Checklist checklist, AnswerSheet sheet, int index)
    {
        var answer = sheet.Answers[index];
        if (checklist.Find(answer.ItemId) is null)
        {
            _unplaced.Add(answer);
            _faults.Add(FaultOf(AnswerMessages.UnknownItem, sheet, index));
            return;
        }

        if (!_indexByItem.TryGetValue(answer.ItemId, out var first))
        {
            _indexByItem.Add(answer.ItemId, index);
            return;
        }

        if (!_twice.TryGetValue(answer.ItemId, out var faults))
        {
            faults = [FaultOf(AnswerMessages.ItemTwice, sheet, first)];
            _twice.Add(answer.ItemId, faults);
        }

        faults.Add(FaultOf(AnswerMessages.ItemTwice, sheet, index));
    }

    private static Fault FaultOf(MessageTemplate template, AnswerSheet sheet, int index)
    {
        var answer = sheet.Answers[index];
        var place = JsonPath.Root.Field("answers").Item(index).Field("item").ToString();
        var message = new Message(template, new("item", answer.ItemId), new("value", answer.ToString()));
        return new Fault(FaultSeverity.Error, sheet.DocumentName, place, answer.ItemId, message);
    }
}
