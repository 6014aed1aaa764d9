using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>One step of a <see cref="Derivation"/>. Its words are made when they are asked for.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class DerivationStep
{
    private protected DerivationStep()
    {
    }

    /// <summary>What the step says.</summary>
    public abstract Message Message { get; }

    /// <summary>
    /// The days that it goes through in the order in which they are gone through, counted and left out; empty for a step that goes through none. Found
    /// anew at each enumeration.
    /// </summary>
    public virtual IEnumerable<CountedDay> Days => [];
}
