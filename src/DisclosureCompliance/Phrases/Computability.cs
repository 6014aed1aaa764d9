using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Whether any part of a rule says more than "at once" or "in due course".</summary>
internal static class Computability
{
    public static bool Has(DeadlineRule rule) => rule switch
    {
        VagueRule => false,
        ImmediateRule immediate => immediate.OuterLimit is not null,
        QualifiedRule qualified => Has(qualified.Rule),
        CompositeRule composite => composite.Rules.Any(Has),
        PartsRule parts => parts.Parts.Any(part => Has(part.Rule)),
        _ => true,
    };
}
