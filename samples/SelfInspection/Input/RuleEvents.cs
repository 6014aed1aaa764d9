using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;

namespace SelfInspection.Input;

/// <summary>Which events a rule speaks of, so that a misspelt one is found out and not passed over.</summary>
internal sealed class RuleEvents
{
    private readonly LawBook _law;
    private readonly List<RuleTerm> _starting = [];
    private readonly List<RuleTerm> _others = [];

    private RuleEvents(LawBook law) => _law = law;

    /// <summary>The events that start a period, or that it is counted back from; each once, in the rule's order.</summary>
    public IReadOnlyList<RuleTerm> Starting => _starting;

    /// <summary>All events that make a difference; each once.</summary>
    public IEnumerable<RuleTerm> All => _starting.Concat(_others).Distinct();

    /// <summary>Whether any event will do: a quarter or a fixed day needs a day, and does not ask of what.</summary>
    public bool TakesAny { get; private set; }

    public static RuleEvents Of(DeadlineRule rule, LawBook law)
    {
        var events = new RuleEvents(law);
        events.Add(rule);
        events.TakesAny |= !events.All.Any();
        return events;
    }

    /// <summary>The event of an identifier or a name, in whichever language; null where the rule has no such event.</summary>
    public RuleTerm? Find(string name) =>
        All.FirstOrDefault(term => term.Id == name)
        ?? All.FirstOrDefault(term => term.Name.Texts.Any(text => string.Equals(text.Value, name, StringComparison.OrdinalIgnoreCase)))
        ?? (TakesAny ? new RuleTerm(name) : null);

    private void Add(DeadlineRule rule)
    {
        switch (rule)
        {
            case WithinRule within:
                Add(_starting, within.After);
                break;
            case BeforeRule before:
                Add(_starting, [before.Event]);
                break;
            case DisplayRule display:
                Add(_starting, [RuleTerms.Published]);
                Add(_others, display.Before is { } gate ? [gate] : []);
                break;
            case NotBeforeRule notBefore:
                Add(_starting, [notBefore.After]);
                break;
            case WithEventRule withEvent:
                Add(_starting, [withEvent.Event]);
                break;
            case IntervalRule:
                Add(_starting, [RuleTerms.Published]);
                break;
            case StaleRule:
                Add(_starting, [RuleTerms.Changed, RuleTerms.Published]);
                break;
            case PermanentRule { ReviewEvery: not null }:
                Add(_starting, [RuleTerms.Published]);
                break;
            case ImmediateRule { OuterLimit: { } limit }:
                Add(limit);
                break;
            case MonthDayRule or WindowRule or RecurringRule:
                TakesAny = true;
                break;
            default:
                AddParts(rule);
                break;
        }
    }

    private void AddParts(DeadlineRule rule)
    {
        switch (rule)
        {
            case ChainRule chain:
                Add(chain.First);
                Add(_others, [chain.Completion]);
                break;
            case PausedRule paused:
                Add(paused.Rule);
                Add(_others, [paused.From, paused.Until]);
                break;
            case QualifiedRule qualified:
                Add(qualified.Rule);
                break;
            case CompositeRule composite:
                composite.Rules.ToList().ForEach(Add);
                break;
            case PartsRule parts:
                Add(_others, parts.Parts.Select(part => part.Subject));
                parts.Parts.ToList().ForEach(part => Add(part.Rule));
                break;
            case StatutoryRule statutory:
                (_law.Find(statutory.ProvisionId)?.Versions ?? []).ToList().ForEach(version => Add(version.Rule));
                break;
        }
    }

    private static void Add(List<RuleTerm> terms, IEnumerable<RuleTerm> added) => terms.AddRange(added.Except(terms));
}
