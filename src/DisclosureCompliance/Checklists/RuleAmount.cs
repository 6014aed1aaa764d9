namespace DisclosureCompliance.Checklists;

/// <summary>How many points one fact is worth to a rule. The kinds are closed: each is one class beside this one, and any of them can add or take off.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class RuleAmount
{
    private protected RuleAmount()
    {
    }

    /// <summary>The word of the checklist format for this kind, such as <c>each</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Which kind of fact it reads.</summary>
    public abstract FactKind Reads { get; }

    /// <summary>What it comes to where there was nothing to count; null for one that reads no rate.</summary>
    internal virtual NoneMeaning? MeaningOfNone => null;

    /// <summary>The most points it can come to for an item worth <paramref name="itemPoints"/>; null when nothing bounds it.</summary>
    internal abstract Numerics.Rational? Most(Numerics.Rational itemPoints);
}
