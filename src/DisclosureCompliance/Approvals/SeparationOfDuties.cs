namespace DisclosureCompliance.Approvals;

/// <summary>Which steps of one matter have to be taken by different persons (职责分离). Delegates count with those for whom they act.</summary>
public enum SeparationOfDuties
{
    /// <summary>All steps: nobody takes two.</summary>
    EveryStep,

    /// <summary>Whoever drafted or changed the content takes no later step.</summary>
    Drafter,

    /// <summary>One person may take all steps.</summary>
    None,
}
