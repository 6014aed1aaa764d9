namespace DisclosureCompliance.Office;

/// <summary>What the public sent in.</summary>
public enum FeedbackKind
{
    /// <summary>A complaint (投诉举报).</summary>
    Complaint,

    /// <summary>An opinion or a question (意见建议, 咨询).</summary>
    Feedback,
}
