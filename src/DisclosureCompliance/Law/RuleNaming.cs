using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>
/// Gives the terms of a rule, which documents name by identifier, the names that a vocabulary has for them, and remembers which it saw.
/// </summary>
internal sealed class RuleNaming(IReadOnlyDictionary<string, RuleTerm> vocabulary)
{
    private readonly List<RuleTerm> _seen = [];

    /// <summary>Every term seen so far, named, in order and with repetitions.</summary>
    public IReadOnlyList<RuleTerm> Seen => _seen;

    public RuleTerm Name(RuleTerm term)
    {
        var named = vocabulary.TryGetValue(term.Id, out var known) && term.IsBare ? known : term;
        _seen.Add(named);
        return named;
    }

    public DeadlineRule Name(DeadlineRule rule) => rule switch
    {
        WithinRule within => new WithinRule(within.Length, Name(within.After), within.Which),
        BeforeRule before => new BeforeRule(before.Length, Name(before.Event)),
        DisplayRule display => new DisplayRule(display.AtLeast, display.AtMost, NameIfAny(display.Subject), NameIfAny(display.Before)),
        NotBeforeRule notBefore => new NotBeforeRule(notBefore.Length, Name(notBefore.After)),
        IntervalRule interval => new IntervalRule(interval.AtMost, NameIfAny(interval.While)),
        ImmediateRule immediate => new ImmediateRule(immediate.How, NameIfAny(immediate.OuterLimit), [.. Name(immediate.After)]),
        WithEventRule with => new WithEventRule(Name(with.Event), with.EachTime),
        PermanentRule permanent => new PermanentRule(permanent.ReviewEvery, NameIfAny(permanent.First), NameIfAny(permanent.While)),
        ChainRule chain => new ChainRule(Name(chain.First), Name(chain.Then), Name(chain.Completion)),
        PausedRule paused => new PausedRule(Name(paused.Rule), Name(paused.From), Name(paused.Until)),
        QualifiedRule qualified => new QualifiedRule(Name(qualified.Rule), qualified.Qualification),
        CompositeRule composite => new CompositeRule(composite.How, [.. composite.Rules.Select(Name)]),
        PartsRule parts => new PartsRule([.. parts.Parts.Select(part => new RulePart(Name(part.Subject), Name(part.Rule)))]),
        VagueRule vague => new VagueRule(vague.How, NameIfAny(vague.Reference)),
        _ => rule,
    };

    private List<RuleTerm> Name(IReadOnlyList<RuleTerm> terms) => [.. terms.Select(Name)];

    private RuleTerm? NameIfAny(RuleTerm? term) => term is null ? null : Name(term);

    private DeadlineRule? NameIfAny(DeadlineRule? rule) => rule is null ? null : Name(rule);
}
