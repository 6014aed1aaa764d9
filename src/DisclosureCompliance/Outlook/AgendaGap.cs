using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Outlook;

/// <summary>Something open that has no date (无法推算日期的事项).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AgendaGap
{
    internal AgendaGap(string subjectId, string? recordId, Message reason)
    {
        SubjectId = Guard.Against.NullOrWhiteSpace(subjectId);
        RecordId = recordId;
        Reason = Guard.Against.Null(reason);
    }

    /// <summary>The identifier of the catalogue item, or of the request.</summary>
    public string SubjectId { get; }

    /// <summary>The identifier of the record; null where there is none.</summary>
    public string? RecordId { get; }

    /// <summary>Why there is no date.</summary>
    public Message Reason { get; }
}
