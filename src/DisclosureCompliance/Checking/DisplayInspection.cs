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
    private readonly List<DisplayRule> _displays = [];
    private CatalogueItem? _item;
    private bool _isLimit;

    public void Inspect(in ExpectedDisclosure expected)
    {
        // The records of an item follow each other.
        if (_item != expected.Item)
        {
            Turn(expected.Item);
        }

        // A removal from before the publication says nothing of how long it was up.
        if (_displays.Count == 0 || expected.Record!.RemovedOn < expected.PublishedOn)
        {
            return;
        }

        var removed = expected.Record.RemovedOn is { } day && day <= _asOf ? day : (LocalDate?)null;
        var (isShort, isLong) = (false, false);
        foreach (var display in _displays)
        {
            if (!isShort && display is { AtLeast.Unit: not PeriodUnit.Hours })
            {
                isShort = InspectShortest(expected, display, removed);
            }

            if (!isLong && display.AtMost is { Unit: not PeriodUnit.Hours } most)
            {
                isLong = InspectLongest(expected, new DisplayRule(atLeast: null, most), removed);
            }
        }
    }

    /// <summary>Whether it was up for less than it must.</summary>
    private bool InspectShortest(in ExpectedDisclosure expected, DisplayRule display, LocalDate? removed)
    {
        var due = context.Deadlines.Calculate(new DisplayRule(display.AtLeast), expected.PublishedOn!.Value);
        if (LastDay.Of(due) is not { } last)
        {
            return false;
        }

        context.Next.After(last);
        var isShort = removed <= last.Earliest;
        if (isShort)
        {
            context.Log.Add(PublicationTimeKinds.DisplayedTooShort, expected, TooShort, due);
        }
        else if (removed > last.Latest || (removed is null && _asOf > last.Latest))
        {
            context.Log.Pass(CheckAspect.Display, expected, due);
        }

        // Where the deadline itself is the display, the last day on which it may begin says the same, and lateness is said there.
        if (display.Before is { } gate && !_isLimit && expected.Record!.DateOf(gate) is { } day && day <= last.Earliest && day <= _asOf)
        {
            context.Log.Add(PublicationTimeKinds.DisplayNotOver, expected, NotOver, due, detail: new Gate(gate, day), target: gate.Id);
        }

        return isShort;
    }

    /// <summary>Whether it was up for longer than it may, as far as anybody knows.</summary>
    private bool InspectLongest(in ExpectedDisclosure expected, DisplayRule longest, LocalDate? removed)
    {
        var due = context.Deadlines.Calculate(longest, expected.PublishedOn!.Value);
        if (LastDay.Of(due) is not { } last)
        {
            return false;
        }

        context.Next.After(last);
        var shown = removed?.PlusDays(-1) ?? LastSeen(expected.Record!);
        if (shown > last.Latest)
        {
            context.Log.Add(PublicationTimeKinds.NotRemoved, expected, NotRemoved, due, detail: shown);
            return true;
        }

        if (removed is not null)
        {
            context.Log.Pass(CheckAspect.Display, expected, due);
        }
        else if (_asOf > last.Latest)
        {
            context.Log.Add(PublicationTimeKinds.RemovalUnknown, expected, RemovalUnknown, due);
            return true;
        }

        return false;
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

    private void Turn(CatalogueItem item)
    {
        (_item, _isLimit) = (item, false);
        _displays.Clear();
        if (item.Display is { } own)
        {
            _displays.Add(own);
            return;
        }

        AddFrom(item.Deadline, isLaw: false);
        _isLimit = _displays.Count == 1 && ReferenceEquals(_displays[0], LimitOf(item));
    }

    /// <summary>The displays that a deadline lays down: the deadline itself, or those that must all be kept. Of limits of which one is enough nobody can say which holds.</summary>
    private void AddFrom(DeadlineRule rule, bool isLaw)
    {
        switch (Unqualified(rule))
        {
            case DisplayRule display:
                _displays.Add(display);
                break;
            case StatutoryRule statutory when !isLaw && context.Rules.On(statutory, context.Request.Window.End) is { } law:
                AddFrom(law, isLaw: true);
                break;
            case CompositeRule { How: Composition.All } all:
                foreach (var part in all.Rules)
                {
                    AddFrom(part, isLaw);
                }

                break;
        }
    }

    private DeadlineRule LimitOf(CatalogueItem item) =>
        Unqualified(Unqualified(item.Deadline) is StatutoryRule statutory && context.Rules.On(statutory, context.Request.Window.End) is { } law ? law : item.Deadline);

    private static DeadlineRule Unqualified(DeadlineRule rule) => rule is QualifiedRule qualified ? Unqualified(qualified.Rule) : rule;

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
