using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>One thing that falls due (到期事项).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AgendaEntry
{
    internal AgendaEntry(AgendaEntryKind kind, string subjectId, LocalDate lastDay, Message message)
    {
        Kind = kind;
        SubjectId = Guard.Against.NullOrWhiteSpace(subjectId);
        LastDay = Guard.Against.NonIsoDate(lastDay);
        Message = Guard.Against.Null(message);
    }

    /// <summary>What it is.</summary>
    public AgendaEntryKind Kind { get; }

    /// <summary>The identifier of the catalogue item, or of the request.</summary>
    public string SubjectId { get; }

    /// <summary>The identifier of the record that is to be published or looked at again; null where there is none yet, and for requests.</summary>
    public string? RecordId { get; init; }

    /// <summary>What happened and has to be disclosed, where no record of it is known; null for everything else.</summary>
    public DisclosureEvent? Event { get; init; }

    /// <summary>The period that is reported on; null where it is for none.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The unit that answers for it (责任单位); null where nobody is named.</summary>
    public string? Unit { get; init; }

    /// <summary>The last day on which it is in time, included; where the date is provisional, the earliest that it can be.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The deadline with its certainty and derivation; null where the day stands in the log of a request itself.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Where the law says so; null where no text was named.</summary>
    public LegalCitation? Citation { get; init; }

    /// <summary>The entry in words.</summary>
    public Message Message { get; }
}
