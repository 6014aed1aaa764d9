using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>Finds the words for entries and for what stands against them.</summary>
internal static class ApprovalNarrator
{
    /// <summary>Everything that stands against an entry, one problem each.</summary>
    public static IEnumerable<ApprovalProblem> Problems(ApprovalState state, ApprovalEntry entry, int index, Obstacle found, RecordedTime? published = null)
    {
        for (var obstacle = Obstacle.UnknownStep; obstacle <= Obstacle.BrokenChain; obstacle = (Obstacle)((int)obstacle << 1))
        {
            if ((found & obstacle) == obstacle)
            {
                yield return new ApprovalProblem(entry.Step, KindOf(obstacle), entry, Say(state, entry, index, obstacle, published));
            }
        }
    }

    public static Message Taken(ApprovalPolicy policy, ApprovalEntry entry, int index) => entry.Decision == ApprovalDecision.Passed
        ? new Message(ApprovalMessages.StepTaken, Title(policy, entry, index), Person(entry), Role(entry), At(entry))
        : new Message(ApprovalMessages.EntryTaken, Title(policy, entry, index), Person(entry), Role(entry), At(entry), Decision(entry, index));

    public static MessageArgument Title(ApprovalPolicy policy, ApprovalEntry entry, int index) => index < 0 ? new("step", entry.Step) : new("step", policy.Steps[index].Title);

    public static MessageArgument Person(ApprovalEntry entry) => new("person", entry.Person);

    public static MessageArgument At(ApprovalEntry entry) => new("at", entry.At.ToString());

    public static MessageArgument Decision(ApprovalEntry entry, int index) => new("decision", new Message(entry.Decision switch
    {
        ApprovalDecision.Passed => index == 0 ? ApprovalConditionMessages.Submitted : ApprovalConditionMessages.Passed,
        ApprovalDecision.Returned => ApprovalConditionMessages.Returned,
        ApprovalDecision.Redacted => ApprovalConditionMessages.Redacted,
        ApprovalDecision.Withheld => ApprovalConditionMessages.Withheld,
        ApprovalDecision.Referred => ApprovalConditionMessages.Referred,
        ApprovalDecision.Withdrawn => ApprovalConditionMessages.Withdrawn,
        _ => ApprovalConditionMessages.Revised,
    }));

    /// <summary>That a step was taken when its time was over.</summary>
    public static Message Overdue(ApprovalStep step, LocalDate due, ApprovalEntry entry) =>
        new(ApprovalMessages.Overdue, new("step", step.Title), new("due", due), At(entry));

    /// <summary>That a step was taken under an exception.</summary>
    public static Message ReliefUsed(ApprovalStep step, SeparationRelief relief, ApprovalEntry entry) => new(
        ApprovalMessages.ReliefUsed,
        new("step", step.Title),
        Person(entry),
        new("relief", relief.Id),
        new("approver", relief.Approver),
        new("reason", relief.Reason),
        new("first", relief.FirstDay),
        new("last", relief.LastDay));

    /// <summary>The exception that would have been needed and is not in force, where there is one.</summary>
    public static IEnumerable<Message> ReliefNotInForce(ApprovalState state, ApprovalEntry entry, Obstacle found)
    {
        if ((found & (Obstacle.SelfApproval | Obstacle.SamePerson)) == 0 || state.Setting.Register is not { } register)
        {
            return [];
        }

        var day = entry.At.In(state.Setting.Policy.Zone).Date;
        return register.Reliefs
            .Where(relief => (relief.Key == entry.Actor.Key || relief.Key == entry.Actor.PrincipalKey) && relief.IsFor(entry.Step) && !relief.Covers(day))
            .OrderBy(relief => relief.Id, StringComparer.Ordinal)
            .Select(relief => new Message(ObstacleMessages.RelievedUntil, new("relief", relief.Id), new("first", relief.FirstDay), new("last", relief.LastDay)));
    }

    private static MessageArgument Role(ApprovalEntry entry) => new("role", entry.Role);

    private static Message Say(ApprovalState state, ApprovalEntry entry, int index, Obstacle obstacle, RecordedTime? published)
    {
        var policy = state.Setting.Policy;
        var step = Title(policy, entry, index);
        var person = Person(entry);
        var principal = new MessageArgument("principal", entry.Actor.OnBehalfOf ?? entry.Person);
        return obstacle switch
        {
            Obstacle.UnknownStep => new(ObstacleMessages.UnknownStep, step, new MessageArgument("policy", policy.Title)),
            Obstacle.NotNeeded => new(ObstacleMessages.NotNeeded, step),
            Obstacle.WrongRole => new(ObstacleMessages.WrongRole, step, person, Role(entry), new MessageArgument("allowed", string.Join(", ", policy.Steps[index].Roles))),
            Obstacle.RoleNotHeld => new(ObstacleMessages.RoleNotHeld, step, principal, Role(entry), Day(policy, entry)),
            Obstacle.NotDelegated => new(ObstacleMessages.NotDelegated, step, person, principal, Role(entry), Day(policy, entry)),
            Obstacle.AmbiguousPerson => new(ObstacleMessages.AmbiguousPerson, step, person, new MessageArgument("name", entry.Actor.Name!)),
            Obstacle.SelfApproval => new(ObstacleMessages.SelfApproval, step, person),
            Obstacle.SamePerson => new(ObstacleMessages.SamePerson, step, person),
            Obstacle.AlreadySigned => new(ObstacleMessages.AlreadySigned, step, person),
            Obstacle.AlreadyTaken => new(ObstacleMessages.AlreadyTaken, step),
            Obstacle.NotOpen => new(ObstacleMessages.NotOpen, step),
            Obstacle.NotSubmitted => new(ObstacleMessages.NotSubmitted, step),
            Obstacle.OutOfOrder => new(ObstacleMessages.OutOfOrder, step, At(entry), new MessageArgument("previousAt", state.Latest!.Value.ToString())),
            Obstacle.AwaitsAnswer => new(ObstacleMessages.AwaitsAnswer, step, new MessageArgument("authority", state[index].ReferredTo!)),
            Obstacle.NotReferred => new(ObstacleMessages.NotReferred, step, new MessageArgument("authority", entry.Authority!)),
            Obstacle.NotOffered => new(ObstacleMessages.NotOffered, step, Decision(entry, index)),
            Obstacle.BadTarget => new(ObstacleMessages.BadTarget, step, Target(policy, entry)),
            Obstacle.ContentChanged => new(ObstacleMessages.ContentChanged, step, person),
            Obstacle.NotBound => new(ObstacleMessages.NotBound, step, person, At(entry)),
            Obstacle.NotRedacted => new(ObstacleMessages.NotRedacted, person),
            Obstacle.NothingChanged => new(ObstacleMessages.NothingChanged, step, person),
            Obstacle.NotDrafter => new(ObstacleMessages.NotDrafter, person),
            Obstacle.Ended => new(ObstacleMessages.Ended, step),
            Obstacle.BrokenChain => new(ObstacleMessages.TrailBroken, step),
            _ => new(ObstacleMessages.AfterPublication, step, At(entry), new MessageArgument("published", published.GetValueOrDefault().ToString())),
        };
    }

    private static MessageArgument Day(ApprovalPolicy policy, ApprovalEntry entry) => new("day", entry.At.In(policy.Zone).Date);

    private static MessageArgument Target(ApprovalPolicy policy, ApprovalEntry entry)
    {
        var id = entry.ReturnTo ?? policy.Drafting.Id;
        return policy.Find(id) is { } target ? new("target", target.Title) : new("target", id);
    }

    private static ApprovalProblemKind KindOf(Obstacle obstacle) => obstacle switch
    {
        Obstacle.UnknownStep => ApprovalProblemKind.UnknownStep,
        Obstacle.NotNeeded => ApprovalProblemKind.NotNeeded,
        Obstacle.WrongRole => ApprovalProblemKind.WrongRole,
        Obstacle.RoleNotHeld => ApprovalProblemKind.RoleNotHeld,
        Obstacle.NotDelegated => ApprovalProblemKind.NotDelegated,
        Obstacle.AmbiguousPerson => ApprovalProblemKind.AmbiguousPerson,
        Obstacle.SelfApproval => ApprovalProblemKind.SelfApproval,
        Obstacle.SamePerson => ApprovalProblemKind.SamePerson,
        Obstacle.AlreadySigned => ApprovalProblemKind.AlreadySigned,
        Obstacle.AlreadyTaken => ApprovalProblemKind.AlreadyTaken,
        Obstacle.NotOpen => ApprovalProblemKind.NotOpen,
        Obstacle.NotSubmitted => ApprovalProblemKind.NotSubmitted,
        Obstacle.OutOfOrder => ApprovalProblemKind.OutOfOrder,
        Obstacle.AwaitsAnswer => ApprovalProblemKind.AwaitsAnswer,
        Obstacle.NotReferred => ApprovalProblemKind.NotReferred,
        Obstacle.NotOffered => ApprovalProblemKind.NotOffered,
        Obstacle.BadTarget => ApprovalProblemKind.BadTarget,
        Obstacle.ContentChanged => ApprovalProblemKind.ContentChanged,
        Obstacle.NotBound => ApprovalProblemKind.NotBound,
        Obstacle.NotRedacted => ApprovalProblemKind.NotRedacted,
        Obstacle.NothingChanged => ApprovalProblemKind.NothingChanged,
        Obstacle.NotDrafter => ApprovalProblemKind.NotDrafter,
        Obstacle.Ended => ApprovalProblemKind.Ended,
        Obstacle.BrokenChain => ApprovalProblemKind.BrokenChain,
        _ => ApprovalProblemKind.AfterPublication,
    };
}
