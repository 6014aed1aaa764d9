namespace DisclosureCompliance.Requests;

/// <summary>What somebody who was asked has said (征求意见的答复).</summary>
public enum ConsultationAnswer
{
    /// <summary>Agrees to disclosure (同意公开).</summary>
    Consent,

    /// <summary>Does not agree to disclosure (不同意公开). Whether the reasons are good is for the agency to say.</summary>
    Refusal,

    /// <summary>Answered, and says neither (未明确表态).</summary>
    NoOpinion,
}
