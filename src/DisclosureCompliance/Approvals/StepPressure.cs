using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>The time of one step that is still to be taken.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class StepPressure
{
    internal StepPressure(ApprovalStep step, StepStatus status, LocalDate? due, LocalDate? latest)
    {
        Step = step;
        Status = status;
        Due = due;
        Latest = latest;
    }

    /// <summary>The step.</summary>
    public ApprovalStep Step { get; }

    /// <summary>Where it stands.</summary>
    public StepStatus Status { get; }

    /// <summary>The last day of its own time: firm once it is open; before that, the day on which it ends if every step before takes all of its time. Null where it has none.</summary>
    public LocalDate? Due { get; }

    /// <summary>The last day on which it can be taken so that the steps after it still have all of their time before publication is due; null where nothing is due.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether its own time would end too late for what comes after it.</summary>
    public bool IsTight => Due > Latest;
}
