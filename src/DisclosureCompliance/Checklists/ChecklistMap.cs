using System.Globalization;

namespace DisclosureCompliance.Checklists;

/// <summary>Everything in a checklist with the place that it has, or would have, in a document, in the order of the document.</summary>
internal sealed class ChecklistMap
{
    private readonly List<LocatedSection> _sections = [];
    private readonly List<LocatedItem> _items = [];
    private readonly List<LocatedStep> _steps = [];
    private readonly List<LocatedCondition> _conditions = [];
    private int _scored;
    private int _sequence;

    public ChecklistMap(Checklist checklist)
    {
        Checklist = checklist;
        Root = Add(checklist.Root, "$", null);
        AddGrades();
    }

    public Checklist Checklist { get; }

    public LocatedSection Root { get; }

    /// <summary>The whole checklist first, then its sections.</summary>
    public IReadOnlyList<LocatedSection> Sections => _sections;

    public IReadOnlyList<LocatedItem> Items => _items;

    public IReadOnlyList<LocatedStep> Steps => _steps;

    /// <summary>Every condition that stands on its own, of steps, multipliers and grades; not the ones inside them.</summary>
    public IReadOnlyList<LocatedCondition> Conditions => _conditions;

    public static string At(string list, int index) => $"{list}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private LocatedSection Add(ChecklistSection section, string place, LocatedSection? around)
    {
        var located = new LocatedSection(section, place, _sequence++, around);
        _sections.Add(located);
        AddCondition(section.Multiplier?.When, located.Place + ".multiplier.when", located, ConditionUse.Multiplier);
        for (var index = 0; index < section.Items.Count; index++)
        {
            Add(section.Items[index], At(place + ".items", index), located, null);
        }

        for (var index = 0; index < section.Sections.Count; index++)
        {
            Add(section.Sections[index], At(place + ".sections", index), located);
        }

        for (var index = 0; index < section.Steps.Count; index++)
        {
            Add(section.Steps[index], At(place + ".steps", index), located);
        }

        located.ScoredAt = _scored++;
        return located;
    }

    private void Add(ScoringStep step, string place, LocatedSection section)
    {
        var located = new LocatedStep(step, place, _sequence++, section) { TakenAt = _scored };
        _steps.Add(located);
        AddCondition(step.When, place + ".when", located, ConditionUse.Step);
        if (step is AdjustStep adjust)
        {
            Add(adjust.Item, place, section, adjust);
        }
    }

    private void Add(ChecklistItem item, string place, LocatedSection section, AdjustStep? step)
    {
        var located = new LocatedItem(item, place, _sequence++, section, step);
        _items.Add(located);
        AddCondition(item.Multiplier?.When, place + ".multiplier.when", located, ConditionUse.Multiplier);
    }

    private void AddGrades()
    {
        var bands = Checklist.Grades?.Bands ?? [];
        for (var index = 0; index < bands.Count; index++)
        {
            var place = At("$.grades", index);
            AddCondition(bands[index].Requires, place + ".requires", new Located(place, _sequence++, null, null), ConditionUse.Grade);
        }
    }

    private void AddCondition(Condition? condition, string place, Located owner, ConditionUse use)
    {
        if (condition is not null)
        {
            _conditions.Add(new LocatedCondition(condition, place, owner, use));
        }
    }
}
