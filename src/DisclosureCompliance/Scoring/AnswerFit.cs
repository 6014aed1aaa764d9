using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Whether one answer fits its item: refuses the facts that the item's rules do not read.</summary>
internal struct AnswerFit
{
    private readonly ChecklistItem _item;
    private readonly AnswerSheet _sheet;
    private readonly ItemAnswer _answer;
    private readonly int _index;
    private List<Fault>? _faults;

    public AnswerFit(ChecklistItem item, AnswerSheet sheet, int index)
    {
        _item = item;
        _sheet = sheet;
        _answer = sheet.Answers[index];
        _index = index;
    }

    public readonly IReadOnlyList<Fault>? Faults => _faults;

    /// <summary>Looks at every part of the answer; false when one of them was refused.</summary>
    public bool Check(Rational points)
    {
        foreach (var pair in _answer.InOrder)
        {
            CheckFact(pair.Key, pair.Value, points);
        }

        if (_answer.Elements is { } elements)
        {
            CheckElements(elements);
        }

        if (_answer.SelfScore is { } self && _item.Points.Sign > 0 && (self.Sign < 0 || self > _item.Points))
        {
            Add(FaultSeverity.Warning, "selfScore", null, new("value", self), AnswerMessages.SelfScoreOutside, new MessageArgument("points", _item.Points));
        }

        return _faults is null || !_faults.Any(fault => fault.Severity == FaultSeverity.Error);
    }

    private void CheckFact(string key, Fact fact, Rational points)
    {
        if (_item.Scoring.Find(key) is { } rule)
        {
            // What is counted or marked, for a rule that counts or marks, is read as it stands.
            if (fact.Kind is FactKind.Count or FactKind.Flag && rule.Amount.Reads == fact.Kind)
            {
                return;
            }

            if (FactFit.Problem(rule, fact, points) is var (template, more))
            {
                Add(FaultSeverity.Error, fact, key, template, [new("field", FieldOf(fact)), new("rule", key), .. more]);
            }
            else if (rule.Amount is EnteredAmount { Combine: null } && fact.Kind == FactKind.Number && (_answer.Assessor ?? _sheet.Assessor) is null)
            {
                Add(FaultSeverity.Warning, fact, key, AnswerMessages.NoAssessor);
            }
        }
        else if (_item.Scoring.Kind == ScoringKind.NotKnown)
        {
            Add(FaultSeverity.Error, fact, key, AnswerMessages.RuleNotKnown);
        }
        else if (fact.Kind != FactKind.Flag || !IsCeiling(key))
        {
            Add(FaultSeverity.Error, fact, key, AnswerMessages.UnknownKey, new MessageArgument("known", Known()));
        }
    }

    private void CheckElements(IReadOnlyList<string> elements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in elements)
        {
            var value = new MessageArgument("value", key);
            if (_item.Scoring.Kind == ScoringKind.NotKnown)
            {
                Add(FaultSeverity.Error, "elements", null, value, AnswerMessages.RuleNotKnown);
            }
            else if (!seen.Add(key))
            {
                Add(FaultSeverity.Error, "elements", null, value, AnswerMessages.ElementTwice);
            }
            else if (_item.Scoring.Find(key) is not { } rule)
            {
                Add(FaultSeverity.Error, "elements", null, value, AnswerMessages.UnknownKey, new MessageArgument("known", Known()));
            }
            else if (rule.Amount.Reads != FactKind.Flag)
            {
                Add(FaultSeverity.Error, "elements", null, value, AnswerMessages.ElementWhereCounted);
            }
        }
    }

    private readonly bool IsCeiling(string key) => _item.Ceilings.Any(ceiling => ceiling.Key == key);

    private readonly string Known()
    {
        var keys = _item.Scoring.Rules.Select(rule => rule.Key).Concat(_item.Ceilings.Select(ceiling => ceiling.Key)).ToArray();
        return string.Join(", ", keys.Take(20)) + (keys.Length > 20 ? ", …" : string.Empty);
    }

    private static string FieldOf(Fact fact) => fact.Field ?? fact.Kind switch
    {
        FactKind.Count => "occurrences",
        FactKind.Flag => "flags",
        FactKind.Number => "values",
        FactKind.Level => "levels",
        _ => "periods",
    };

    private void Add(FaultSeverity severity, Fact fact, string? key, MessageTemplate template, params MessageArgument[] more) =>
        Add(severity, FieldOf(fact), fact.IsOfItem ? null : key, new("value", fact.ToString()), template, more);

    private void Add(FaultSeverity severity, string part, string? key, MessageArgument value, MessageTemplate template, params MessageArgument[] more)
    {
        var place = JsonPath.Root.Field("answers").Item(_index).Field(part);

        // What has no key of its own is named by its field; an element is a key itself.
        var named = key ?? (part == "elements" ? value.In(Language.English) : part);
        var message = new Message(template, [new("item", _item.Id), new("key", named), value, .. more]);
        (_faults ??= []).Add(new Fault(severity, _sheet.DocumentName, (key is null ? place : place.Field(key)).ToString(), value.In(Language.English), message));
    }
}
