namespace DisclosureCompliance.Approvals;

/// <summary>That a matter was published (公开): when, and what exactly.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalPublication
{
    /// <summary>A publication.</summary>
    /// <param name="at">When.</param>
    /// <param name="content">What; null where nobody made a fingerprint of it.</param>
    public ApprovalPublication(RecordedTime at, ContentFingerprint? content = null)
    {
        At = at;
        Content = content;
    }

    /// <summary>When.</summary>
    public RecordedTime At { get; }

    /// <summary>What was published; null where nobody made a fingerprint of it.</summary>
    public ContentFingerprint? Content { get; }
}
