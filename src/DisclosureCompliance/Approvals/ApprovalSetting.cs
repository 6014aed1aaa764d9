using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>What stays the same while a matter is reviewed.</summary>
internal sealed class ApprovalSetting
{
    private readonly bool[] _needed;

    public ApprovalSetting(ApprovalPolicy policy, ApprovalMatter matter, ApprovalRegister? register, WorkingDayCalendar? calendar)
    {
        Policy = policy;
        Matter = matter;
        Register = register;
        Calendar = calendar;
        IsMajor = policy.IsMajor(matter);
        _needed = new bool[policy.StepSpan.Length];
        for (var i = 0; i < _needed.Length; i++)
        {
            _needed[i] = IsNeeded(policy.StepSpan[i]);
        }
    }

    public ApprovalPolicy Policy { get; }

    public ApprovalMatter Matter { get; }

    public ApprovalRegister? Register { get; }

    public WorkingDayCalendar? Calendar { get; }

    public bool IsMajor { get; }

    /// <summary>Whether the matter has to take the step at a place of the policy.</summary>
    public bool Needs(int index) => _needed[index];

    /// <summary>Whether a trail has no chain where the policy wants one.</summary>
    public bool LacksSeal(ApprovalTrail trail) => Policy.RequiresSeal && !trail.IsSealed && trail.Entries.Count > 0;

    private bool IsNeeded(ApprovalStep step) =>
        (step.Matters == MatterScope.Every || (step.Matters == MatterScope.Major) == IsMajor) && step.When?.Holds(Matter) != false;

    /// <summary>The last day of a step's own time; null where it has none, or where the calendar cannot say.</summary>
    public LocalDate? DueOf(ApprovalStep step, in StepState state)
    {
        var days = state.ReferredTo is not null && step.WithinWhenReferred is { } longer ? longer : step.Within;
        return days is { } count && Calendar is not null && Calendar.TryAddWorkingDays(state.OpenedOn, count, out var due) ? due : null;
    }
}
