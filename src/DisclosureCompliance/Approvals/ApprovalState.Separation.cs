using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>What the separation of duties says about a person.</summary>
internal sealed partial class ApprovalState
{
    /// <summary>The exception on which an actor has to rely at a step, or null where none is needed or none is there.</summary>
    public SeparationRelief? ReliefUsed(ApprovalEntry entry, int index, LocalDate day)
    {
        var actor = entry.Actor;
        return _setting.Register is { } register && index > 0 && !IsSignatureFree(entry.Decision) && (Clash(actor.Key, index) | Clash(actor.PrincipalKey, index)) != Obstacle.None
            ? register.ReliefFor(actor.Key, entry.Step, day) ?? register.ReliefFor(actor.PrincipalKey, entry.Step, day)
            : null;
    }

    /// <summary>Whether a person changed the content or signed a step, as actor or as the one for whom somebody acted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasActed(ApprovalActor actor) => _editors.HasOneOf(actor) || (_isSigned && HasSigned(actor));

    private bool HasSigned(ApprovalActor actor)
    {
        foreach (ref readonly var state in _steps.AsSpan(1))
        {
            if (state.Signatures.HasOneOf(actor))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Obstacle LookAtSeparation(ApprovalActor actor, int index, LocalDate day)
    {
        var found = Relieved(actor.Key, index, day);
        if (actor.OnBehalfOf is not null)
        {
            found |= Relieved(actor.PrincipalKey, index, day);
        }

        return _steps[index].Signatures.HasOneOf(actor) ? found | Obstacle.AlreadySigned : found;
    }

    private Obstacle Relieved(string key, int index, LocalDate day)
    {
        var clash = Clash(key, index);
        return clash == Obstacle.None || _setting.Register?.ReliefFor(key, _steps[index].Step.Id, day) is not null ? Obstacle.None : clash;
    }

    /// <summary>What the separation of duties says against a person at a step, before exceptions.</summary>
    private Obstacle Clash(string key, int index)
    {
        var separation = _setting.Policy.Separation;
        if (separation == SeparationOfDuties.None)
        {
            return Obstacle.None;
        }

        var step = _steps[index].Step;
        var found = _editors.Has(key) && !MayShare(step, _steps[0].Step) ? Obstacle.SelfApproval : Obstacle.None;
        if (separation != SeparationOfDuties.EveryStep)
        {
            return found;
        }

        for (var i = 1; i < _steps.Length; i++)
        {
            if (i != index && _steps[i].Signatures.Has(key) && !MayShare(step, _steps[i].Step))
            {
                found |= Obstacle.SamePerson;
            }
        }

        return found;
    }

    private static bool MayShare(ApprovalStep one, ApprovalStep other) => Names(one, other) || Names(other, one);

    private static bool Names(ApprovalStep one, ApprovalStep other) => one.MaySharePersonWith.Count > 0 && one.MaySharePersonWith.Contains(other.Id, StringComparer.Ordinal);
}
