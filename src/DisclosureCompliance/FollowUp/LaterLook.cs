using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.FollowUp;

/// <summary>What a later run says of a finding that it does not have: that it is fixed, that another took its place, or nothing.</summary>
internal sealed class LaterLook
{
    private static readonly string[] NotSeen = [FindingCodes.NotInSample, FindingCodes.PeriodUndecided, FindingCodes.EventUndecided];
    private static readonly string[] Undecided =
        [FindingCodes.TriggerUnknown, FindingCodes.DatesContradict, FindingCodes.NoDeadline, FindingCodes.Provisional, FindingCodes.Withheld];

    private readonly ComplianceCheckRequest _request;
    private readonly Dictionary<string, DisclosureRecord> _records;
    private readonly Dictionary<string, DisclosureRecord> _outside;
    private readonly ILookup<(string Item, string Period), Matter> _found;
    private readonly ILookup<(string Item, string Period, string Record), Matter> _foundOfRecord;
    private readonly Func<string, bool> _wasThere;

    /// <param name="report">The later run.</param>
    /// <param name="wasThere">Whether the earlier one had a finding, by its identity: what was there already takes no other's place.</param>
    public LaterLook(ComplianceReport report, Func<string, bool> wasThere)
    {
        _request = report.Request;
        _records = ById(_request.Records.Records);
        _outside = ById(report.OutsideWindow);
        Matter[] found = [.. report.Findings.Select(finding => Matter.Of(finding, _request.Window))];
        _found = found.ToLookup(matter => (matter.Item, matter.Period));
        _foundOfRecord = found.ToLookup(matter => (matter.Item, matter.Period, matter.Record));
        _wasThere = wasThere;
    }

    /// <summary>What became of a finding that the later run does not have.</summary>
    public FindingChange Of(Matter gone)
    {
        if (!WasLookedAt(gone))
        {
            return FindingChange.NotLookedAt;
        }

        var those = MeetingWith(gone).ToArray();
        if (those.Any(found => LeavesOpen(found, gone)))
        {
            return FindingChange.NotLookedAt;
        }

        return those.Any(found => Overtakes(found, gone)) ? FindingChange.Overtaken : FindingChange.Fixed;
    }

    /// <summary>Whether a finding says that nothing can be said of the matter.</summary>
    private static bool LeavesOpen(Matter found, Matter gone) => gone.Aspect switch
    {
        CheckAspect.Timeliness => NotSeen.Contains(found.Code) || (gone.Severity > FindingSeverity.Information && Undecided.Contains(found.Code)),
        CheckAspect.Elements => found.Code == FindingCodes.ElementsUnknown,
        CheckAspect.Approval => found.Code == FindingCodes.ApprovalsUnknown,
        CheckAspect.Review => found.Code == FindingCodes.NoReviewDate,
        CheckAspect.Display => found.Code == FindingCodes.RemovalUnknown,
        _ => false,
    };

    private IEnumerable<Matter> MeetingWith(Matter gone) => (gone.Record.Length == 0
        ? _found[(gone.Item, gone.Period)]
        : _foundOfRecord[(gone.Item, gone.Period, gone.Record)].Concat(_foundOfRecord[(gone.Item, gone.Period, string.Empty)])).Where(gone.Meets);

    private bool Overtakes(Matter found, Matter gone) => found.Aspect == gone.Aspect
        && (found.Severity > gone.Severity || gone.Severity == FindingSeverity.Information)
        && !_wasThere(found.Identity);

    private bool WasLookedAt(Matter gone)
    {
        var inWindow = gone.Day is not { } day || _request.Window.Contains(day);
        if (gone.Record.Length > 0)
        {
            return _records.TryGetValue(gone.Record, out var record)
                ? HasFactsFor(gone, record) && (!_outside.TryGetValue(gone.Record, out var outside) || WasLookedAtOutside(gone, outside))
                : inWindow && _request.Records.IsComplete;
        }

        if (gone.Item.Length == 0)
        {
            return gone.Aspect == CheckAspect.Freshness ? _request.Site is not null : inWindow && _request.Records.IsComplete;
        }

        if (gone.Day is not null)
        {
            return inWindow && (gone.Period.Length > 0 || _request.Records.IsComplete || _request.Records.Events.Any(happened => happened.Id == gone.Rest));
        }

        return gone.Aspect != CheckAspect.Freshness || _request.Records.Records.Any(record => record.ItemId == gone.Item);
    }

    /// <summary>Of a record of another time only its publication is looked at, where that lies in this one.</summary>
    private bool WasLookedAtOutside(Matter gone, DisclosureRecord record) => gone.Aspect switch
    {
        CheckAspect.Timeliness => false,
        CheckAspect.Data when gone.Code != FindingCodes.DatesContradict => true,
        _ => record.PublishedAt?.Date is { } published && published <= _request.AsOf && _request.Window.Contains(published),
    };

    /// <summary>Whether the record still states what is looked at.</summary>
    private static bool HasFactsFor(Matter gone, DisclosureRecord record) => gone.Aspect switch
    {
        CheckAspect.Content or CheckAspect.Wholeness => record.Content is not null,
        CheckAspect.Places => record.Places is not null,
        CheckAspect.Access => record.Mode is not null || record.Audience is not null,
        _ => true,
    };

    private static Dictionary<string, DisclosureRecord> ById(IEnumerable<DisclosureRecord> records) => records.ToDictionary(record => record.Id, StringComparer.Ordinal);
}
