using Stateless;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>The three steps as a machine of Stateless, the way its readme writes one: triggers with parameters, guards for role and separation.</summary>
internal sealed class StatelessApproval
{
    private readonly StateMachine<State, Trigger> _machine = new(State.New);
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<string> _submit;
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<string, string> _review;
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<string, string> _approve;
    private string? _drafter;
    private string? _reviewer;

    public StatelessApproval(bool isMajor)
    {
        _submit = _machine.SetTriggerParameters<string>(Trigger.Submit);
        _review = _machine.SetTriggerParameters<string, string>(Trigger.Review);
        _approve = _machine.SetTriggerParameters<string, string>(Trigger.Approve);
        _machine.Configure(State.New).Permit(Trigger.Submit, State.Drafted);
        _machine.Configure(State.Drafted)
            .OnEntryFrom(_submit, person => _drafter = person)
            .PermitIf(_review, isMajor ? State.Reviewed : State.Complete, (person, role) => role == "supervising-leader" && person != _drafter)
            .Permit(Trigger.Return, State.New);
        _machine.Configure(State.Reviewed)
            .OnEntryFrom(_review, (person, _) => _reviewer = person)
            .PermitIf(_approve, State.Complete, (person, role) => role == "principal-leader" && person != _drafter && person != _reviewer)
            .Permit(Trigger.Return, State.New);
    }

    private enum State
    {
        New,
        Drafted,
        Reviewed,
        Complete,
    }

    private enum Trigger
    {
        Submit,
        Review,
        Approve,
        Return,
    }

    public bool IsComplete => _machine.State == State.Complete;

    public void Submit(string person) => _machine.Fire(_submit, person);

    public void Review(string person, string role) => _machine.Fire(_review, person, role);

    public void Approve(string person, string role) => _machine.Fire(_approve, person, role);

    public bool MayReview(string person, string role) => _machine.CanFire(_review, person, role);
}
