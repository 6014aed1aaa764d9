using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>Where one step of one matter stands.</summary>
internal struct StepState
{
    public ApprovalStep Step;
    public bool IsNeeded;
    public StepStatus Status;

    /// <summary>The day on which it opened, as far as it is open, referred or passed.</summary>
    public LocalDate OpenedOn;

    /// <summary>The signatures that count, the last one first.</summary>
    public PersonChain Signatures;

    /// <summary>How many they are.</summary>
    public int Signed;

    /// <summary>The authority that was asked.</summary>
    public string? ReferredTo;

    /// <summary>The entry that undid signatures of this step, until it is signed again.</summary>
    public ApprovalEntry? LapsedBy;

    public readonly bool IsDone => Status is StepStatus.Passed or StepStatus.Deemed;

    /// <summary>Back to where nothing was done. What is the same already is not written: a reference costs more to write than to compare.</summary>
    public void Begin(ApprovalStep step, bool isNeeded)
    {
        if (!ReferenceEquals(Step, step))
        {
            Step = step;
        }

        IsNeeded = isNeeded;
        Status = StepStatus.Waiting;
        OpenedOn = default;
        Signatures = default;
        Signed = 0;
        ReferredTo = null;
        LapsedBy = null;
    }

    /// <summary>Takes back what was signed.</summary>
    public void Lapse(ApprovalEntry by)
    {
        if (Signatures.Last is not null || Status == StepStatus.Deemed)
        {
            LapsedBy = by;
        }

        Status = StepStatus.Waiting;
        Signatures = default;
        Signed = 0;
        ReferredTo = null;
    }
}
