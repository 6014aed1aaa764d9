using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Gathers warnings and puts them in the order of the document; of two alike at one place it keeps the first.</summary>
internal sealed class WarningList
{
    private readonly List<(int Sequence, ChecklistWarning Warning)> _warnings = [];
    private readonly HashSet<(string Code, string Place, string Value)> _seen = [];

    public IReadOnlyList<ChecklistWarning> InOrder() => Array.AsReadOnly(_warnings.OrderBy(entry => entry.Sequence).Select(entry => entry.Warning).ToArray());

    public void Contradiction(Located about, string place, string value, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(ChecklistWarningKind.Contradiction, about, place, value, new Message(template, arguments));

    public void OpenChoice(Located about, string place, string value, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(ChecklistWarningKind.OpenChoice, about, place, value, new Message(template, arguments));

    private void Add(ChecklistWarningKind kind, Located about, string place, string value, Message message)
    {
        if (_seen.Add((message.Code, place, value)))
        {
            _warnings.Add((about.Sequence, new ChecklistWarning(kind, place, value, message, about.SectionId, about.ItemId)));
        }
    }
}
