using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>
/// Holds a provision that is local to another to it: in every version that is in force together with one of the national provision, the local one must be
/// at least as strict.
/// </summary>
internal sealed class LocalLawCheck(LawPack pack, FaultCollector faults)
{
    public void Check(StatutoryProvision local, int index, StatutoryProvision national)
    {
        var place = $"$.provisions[{index}]";
        foreach (var own in local.Versions)
        {
            foreach (var theirs in national.Versions.Where(version => version.InForce.Overlaps(own.InForce)))
            {
                CheckRule(new(local, own, national, theirs, place));
                CheckExtension(new(local, own, national, theirs, place));
                CheckPauses(new(local, own, national, theirs, place));
            }
        }
    }

    public void ReportUnknown(StatutoryProvision local, int index, IEnumerable<string> known) => faults.Error(
        $"$.provisions[{index}].localTo",
        local.LocalTo,
        LawMessages.UnknownNational,
        new("national", local.LocalTo!),
        new("pack", pack.Id),
        new("nearest", NearestWord.Say(local.LocalTo!, known)));

    private void CheckRule(Pair pair)
    {
        var theirs = RuleTree.TermsOf(pair.Theirs.Rule);
        foreach (var own in RuleTree.TermsOf(pair.Own.Rule).Except(theirs))
        {
            if (theirs.FirstOrDefault(own.IsHomonymOf) is { } meant)
            {
                pair.Report(faults, LawMessages.OtherIdentifier, new("term", own.Id), new("name", meant.Name), new("meant", meant.Id));
                return;
            }
        }

        var strictness = RuleStrictness.Compare(pair.Own.Rule, pair.Theirs.Rule);
        if (strictness is Strictness.Looser or Strictness.Incomparable)
        {
            pair.Report(
                faults,
                strictness == Strictness.Looser ? LawMessages.LooserLimit : LawMessages.IncomparableLimit,
                new("rule", pair.Own.Rule.Describe()),
                new("nationalRule", pair.Theirs.Rule.Describe()));
        }
    }

    private void CheckExtension(Pair pair)
    {
        if (pair.Own.Extension is { } own && (pair.Theirs.Extension is not { } theirs || !LengthOrder.EndsNoLater(own.AtMost, theirs.AtMost)))
        {
            pair.Report(faults, LawMessages.LooserExtension);
        }
    }

    private void CheckPauses(Pair pair)
    {
        if (pair.Own.Suspensions.Except(pair.Theirs.Suspensions).Any() || pair.Own.RestartedBy.Except(pair.Theirs.RestartedBy).Any())
        {
            pair.Report(faults, LawMessages.MorePauses);
        }

        if (pair.Own.OnSilence != pair.Theirs.OnSilence && pair.Own.OnSilence != SilenceEffect.Unstated)
        {
            pair.Report(faults, LawMessages.OtherSilence);
        }
    }

    /// <summary>A local and a national version that are in force together.</summary>
    private sealed record Pair(StatutoryProvision Local, ProvisionVersion Own, StatutoryProvision National, ProvisionVersion Theirs, string Place)
    {
        public void Report(FaultCollector faults, MessageTemplate template, params MessageArgument[] more) => faults.Error(
            Place,
            Local.Id,
            template,
            [new("provision", Local.Title), new("period", Own.InForce.ToText()), new("national", National.Id), new("article", Theirs.Citation.ToText()), .. more]);
    }
}
