using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Outlook;

/// <summary>Entries of the agenda with their words.</summary>
internal static class AgendaWords
{
    public static AgendaEntry Entry(
        AgendaEntryKind kind, CatalogueItem item, Deadline due, DisclosureRecord? record = null, DisclosureEvent? happened = null, ReportingPeriod? period = null)
    {
        var template = kind switch
        {
            AgendaEntryKind.Review => OutlookMessages.Review,
            AgendaEntryKind.Update => OutlookMessages.Update,
            _ => period is null ? OutlookMessages.Publish : OutlookMessages.PublishPeriod,
        };
        MessageArgument[] arguments = period is null
            ? [new("item", item.Title), new("due", due.Earliest!.Value)]
            : [new("item", item.Title), new("due", due.Earliest!.Value), new("period", PeriodWords.Of(period.Value))];
        return new AgendaEntry(kind, item.Id, due.Earliest!.Value, new Message(template, arguments))
        {
            RecordId = record?.Id,
            Event = happened,
            Period = period,
            Unit = item.ResponsibleUnit,
            Deadline = due,
            Citation = due.Citation,
        };
    }
}
