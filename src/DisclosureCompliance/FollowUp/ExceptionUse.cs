using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>What one exception covers of one report.</summary>
internal sealed class ExceptionUse(AcceptedException exception, ComplianceReport report)
{
    private static readonly IReadOnlyList<string> KnownCodes = Array.AsReadOnly([.. typeof(FindingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)]);

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
        if (!exception.HoldsOn(_day))
        {
            return first;
        }

        if (first is null)
        {
            return this;
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

        var unknown = exception.Scope.Codes.Where(code => !KnownCodes.Contains(code) && report.Findings.All(finding => finding.Code != code)).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var code in unknown)
        {
            yield return Say(ExceptionFindingKind.UnknownCode, ExceptionMessages.UnknownCode, new("code", code), new("nearest", Nearest(code)));
        }

        if (_covered == 0 && unknown.Length == 0)
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

    /// <summary>The code of a text begins with that of its finding (<c>finding.missing-change</c>); anything else is likely misspelt.</summary>
    private static Message Nearest(string code) =>
        KnownCodes.Where(known => code.StartsWith(known + "-", StringComparison.Ordinal)).OrderByDescending(known => known.Length).FirstOrDefault() is { } begun
            ? new Message(LawMessages.Nearest, new MessageArgument("nearest", begun))
            : NearestWord.Say(code, KnownCodes);

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
