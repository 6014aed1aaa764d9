using System.Runtime.CompilerServices;

namespace DisclosureCompliance.Approvals;

/// <summary>A list of actors that only grows at its front, so that states that follow on each other share it.</summary>
internal sealed class PersonChain(ApprovalEntry entry, PersonChain? next)
{
    public ApprovalEntry Entry => entry;

    public PersonChain? Next => next;

    /// <summary>Whether a person is in it, as actor or as the one for whom somebody acted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(PersonChain? chain, string key) => chain is not null && Holds(chain, key);

    private static bool Holds(PersonChain? chain, string key)
    {
        for (; chain is not null; chain = chain.Next)
        {
            var actor = chain.Entry.Actor;
            if (actor.Key == key || (actor.OnBehalfOf is not null && actor.PrincipalKey == key))
            {
                return true;
            }
        }

        return false;
    }
}
