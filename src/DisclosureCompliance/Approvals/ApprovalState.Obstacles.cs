using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>What stands against an entry.</summary>
internal sealed partial class ApprovalState
{
    /// <summary>Everything that stands against an entry. The state has to be the one <see cref="On"/> the entry's day.</summary>
    public Obstacle Look(ApprovalEntry entry, out int index)
    {
        index = _setting.Policy.IndexOf(entry.Step);
        if (index < 0)
        {
            return Obstacle.UnknownStep;
        }

        ref readonly var state = ref _steps[index];
        if (!state.IsNeeded)
        {
            return Obstacle.NotNeeded;
        }

        var step = _setting.Policy.StepSpan[index];
        var at = entry.AtRef.HasOffset ? entry.At.In(_setting.Policy.Zone) : entry.AtRef;
        var found = LookAtActor(entry, step, index, at.Date);
        if (_hasLatest && RecordedTime.Precedes(in at, in _latest))
        {
            found |= Obstacle.OutOfOrder;
        }

        if (Status == ApprovalStatus.Withheld)
        {
            return found | Obstacle.Ended;
        }

        return found | entry.Decision switch
        {
            ApprovalDecision.Passed => index == 0 ? LookAtSubmission(entry) : LookAtSignature(entry, step, index, at.Date) | LookAtContent(entry),
            ApprovalDecision.Returned => LookAtReturn(entry, index),
            ApprovalDecision.Withdrawn => LookAtWithdrawal(entry, index),
            ApprovalDecision.Revised => LookAtRevision(entry, index),
            _ => LookAtSignature(entry, step, index, at.Date) | LookAtResult(entry, step),
        };
    }

    /// <summary>Whether a step's time is over on a day.</summary>
    public bool IsOverdue(int index, LocalDate day) => _steps[index].Status is StepStatus.Open or StepStatus.Referred && day > _setting.DueOf(_setting.Policy.StepSpan[index], _steps[index]);

    /// <summary>The exception on which an actor has to rely at a step, or null where none is needed or none is there.</summary>
    public SeparationRelief? ReliefUsed(ApprovalEntry entry, int index, LocalDate day)
    {
        var actor = entry.Actor;
        return _setting.Register is { } register && index > 0 && !IsSignatureFree(entry.Decision) && (Clash(actor.Key, index) | Clash(actor.PrincipalKey, index)) != Obstacle.None
            ? register.ReliefFor(actor.Key, entry.Step, day) ?? register.ReliefFor(actor.PrincipalKey, entry.Step, day)
            : null;
    }

    private static bool IsSignatureFree(ApprovalDecision decision) => decision is ApprovalDecision.Returned or ApprovalDecision.Withdrawn or ApprovalDecision.Revised;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle LookAtActor(ApprovalEntry entry, ApprovalStep step, int index, LocalDate day)
    {
        var actor = entry.Actor;
        var found = Obstacle.None;
        if (!step.MayBeTakenAs(actor.Role) && !(step.EscalatesTo == actor.Role && IsOverdue(index, day)))
        {
            found |= Obstacle.WrongRole;
        }

        if (_setting.Register is { } register)
        {
            if (!register.HoldsByKey(actor.PrincipalKey, actor.Role, day))
            {
                found |= Obstacle.RoleNotHeld;
            }

            if (actor.OnBehalfOf is not null && !register.Delegates(actor, entry.Step, day))
            {
                found |= Obstacle.NotDelegated;
            }
        }
        else if (actor.OnBehalfOf is not null)
        {
            found |= Obstacle.NotDelegated;
        }

        return actor.Name is not null && HasAnotherName(actor) ? found | Obstacle.AmbiguousPerson : found;
    }

    private bool HasAnotherName(ApprovalActor actor)
    {
        for (var chain = _named; chain.Last is { } known; chain = chain.Earlier)
        {
            if (known.Actor.Key == actor.Key && PersonKey.Of(known.Actor.Name!) != PersonKey.Of(actor.Name!))
            {
                return true;
            }
        }

        return false;
    }

    private Obstacle LookAtSubmission(ApprovalEntry entry)
    {
        if (entry.Content is not { } content)
        {
            return _setting.Policy.RequiresFingerprint ? Obstacle.NotBound : _mustBeRedacted && _content is not null ? Obstacle.NotRedacted : Obstacle.None;
        }

        if (content != _content)
        {
            return Obstacle.None;
        }

        return _mustBeRedacted ? Obstacle.NotRedacted : Status is ApprovalStatus.InReview or ApprovalStatus.Complete ? Obstacle.NothingChanged : Obstacle.None;
    }

    private Obstacle LookAtSignature(ApprovalEntry entry, ApprovalStep step, int index, LocalDate day)
    {
        ref readonly var state = ref _steps[index];
        var found = LookAtSeparation(entry.Actor, index, day);
        if (state.Signatures.Has(entry.Actor.Key) || state.Signatures.Has(entry.Actor.PrincipalKey))
        {
            found |= Obstacle.AlreadySigned;
        }

        if (Status is not (ApprovalStatus.InReview or ApprovalStatus.Complete))
        {
            return found | Obstacle.NotSubmitted;
        }

        return found | state.Status switch
        {
            StepStatus.Waiting => Obstacle.NotOpen,
            StepStatus.Passed or StepStatus.Deemed => Obstacle.AlreadyTaken,
            StepStatus.Referred => entry.Decision == ApprovalDecision.Referred || entry.Authority != state.ReferredTo ? Obstacle.AwaitsAnswer : Obstacle.None,
            _ when entry.Decision == ApprovalDecision.Referred => step.RefersTo.Contains(entry.Authority, StringComparer.Ordinal) ? Obstacle.None : Obstacle.NotOffered,
            _ => entry.Authority is null ? Obstacle.None : Obstacle.NotReferred,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle LookAtSeparation(ApprovalActor actor, int index, LocalDate day)
    {
        var found = Relieved(actor.Key, index, day);
        return actor.OnBehalfOf is null ? found : found | Relieved(actor.PrincipalKey, index, day);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle Relieved(string key, int index, LocalDate day)
    {
        var clash = Clash(key, index);
        return clash == Obstacle.None || _setting.Register?.ReliefFor(key, _setting.Policy.StepSpan[index].Id, day) is not null ? Obstacle.None : clash;
    }

    /// <summary>What the separation of duties says against a person at a step, before exceptions.</summary>
    private Obstacle Clash(string key, int index)
    {
        var policy = _setting.Policy;
        if (policy.Separation == SeparationOfDuties.None)
        {
            return Obstacle.None;
        }

        var step = policy.StepSpan[index];
        var found = _editors.Has(key) && !MayShare(step, policy.StepSpan[0]) ? Obstacle.SelfApproval : Obstacle.None;
        if (policy.Separation != SeparationOfDuties.EveryStep)
        {
            return found;
        }

        for (var i = 1; i < _steps.Length; i++)
        {
            if (i != index && _steps[i].Signatures.Has(key) && !MayShare(step, policy.StepSpan[i]))
            {
                found |= Obstacle.SamePerson;
            }
        }

        return found;
    }

    private static bool MayShare(ApprovalStep one, ApprovalStep other) => Names(one, other) || Names(other, one);

    private static bool Names(ApprovalStep one, ApprovalStep other) => one.MaySharePersonWith.Count > 0 && one.MaySharePersonWith.Contains(other.Id, StringComparer.Ordinal);

    private Obstacle LookAtContent(ApprovalEntry entry)
    {
        ref readonly var content = ref entry.ContentRef;
        if (!content.HasValue)
        {
            return _setting.Policy.RequiresFingerprint ? Obstacle.NotBound : Obstacle.None;
        }

        return _content.HasValue && _content.GetValueOrDefault() != content.GetValueOrDefault() ? Obstacle.ContentChanged : Obstacle.None;
    }

    private static Obstacle LookAtResult(ApprovalEntry entry, ApprovalStep step) =>
        entry.Decision == ApprovalDecision.Referred || step.Kind == ApprovalStepKind.Confidentiality ? Obstacle.None : Obstacle.NotOffered;

    private Obstacle LookAtReturn(ApprovalEntry entry, int index)
    {
        if (Status is not (ApprovalStatus.InReview or ApprovalStatus.Complete))
        {
            return Obstacle.NotSubmitted;
        }

        var found = index == 0 || _steps[index].Status == StepStatus.Waiting ? Obstacle.NotOpen : Obstacle.None;
        var target = TargetOf(entry);
        return target < 0 || !_steps[target].IsNeeded || _setting.Policy.Stages[target] >= _setting.Policy.Stages[index] ? found | Obstacle.BadTarget : found;
    }

    private Obstacle LookAtWithdrawal(ApprovalEntry entry, int index)
    {
        if (Status is ApprovalStatus.NotStarted or ApprovalStatus.Withdrawn)
        {
            return Obstacle.NotSubmitted;
        }

        return index != 0 ? Obstacle.NotOffered : _editors.Has(entry.Actor.PrincipalKey) || _editors.Has(entry.Actor.Key) ? Obstacle.None : Obstacle.NotDrafter;
    }

    private Obstacle LookAtRevision(ApprovalEntry entry, int index)
    {
        if (Status is not (ApprovalStatus.InReview or ApprovalStatus.Complete))
        {
            return Obstacle.NotSubmitted;
        }

        var found = index > 0 && _steps[index].Status == StepStatus.Waiting ? Obstacle.NotOpen : Obstacle.None;
        return entry.Content is not { } content ? found | Obstacle.NotBound : content == _content ? found | Obstacle.NothingChanged : found;
    }
}
