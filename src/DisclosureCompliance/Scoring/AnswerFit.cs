using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Whether one answer fits its item: refuses the parts that the item's scoring does not read or does not have.</summary>
internal sealed class AnswerFit
{
    private readonly ChecklistItem _item;
    private readonly ItemAnswer _answer;
    private readonly string _documentName;
    private readonly JsonPath _place;
    private readonly List<Fault> _faults = [];

    public AnswerFit(ChecklistItem item, AnswerSheet sheet, int index)
    {
        _item = item;
        _answer = sheet.Answers[index];
        _documentName = sheet.DocumentName;
        _place = JsonPath.Root.Field("answers").Item(index);
    }

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Looks at every part of the answer; false when one of them was refused.</summary>
    public bool Check()
    {
        CheckForms();
        _item.Scoring.CheckAnswer(this, _answer);
        CheckSelfScore();
        return !_faults.Any(fault => fault.Severity == FaultSeverity.Error);
    }

    /// <summary>Notes that a part of the answer does not fit the item: the line will have no score.</summary>
    /// <param name="part">The field of the answer.</param>
    /// <param name="key">The key inside it, where it has keys.</param>
    /// <param name="value">What was given, under the name <c>value</c>.</param>
    /// <param name="template">What is wrong with it.</param>
    /// <param name="more">What else the template needs.</param>
    public void Refuse(string part, string? key, MessageArgument value, MessageTemplate template, params MessageArgument[] more) =>
        AddFault(FaultSeverity.Error, part, key, value, template, more);

    private void CheckForms()
    {
        foreach (var (form, part) in FormNames.All)
        {
            if ((_answer.Forms & form) != 0 && (_item.Scoring.Forms & form) == 0)
            {
                var value = new MessageArgument("value", _answer.ToString());
                if (_item.Scoring.Forms == AnswerForms.None)
                {
                    Refuse(part, null, value, AnswerMessages.RuleNotKnown, new MessageArgument("item", _item.Id));
                }
                else
                {
                    Refuse(
                        part,
                        null,
                        value,
                        AnswerMessages.WrongForm,
                        new("kind", _item.Scoring.Kind),
                        new("part", part),
                        new("expected", FormNames.Of(_item.Scoring.Forms)));
                }
            }
        }
    }

    private void CheckSelfScore()
    {
        if (_answer.SelfScore is { } self && (self.Sign < 0 || self > _item.Points))
        {
            AddFault(FaultSeverity.Warning, "selfScore", null, new("value", self), AnswerMessages.SelfScoreOutside, [new("points", _item.Points)]);
        }
    }

    private void AddFault(FaultSeverity severity, string part, string? key, MessageArgument value, MessageTemplate template, MessageArgument[] more)
    {
        var place = _place.Field(part);
        var message = new Message(template, [new("item", _item.Id), .. key is null ? [] : new[] { new MessageArgument("key", key) }, value, .. more]);
        _faults.Add(new Fault(severity, _documentName, (key is null ? place : place.Field(key)).ToString(), value.In(Language.English), message));
    }
}
