using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The sections and items whose score a veto makes 0. Such a veto rests on facts, so it is decided before anything is added up.</summary>
internal sealed class ZeroedParts
{
    private readonly Dictionary<string, Truth> _truths = new(StringComparer.Ordinal);

    public ZeroedParts(ChecklistSection root, SheetFacts facts) => Visit(root, facts);

    /// <summary>Whether a section or item is made 0.</summary>
    public Truth Of(string id) => _truths.TryGetValue(id, out var truth) ? truth : Truth.False;

    private void Visit(ChecklistSection section, SheetFacts facts)
    {
        foreach (var step in section.Steps)
        {
            if (step is EffectStep { Effect.Zero: { Count: > 0 } zero, When: { } when })
            {
                var truth = facts.Of(when);
                foreach (var id in zero)
                {
                    _truths[id] = Either(Of(id), truth);
                }
            }
        }

        foreach (var inner in section.Sections)
        {
            Visit(inner, facts);
        }
    }

    private static Truth Either(Truth one, Truth other) =>
        one == Truth.True || other == Truth.True ? Truth.True : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.False;
}
