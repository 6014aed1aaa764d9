using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether it stayed on display as long as it must and no longer than it may. On the day of its removal it no longer counts as displayed: what must be up
/// through Friday may be taken down on Saturday, and what may be up through Friday must be.
/// </summary>
internal sealed class DisplayInspection(InspectionContext context) : IPublicationInspection
{
    private readonly LocalDate _asOf = context.Request.AsOf;
    private CatalogueItem? _item;
    private DisplayRule? _display;

    public void Inspect(in ExpectedDisclosure expected)
    {
        // The records of an item follow each other.
        if (_item != expected.Item)
        {
            (_item, _display) = (expected.Item, expected.Item.Display ?? DisplayOf(expected.Item.Deadline));
        }

        // A removal from before the publication says nothing of how long it was up.
        if (_display is not { } display || expected.Record!.RemovedOn < expected.PublishedOn)
        {
            return;
        }

        var removed = expected.Record.RemovedOn is { } day && day <= _asOf ? day : (LocalDate?)null;
        if (display is { AtLeast.Unit: not PeriodUnit.Hours })
        {
            InspectShortest(expected, display, removed);
        }

        if (display.AtMost is { Unit: not PeriodUnit.Hours } most)
        {
            InspectLongest(expected, new DisplayRule(atLeast: null, most), removed);
        }
    }

    private void InspectShortest(in ExpectedDisclosure expected, DisplayRule display, LocalDate? removed)
    {
        var due = context.Deadlines.Calculate(new DisplayRule(display.AtLeast), expected.PublishedOn!.Value);
        if (LastDay.Of(due) is not { } last)
        {
            return;
        }

        if (removed <= last.Earliest)
        {
            context.Log.Add(PublicationTimeKinds.DisplayedTooShort, expected, TooShort, due);
        }
        else if (removed > last.Latest || (removed is null && _asOf > last.Latest))
        {
            context.Log.Pass(CheckAspect.Display, expected, due);
        }

        // Where the deadline itself is the display, the last day on which it may begin says the same, and lateness is said there.
        if (display.Before is { } gate && expected.Item.Display is not null && expected.Record!.DateOf(gate) is { } day && day <= last.Earliest && day <= _asOf)
        {
            context.Log.Add(PublicationTimeKinds.DisplayNotOver, expected, NotOver, due, detail: new Gate(gate, day), target: gate.Id);
        }
    }

    private void InspectLongest(in ExpectedDisclosure expected, DisplayRule longest, LocalDate? removed)
    {
        var due = context.Deadlines.Calculate(longest, expected.PublishedOn!.Value);
        if (LastDay.Of(due) is not { } last)
        {
            return;
        }

        var shown = removed?.PlusDays(-1) ?? LastSeen(expected.Record!);
        if (shown > last.Latest)
        {
            context.Log.Add(PublicationTimeKinds.NotRemoved, expected, NotRemoved, due, detail: shown);
        }
        else if (removed is not null)
        {
            context.Log.Pass(CheckAspect.Display, expected, due);
        }
        else if (_asOf > last.Latest)
        {
            context.Log.Add(PublicationTimeKinds.RemovalUnknown, expected, RemovalUnknown, due);
        }
    }

    /// <summary>The last day on which the host opened one of its places.</summary>
    private LocalDate? LastSeen(DisclosureRecord record)
    {
        LocalDate? last = null;
        foreach (var place in record.Places ?? [])
        {
            if (place is { State: PlaceState.Reachable, TriedOn: { } tried } && tried <= _asOf && !(tried <= last))
            {
                last = tried;
            }
        }

        return last;
    }

    /// <summary>A display that the deadline lays down.</summary>
    private DisplayRule? DisplayOf(DeadlineRule rule) => rule switch
    {
        DisplayRule display => display,
        QualifiedRule qualified => DisplayOf(qualified.Rule),
        StatutoryRule => context.Rules.On(rule, context.Request.Window.End) is { } law and not StatutoryRule ? DisplayOf(law) : null,
        _ => null,
    };

    private static Message TooShort(Finding finding) =>
        finding.Say(PublicationTimeMessages.DisplayedTooShort, Published(finding), Due(finding), new("removed", finding.Record!.RemovedOn!.Value));

    private static Message NotOver(Finding finding)
    {
        var gate = (Gate)finding.Detail!;
        return finding.Say(PublicationTimeMessages.DisplayNotOver, Due(finding), new("event", gate.Event.Name), new("date", gate.On));
    }

    private static Message NotRemoved(Finding finding) => finding.Say(PublicationTimeMessages.NotRemoved, Due(finding), new("seen", (LocalDate)finding.Detail!));

    private static Message RemovalUnknown(Finding finding) => finding.Say(PublicationTimeMessages.RemovalUnknown, Due(finding), new("asOf", finding.AsOf!.Value));

    private static MessageArgument Published(Finding finding) => new("published", finding.Record!.PublishedAt!.Value.Date);

    private static MessageArgument Due(Finding finding) => new("due", finding.Due!.Date!.Value);

    private sealed record Gate(RuleTerm Event, LocalDate On);
}
