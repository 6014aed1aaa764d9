using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One item while it is looked over.</summary>
internal sealed class ItemInspection
{
    private readonly List<ChecklistWarning> _warnings;
    private readonly string _place;
    private readonly string _sectionId;
    private readonly ChecklistItem _item;

    public ItemInspection(ChecklistItem item, string sectionId, string place, List<ChecklistWarning> warnings)
    {
        _item = item;
        _sectionId = sectionId;
        _place = place;
        _warnings = warnings;
    }

    public Rational Points => _item.Points;

    public void Warn(string place, Rational value, MessageTemplate template, params MessageArgument[] arguments) =>
        _warnings.Add(new ChecklistWarning(_place + place, value.ToString(), new Message(template, arguments), _sectionId, _item.Id));
}
