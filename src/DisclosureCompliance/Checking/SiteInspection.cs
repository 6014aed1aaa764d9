using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Websites;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Holds the office's website to the indicators: one finding for each that anything falls under, whether or not it is too many.</summary>
internal sealed class SiteInspection(InspectionContext context) : IOfficeInspection
{
    private readonly LocalDate _asOf = context.Request.AsOf;

    public void Inspect(PublishedDisclosures published)
    {
        if (context.Request.Site is not { } site)
        {
            return;
        }

        var set = context.Options.SiteIndicators;
        foreach (var indicator in set.Indicators)
        {
            var counted = Counted(indicator, site).ToArray();
            if (counted.Length > 0)
            {
                context.Log.AddOfOffice(KindOf(indicator, counted.Length), _asOf, Say, new Result(site, set.Citation, indicator, counted), $"{site.Id}/{indicator.Id}");
            }
        }
    }

    private static FindingKind KindOf(SiteIndicator indicator, int count) => count < indicator.AtLeast
        ? PublicationTimeKinds.SiteBelowThreshold
        : indicator.Effect == SiteEffect.Veto ? PublicationTimeKinds.SiteVeto : PublicationTimeKinds.SiteDeduction;

    private IEnumerable<LocalizedText> Counted(SiteIndicator indicator, SiteSnapshot site) => indicator.Condition switch
    {
        SiteCondition.Empty => site.Parts.Where(part => part.IsEmpty).Select(part => part.Title),
        SiteCondition.Overdue => site.Parts.Where(part => part is { IsEmpty: false, Freshness: { } own } && IsOver(own, part.UpdatedOn)).Select(part => part.Title),
        SiteCondition.Stale => site.Parts.Where(part => !part.IsEmpty && indicator.For(part.Kind) is { } threshold && IsOver(threshold.Rule, part.UpdatedOn)).Select(part => part.Title),
        _ => indicator.For(SitePartKinds.Message) is { } limit
            ? site.Messages.Where(message => IsUnanswered(message, limit.Rule, indicator.Within)).Select(message => LocalizedText.Same(message.Id))
            : [],
    };

    /// <summary>Whether a time that began on a day is certainly over.</summary>
    private bool IsOver(StaleRule rule, LocalDate? since)
    {
        context.Next.From(since);
        if (since is not { } day || day > _asOf || LastDay.Of(context.Deadlines.Calculate(rule, day)) is not { } last)
        {
            return false;
        }

        context.Next.After(last);
        return _asOf > last.Latest;
    }

    private bool IsUnanswered(SiteMessage message, StaleRule rule, PeriodLength? within)
    {
        context.Next.From(message.AnsweredOn);
        return !(message.AnsweredOn <= _asOf)
            && IsOver(rule, message.ReceivedOn)
            && (within is not { } back || !IsOver(new StaleRule(back), message.ReceivedOn));
    }

    private static Message Say(Finding finding)
    {
        var (site, _, indicator, counted) = (Result)finding.Detail!;
        var template = finding.Code switch
        {
            FindingCodes.SiteVeto => PublicationTimeMessages.SiteVeto,
            FindingCodes.SiteDeduction => PublicationTimeMessages.SiteDeduction,
            _ => PublicationTimeMessages.SiteBelowThreshold,
        };
        return new Message(
            template,
            new("site", site.Title),
            new("asOf", finding.AsOf!.Value),
            new("indicator", indicator.Title),
            new("count", counted.Length),
            new("atLeast", indicator.AtLeast),
            new("parts", counted),
            VerificationMark.Of(indicator.Verification, indicator.Note));
    }

    private sealed record Result(SiteSnapshot Site, LegalCitation? Citation, SiteIndicator Indicator, LocalizedText[] Counted) : ICitesLaw;
}
