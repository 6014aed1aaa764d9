using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether what must be kept up to date is. An item is as fresh as the newest of its publications that are up, those outside the time inspected too; one
/// that has none is missing, not stale. Where all were taken down, the newest of those can only show that it is stale.
/// </summary>
internal sealed class FreshnessInspection(InspectionContext context) : IOfficeInspection
{
    public void Inspect(PublishedDisclosures published)
    {
        var request = context.Request;
        if (request.Catalogue.Items.All(item => item.Freshness is null))
        {
            return;
        }

        context.Next.FromDutiesOf(request.Unit);
        if (request.Unit?.HasDutiesOn(request.AsOf) == false)
        {
            return;
        }

        var newest = NewestByItem();
        foreach (var item in request.Catalogue.Items)
        {
            if (item.Freshness is not { } rule || !item.IsFor(request.Unit))
            {
                continue;
            }

            context.Next.FromDutyOf(item);
            if (!item.AppliesOn(request.AsOf) || !newest.TryGetValue(item.Id, out var update))
            {
                continue;
            }

            var due = context.Deadlines.Calculate(rule, update.On);
            if (LastDay.Of(due) is not { } last)
            {
                continue;
            }

            context.Next.After(last);
            var expected = ExpectedDisclosure.Of(item, null, update.Record, request.AsOf);
            if (IsDown(update.Record) && (request.AsOf <= last.Latest || IsStanding(item)))
            {
                continue;
            }

            if (request.AsOf > last.Latest)
            {
                context.Log.Add(PublicationTimeKinds.Stale, expected with { Record = null }, Stale, due, context.Span.After(last, request.AsOf), detail: update.On);
            }
            else
            {
                context.Log.Pass(CheckAspect.Freshness, expected, due);
            }
        }
    }

    private Dictionary<string, (LocalDate On, DisclosureRecord Record)> NewestByItem()
    {
        var newest = new Dictionary<string, (LocalDate On, DisclosureRecord Record)>(StringComparer.Ordinal);
        foreach (var record in context.Request.Records.Records)
        {
            if (record.PublishedAt is { } at
                && at.Date <= context.Request.AsOf
                && context.Request.Catalogue.Find(record.ItemId) is { Freshness: not null }
                && (!newest.TryGetValue(record.ItemId, out var known) || IsNewer(record, record.UpdatedBy(context.Request.AsOf), known)))
            {
                newest[record.ItemId] = (record.UpdatedBy(context.Request.AsOf), record);
            }
        }

        return newest;
    }

    /// <summary>What is up goes before what is not; of two of the same day the one with the smaller identifier, so that the order of the records makes no difference.</summary>
    private bool IsNewer(DisclosureRecord record, LocalDate updatedOn, (LocalDate On, DisclosureRecord Record) known)
    {
        if (IsDown(record) != IsDown(known.Record))
        {
            return IsDown(known.Record);
        }

        return updatedOn > known.On || (updatedOn == known.On && string.CompareOrdinal(record.Id, known.Record.Id) < 0);
    }

    private bool IsDown(DisclosureRecord record) => record.RemovedOn <= context.Request.AsOf;

    private bool IsStanding(CatalogueItem item) => DisclosureSchedule.Of(item, context.Rules.On(item.Deadline, context.Request.Window.End)).IsStanding;

    private static Message Stale(Finding finding) => finding.Say(
        PublicationTimeMessages.Stale,
        new("updated", (LocalDate)finding.Detail!),
        new("due", finding.Due!.Date!.Value),
        new("asOf", finding.AsOf!.Value));
}
