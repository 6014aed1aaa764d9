namespace DisclosureCompliance.Approvals;

/// <summary>The words of approval as they stand in JSON and in the bytes of a chain.</summary>
internal static class ApprovalWords
{
    public static readonly IReadOnlyDictionary<string, ApprovalDecision> Decisions = new Dictionary<string, ApprovalDecision>
    {
        ["passed"] = ApprovalDecision.Passed,
        ["returned"] = ApprovalDecision.Returned,
        ["redacted"] = ApprovalDecision.Redacted,
        ["withheld"] = ApprovalDecision.Withheld,
        ["referred"] = ApprovalDecision.Referred,
        ["withdrawn"] = ApprovalDecision.Withdrawn,
        ["revised"] = ApprovalDecision.Revised,
    };

    public static readonly IReadOnlyDictionary<string, ApprovalStepKind> Kinds = new Dictionary<string, ApprovalStepKind>
    {
        ["draft"] = ApprovalStepKind.Draft,
        ["review"] = ApprovalStepKind.Review,
        ["confidentiality"] = ApprovalStepKind.Confidentiality,
    };

    public static readonly IReadOnlyDictionary<string, MatterScope> Scopes = new Dictionary<string, MatterScope>
    {
        ["every"] = MatterScope.Every,
        ["major"] = MatterScope.Major,
        ["ordinary"] = MatterScope.Ordinary,
    };

    public static readonly IReadOnlyDictionary<string, SeparationOfDuties> Separations = new Dictionary<string, SeparationOfDuties>
    {
        ["every-step"] = SeparationOfDuties.EveryStep,
        ["drafter"] = SeparationOfDuties.Drafter,
        ["none"] = SeparationOfDuties.None,
    };

    public static readonly IReadOnlyDictionary<string, StepSilence> Silences = new Dictionary<string, StepSilence>
    {
        ["nothing"] = StepSilence.Nothing,
        ["consent"] = StepSilence.Consent,
    };

    public static readonly IReadOnlyDictionary<string, bool> Unknowns = new Dictionary<string, bool>
    {
        ["major"] = true,
        ["ordinary"] = false,
    };

    public static string Of(ApprovalDecision decision)
    {
        foreach (var word in Decisions)
        {
            if (word.Value == decision)
            {
                return word.Key;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(decision));
    }
}
