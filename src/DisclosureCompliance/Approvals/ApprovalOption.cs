using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Whether something may be done now (可否办理), and where not, why not and who could. Reasons are found when they are asked for.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalOption
{
    private readonly ApprovalState _state;
    private readonly Obstacle _found;
    private readonly int _index;

    internal ApprovalOption(ApprovalState state, ApprovalEntry entry, int index, Obstacle found)
    {
        _state = state;
        _found = found;
        _index = index;
        Entry = entry;
    }

    /// <summary>The entry that would be made.</summary>
    public ApprovalEntry Entry { get; }

    /// <summary>Whether it may be.</summary>
    public bool IsAllowed => _found == Obstacle.None;

    /// <summary>Everything that stands against it; empty where it may be made. Made anew at each call.</summary>
    public IReadOnlyList<ApprovalProblem> WhyNot() => [.. ApprovalNarrator.Problems(_state, Entry, _index, _found)];

    /// <summary>What has to be known besides: an exception that is not in force any more, or not yet. Made anew at each call.</summary>
    public IReadOnlyList<Message> Remarks() => [.. ApprovalNarrator.ReliefNotInForce(_state, Entry, _found)];

    /// <summary>The roles that may take the step at that time, the usual one first; empty for a step that the policy lacks or the matter does not need.</summary>
    public IReadOnlyList<string> Roles()
    {
        if (_index < 0 || !_state[_index].IsNeeded)
        {
            return [];
        }

        var step = _state.Setting.Policy.Steps[_index];
        return step.EscalatesTo is { } role && _state.IsOverdue(_index, Entry.At.In(_state.Setting.Policy.Zone).Date) ? [.. step.Roles, role] : step.Roles;
    }

    /// <summary>
    /// Everybody of the register who could do the same at that time, in the register's order; delegates after those who hold the role. Empty without a
    /// register, and where nobody could.
    /// </summary>
    public IReadOnlyList<ApprovalActor> WhoCould()
    {
        if (_state.Setting.Register is not { } register)
        {
            return [];
        }

        var roles = Roles();
        var holders = register.Appointments.Where(appointment => roles.Contains(appointment.Role, StringComparer.Ordinal)).ToList();
        var delegates = from delegation in register.Delegations
                        from holder in holders
                        where holder.Key == delegation.FromKey
                        select new ApprovalActor(delegation.To, holder.Role, holder.Person);
        return
        [
            .. holders.Select(holder => new ApprovalActor(holder.Person, holder.Role)).Concat(delegates)
                .GroupBy(actor => (actor.Key, actor.Role, actor.PrincipalKey)).Select(same => same.First())
                .Where(Could),
        ];
    }

    private bool Could(ApprovalActor actor)
    {
        var entry = new ApprovalEntry(Entry.Step, actor, Entry.At, Entry.Decision) { ReturnTo = Entry.ReturnTo, Authority = Entry.Authority, Content = Entry.Content };
        return _state.Look(entry, out _) == Obstacle.None && (_found & Obstacle.BrokenChain) == 0;
    }
}
