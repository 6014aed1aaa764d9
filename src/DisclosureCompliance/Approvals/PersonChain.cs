using System.Runtime.CompilerServices;

namespace DisclosureCompliance.Approvals;

/// <summary>A list of actors that only grows at its front, so that states that follow on each other share it. One actor costs nothing.</summary>
internal readonly struct PersonChain
{
    private readonly Link? _earlier;

    private PersonChain(ApprovalEntry last, Link? earlier) => (Last, _earlier) = (last, earlier);

    /// <summary>The one who came last; null where there is nobody.</summary>
    public ApprovalEntry? Last { get; }

    /// <summary>Those before the last one.</summary>
    public PersonChain Earlier => _earlier is { } link ? new PersonChain(link.Entry, link.Earlier) : default;

    /// <summary>These and one who comes after them.</summary>
    public PersonChain With(ApprovalEntry entry) => new(entry, Last is null ? null : new Link(Last, _earlier));

    /// <summary>Whether a person is among them, as actor or as the one for whom somebody acted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(string key) => Last is not null && (Is(Last.Actor, key) || HasEarlier(key));

    /// <summary>The same for an actor or the one for whom they act.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasOneOf(ApprovalActor actor) => Last is not null && (Has(actor.Key) || (actor.OnBehalfOf is not null && Has(actor.PrincipalKey)));

    private bool HasEarlier(string key)
    {
        for (var link = _earlier; link is not null; link = link.Earlier)
        {
            if (Is(link.Entry.Actor, key))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(ApprovalActor actor, string key) => PersonKey.AreSame(actor.Key, key) || (actor.OnBehalfOf is not null && PersonKey.AreSame(actor.PrincipalKey, key));

    private sealed record Link(ApprovalEntry Entry, Link? Earlier);
}
