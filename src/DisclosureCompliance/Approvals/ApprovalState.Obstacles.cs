using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>What stands against an entry. What seldom happens is kept out of line, so that the usual question stays short.</summary>
internal sealed partial class ApprovalState
{
    /// <summary>Everything that stands against an entry. The state has to be the one <see cref="On"/> the entry's day.</summary>
    public Obstacle Look(ApprovalEntry entry, out int index)
    {
        index = IndexOf(entry.Step);
        return index < 0 ? Obstacle.UnknownStep
            : !_steps[index].IsNeeded ? Obstacle.NotNeeded
            : entry.AtRef.HasOffset ? LookFromAbroad(entry, index)
            : LookAt(entry, index, in entry.AtRef);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Obstacle LookFromAbroad(ApprovalEntry entry, int index) => LookAt(entry, index, entry.At.In(_setting.Policy.Zone));

    /// <param name="entry">An entry.</param>
    /// <param name="index">The place of its step, one that the matter needs.</param>
    /// <param name="at">When it was made, by the policy's clocks.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle LookAt(ApprovalEntry entry, int index, in RecordedTime at)
    {
        var found = LookAtActor(entry, index, at.Date);
        if (_hasLatest && RecordedTime.Precedes(in at, in _latest))
        {
            found |= Obstacle.OutOfOrder;
        }

        return found | (Status == ApprovalStatus.Withheld ? Obstacle.Ended
            : IsSignatureFree(entry.Decision) ? LookAtTurn(entry, index)
            : index == 0 && entry.Decision == ApprovalDecision.Passed ? LookAtSubmission(entry)
            : LookAtSignature(entry, index, at.Date) | (entry.Decision == ApprovalDecision.Passed ? LookAtContent(entry) : LookAtResult(entry, _steps[index].Step)));
    }

    /// <summary>Whether a step's time is over on a day.</summary>
    public bool IsOverdue(int index, LocalDate day) => _steps[index].Status is StepStatus.Open or StepStatus.Referred && day > _setting.DueOf(_steps[index].Step, _steps[index]);

    private int IndexOf(string step)
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_steps[i].Step.Id == step)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSignatureFree(ApprovalDecision decision) => decision is ApprovalDecision.Returned or ApprovalDecision.Withdrawn or ApprovalDecision.Revised;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle LookAtActor(ApprovalEntry entry, int index, LocalDate day)
    {
        var step = _steps[index].Step;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Obstacle LookAtSignature(ApprovalEntry entry, int index, LocalDate day)
    {
        ref readonly var state = ref _steps[index];
        var found = HasActed(entry.Actor) ? LookAtSeparation(entry.Actor, index, day) : Obstacle.None;
        if (Status is not (ApprovalStatus.InReview or ApprovalStatus.Complete))
        {
            return found | Obstacle.NotSubmitted;
        }

        return found | state.Status switch
        {
            StepStatus.Waiting => Obstacle.NotOpen,
            StepStatus.Passed or StepStatus.Deemed => Obstacle.AlreadyTaken,
            StepStatus.Referred => entry.Decision == ApprovalDecision.Referred || entry.Authority != state.ReferredTo ? Obstacle.AwaitsAnswer : Obstacle.None,
            _ when entry.Decision == ApprovalDecision.Referred => state.Step.RefersTo.Contains(entry.Authority, StringComparer.Ordinal) ? Obstacle.None : Obstacle.NotOffered,
            _ => entry.Authority is null ? Obstacle.None : Obstacle.NotReferred,
        };
    }

    private Obstacle LookAtContent(ApprovalEntry entry) =>
        entry.ContentRef.HasValue ? LookAtFingerprint(entry) : _setting.Policy.RequiresFingerprint ? Obstacle.NotBound : Obstacle.None;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Obstacle LookAtFingerprint(ApprovalEntry entry) => _content.HasValue && _content != entry.Content ? Obstacle.ContentChanged : Obstacle.None;

    private static Obstacle LookAtResult(ApprovalEntry entry, ApprovalStep step) =>
        entry.Decision == ApprovalDecision.Referred || step.Kind == ApprovalStepKind.Confidentiality ? Obstacle.None : Obstacle.NotOffered;

    /// <summary>What stands against sending back, taking back or changing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Obstacle LookAtTurn(ApprovalEntry entry, int index) => entry.Decision switch
    {
        ApprovalDecision.Returned => LookAtReturn(entry, index),
        ApprovalDecision.Withdrawn => LookAtWithdrawal(entry, index),
        _ => LookAtRevision(entry, index),
    };

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

        return index != 0 ? Obstacle.NotOffered : _editors.HasOneOf(entry.Actor) ? Obstacle.None : Obstacle.NotDrafter;
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
