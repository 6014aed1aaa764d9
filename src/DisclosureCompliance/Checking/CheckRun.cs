using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>One pass over a request: which disclosures are expected of each item, and which record answers which.</summary>
internal sealed partial class CheckRun(InspectionContext context)
{
    private readonly ComplianceCheckRequest _request = context.Request;
    private readonly InspectionLog _log = context.Log;
    private readonly DutyInspection _duty = new(context);
    private readonly TimeInspection _time = new(context);
    private readonly StandingPresence _presence = new(context);
    private readonly IPublicationInspection[] _publication =
    [
        new ReviewInspection(context),
        new ElementInspection(context),
        new ApprovalInspection(context),
        new ReleaseInspection(context),
        new DisplayInspection(context),
        new PlaceInspection(context),
        new AccessInspection(context),
        new ExemptionInspection(context),
        new ContentInspection(context),
        new WholenessInspection(context),
        new StatedDateInspection(context),
    ];

    private readonly IOfficeInspection[] _office =
    [
        new FreshnessInspection(context),
        new SiteInspection(context),
        new FormationInspection(context),
        new BurstInspection(context),
        new CopyInspection(context),
    ];

    private readonly PublishedDisclosures _published = new(context.Request);
    private readonly List<DisclosureRecord> _outsideWindow = [];

    /// <summary>The records whose limit belongs to another time.</summary>
    public IReadOnlyList<DisclosureRecord> OutsideWindow => _outsideWindow.AsReadOnly();

    /// <summary>Goes through the whole request, once.</summary>
    public void Run()
    {
        var records = new RecordsByItem(_request.Catalogue, _request.Records.Records);
        for (var i = 0; i < _request.Catalogue.Items.Count; i++)
        {
            _log.Board.Turn(i);
            CheckItem(_request.Catalogue.Items[i], records.Of(i));
        }

        foreach (var record in records.OfUnknownItems)
        {
            _log.AddStray(FindingKind.UnknownItem, RecordTexts.UnknownItem, record);
        }

        _duty.ReportStrayEvents();
        foreach (var inspection in _office)
        {
            inspection.Inspect(_published);
        }
    }

    private void CheckItem(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        if (!item.IsFor(_request.Unit))
        {
            _duty.Refuse(item, records);
            return;
        }

        var schedule = DisclosureSchedule.Of(item, RuleInWindow(item.Deadline));
        if (schedule.Every is { } every)
        {
            CheckRecurring(item, every, schedule, records);
        }
        else if (schedule.IsStanding)
        {
            CheckStanding(item, records);
        }
        else
        {
            CheckEvents(item, records);
        }
    }

    /// <summary>The rule at the end of the window, or at its start where the law has none any more: an item does not stop recurring unseen.</summary>
    private DeadlineRule? RuleInWindow(DeadlineRule rule) =>
        context.Rules.On(rule, _request.Window.End) ?? context.Deadlines.Resolve(rule, _request.Window.Start);

    private void Inspect(in ExpectedDisclosure expected, LocalDate? trigger)
    {
        _log.Board.Add(_time.Inspect(expected, trigger));
        InspectPublication(expected);
    }

    private void InspectPublication(in ExpectedDisclosure expected)
    {
        if (expected.PublishedOn is null)
        {
            return;
        }

        _published.Add(expected);
        foreach (var inspection in _publication)
        {
            inspection.Inspect(expected);
        }
    }

    private ExpectedDisclosure Expect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record) => ExpectedDisclosure.Of(item, period, record, _request.AsOf);

    private void Miss(in ExpectedDisclosure expected) => _log.Board.Add(_time.Miss(expected));
}
