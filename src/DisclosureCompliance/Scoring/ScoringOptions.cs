namespace DisclosureCompliance.Scoring;

/// <summary>What a score rests on beside checklist and answers.</summary>
/// <remarks>Thread safety: immutable, safe to share where its parts are.</remarks>
public sealed class ScoringOptions
{
    /// <summary>
    /// Counts the findings of a compliance check, for rules that take their number from there; null when no check was made, in which case such rules
    /// are not answered unless the answers say a number, whatever the sheet declares about what it does not mention.
    /// </summary>
    public IFindingCounter? Findings { get; init; }

    /// <summary>What was waived, looked at on <see cref="AnswerSheet.Date"/>; null for nothing.</summary>
    public WaiverList? Waivers { get; init; }
}
