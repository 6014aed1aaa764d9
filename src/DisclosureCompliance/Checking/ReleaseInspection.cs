using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether a publication waited for what must come first. The signatures of the approval trail are not looked at here: that they came after the
/// publication is a problem of the trail, and <see cref="ApprovalInspection"/> says it once.
/// </summary>
internal sealed class ReleaseInspection(InspectionContext context) : IPublicationInspection
{
    private static readonly RuleTerm Embargo = new("embargo", new LocalizedText("规定的最早公开日", "the first day allowed"));
    private static readonly RuleTerm[] Gates = [RuleTerms.Approved, RuleTerms.Decided];

    private DeadlineRule? _limit;
    private DeadlineRule? _opening;

    public void Inspect(in ExpectedDisclosure expected)
    {
        var record = expected.Record!;
        var opening = OpeningOf(expected.Item);
        if (record.EmbargoedUntil is null && record.Events.Count == 0 && opening is null)
        {
            return;
        }

        var published = expected.PublishedOn!.Value;
        var (looked, found) = (false, false);
        if (record.EmbargoedUntil is { } allowed)
        {
            (looked, found) = (true, Compare(expected, published, Embargo, allowed));
        }

        for (var i = 0; i < Gates.Length && record.Events.Count > 0; i++)
        {
            if (record.DateOf(Gates[i]) is { } day && (published >= day || !RunsBefore(expected.Item, Gates[i])))
            {
                looked = true;
                found |= Compare(expected, published, Gates[i], day);
            }
        }

        if (opening is not null && OpeningDay(expected, opening) is { Opens: { } first } due)
        {
            looked = true;
            if (published < first)
            {
                context.Log.Add(PublicationTimeKinds.TooEarly, expected, BeforeOpening, due, target: "opening");
                found = true;
            }
        }

        if (looked && !found)
        {
            context.Log.Pass(CheckAspect.Release, expected);
        }
    }

    private bool Compare(in ExpectedDisclosure expected, LocalDate published, RuleTerm gate, LocalDate day)
    {
        if (published >= day)
        {
            return false;
        }

        context.Log.Add(PublicationTimeKinds.TooEarly, expected, TooEarly, detail: new Gate(gate, day, gate == Embargo ? null : FindingBasis.Approval.On(published)), target: gate.Id);
        return true;
    }

    /// <summary>The item's limit where it has a first day; found once for items that follow each other and share a limit, as those of one law do.</summary>
    private DeadlineRule? OpeningOf(CatalogueItem item)
    {
        var limit = LimitOf(item);
        if (!ReferenceEquals(_limit, limit))
        {
            (_limit, _opening) = (limit, RuleTree.SelfAndParts(limit).Any(rule => rule is NotBeforeRule or WindowRule) ? limit : null);
        }

        return _opening;
    }

    private Deadline OpeningDay(in ExpectedDisclosure expected, DeadlineRule opening) => context.Deadlines.Calculate(
        opening,
        expected.Period is { } period ? EventDates.On(period.End) : expected.Record!.ToEventDates(RuleTree.TermsOf(opening)));

    /// <summary>Whether the catalogue wants it up before that event: a draft, a notice before an approval.</summary>
    private bool RunsBefore(CatalogueItem item, RuleTerm gate) => item.Display?.Before == gate
        || RuleTree.SelfAndParts(LimitOf(item)).Any(rule => rule is DisplayRule { Before: { } ahead } && ahead == gate || rule is BeforeRule before && before.Event == gate);

    private DeadlineRule LimitOf(CatalogueItem item) => context.Rules.On(item.Deadline, context.Request.Window.End) ?? item.Deadline;

    private static Message TooEarly(Finding finding)
    {
        var gate = (Gate)finding.Detail!;
        var (published, date) = (new MessageArgument("published", finding.Record!.PublishedAt!.Value.Date), new MessageArgument("date", gate.On));
        return gate.Event == Embargo
            ? finding.Say(PublicationTimeMessages.BeforeEmbargo, published, date)
            : finding.Say(PublicationTimeMessages.TooEarly, published, new("event", gate.Event.Name), date);
    }

    private static Message BeforeOpening(Finding finding) =>
        finding.Say(PublicationTimeMessages.BeforeOpening, new("published", finding.Record!.PublishedAt!.Value.Date), new("date", finding.Due!.Opens!.Value));

    /// <summary>What had to come first. An embargo is the house's own; that an approval comes first is the law's.</summary>
    private sealed record Gate(RuleTerm Event, LocalDate On, LegalCitation? Citation) : ICitesLaw;
}
