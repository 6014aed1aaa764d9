using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>What one exception covers of one report.</summary>
internal sealed class ExceptionUse(AcceptedException exception, ComplianceReport report)
{
    private readonly LocalDate _day = report.Request.AsOf;
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private int _covered;

    public AcceptedException Exception => exception;

    /// <summary>Looks at a finding. Gives the exception that accepts it: the first before this one, or else this one, or none.</summary>
    public ExceptionUse? Take(Finding finding, ExceptionUse? first)
    {
        if (!exception.Scope.Covers(finding, report.Request.Unit?.Id))
        {
            return first;
        }

        _covered++;
        if (!exception.HoldsOn(_day) || first is null)
        {
            return exception.HoldsOn(_day) ? this : first;
        }

        _shared[first.Exception.Id] = _shared.TryGetValue(first.Exception.Id, out var count) ? count + 1 : 1;
        return first;
    }

    public IEnumerable<ExceptionFinding> Findings(ExceptionList list)
    {
        if (_day > exception.LastDay || _day < exception.FirstDay)
        {
            if (_covered > 0)
            {
                yield return _day > exception.LastDay
                    ? Say(ExceptionFindingKind.Expired, ExceptionMessages.Expired, new("last", exception.LastDay), new("count", _covered))
                    : Say(ExceptionFindingKind.NotYetBegun, ExceptionMessages.NotYetBegun, new("first", exception.FirstDay), new("count", _covered));
            }

            yield break;
        }

        if (_covered == 0)
        {
            yield return Say(ExceptionFindingKind.Unused, ExceptionMessages.Unused, new MessageArgument("day", _day));
        }

        foreach (var finding in OverBroad(list))
        {
            yield return finding;
        }

        foreach (var shared in _shared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return Say(ExceptionFindingKind.Overlapping, ExceptionMessages.Overlapping, new("other", shared.Key), new("count", shared.Value));
        }
    }

    private IEnumerable<ExceptionFinding> OverBroad(ExceptionList list)
    {
        if (exception.Scope.IsBlanket)
        {
            yield return Say(ExceptionFindingKind.OverBroad, ExceptionMessages.Blanket);
        }

        if (_covered > list.MostFindings)
        {
            yield return Say(ExceptionFindingKind.OverBroad, ExceptionMessages.TooMany, new("count", _covered), new("most", list.MostFindings));
        }

        var days = Period.Between(exception.FirstDay, exception.LastDay, PeriodUnits.Days).Days + 1;
        if (days > list.MostDays)
        {
            yield return Say(ExceptionFindingKind.OverBroad, ExceptionMessages.TooLong, new("count", days), new("most", list.MostDays));
        }
    }

    private ExceptionFinding Say(ExceptionFindingKind kind, MessageTemplate template, params MessageArgument[] arguments) =>
        new(kind, exception, new Message(template, [new("exception", exception.Id), .. arguments]));
}
