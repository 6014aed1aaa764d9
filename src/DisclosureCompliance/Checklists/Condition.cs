namespace DisclosureCompliance.Checklists;

/// <summary>Something that holds or not when a checklist is scored: about a score, about a fact, or several of them together.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Whether it is about facts only, so that it can be decided before anything is scored.</summary>
    internal virtual bool IsOnFacts => false;

    /// <summary>The conditions on one score or fact that it is made of; itself where it is one.</summary>
    internal virtual IEnumerable<Condition> Leaves => [this];
}
