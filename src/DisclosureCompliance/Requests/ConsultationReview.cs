using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>What the questions to others do to the period of reply: the pauses that they make, merged, and what follows from a silence.</summary>
internal sealed class ConsultationReview(RequestReplay replay)
{
    public IReadOnlyList<Standstill> Run()
    {
        foreach (var consultation in replay.Log.Consultations)
        {
            Review(consultation);
        }

        SayOverlaps();
        return Merge(consultation => EndOf(consultation));
    }

    /// <summary>The pauses if whoever has not answered lets their time pass.</summary>
    public IReadOnlyList<Standstill> PausesIfSilent() => Merge(consultation => EndOf(consultation) ?? consultation.AnswerDue?.Date);

    public static LocalizedText Effect(SilenceEffect silence) => silence switch
    {
        SilenceEffect.AgencyDecides => new("由行政机关自行决定是否公开", "the agency decides by itself"),
        SilenceEffect.DeemedConsent => new("视为同意公开", "it counts as consent"),
        SilenceEffect.Abandoned => new("视为放弃申请", "the request counts as given up"),
        _ => new("规定没有说明后果", "the law does not say what follows"),
    };

    private void Review(Consultation consultation)
    {
        var version = replay.Law!.Of(consultation.Asked.Party);
        MessageArgument party = new("party", RequestWords.In(consultation.Asked.Party));
        MessageArgument who = new("who", consultation.Asked.Who);
        if (!replay.Law.PausesBy(BeginOf(consultation.Asked.Party)))
        {
            replay.Say(RequestProblemSeverity.Information, replay.Law.Reply, consultation.Asked, consultation.Index, null, RequestMessages.DoesNotPause, party, who);
        }

        if (consultation.AnswerDue is not { Latest: { } last } due)
        {
            return;
        }

        if (consultation.Answered is { } answered)
        {
            if (answered.Date > last)
            {
                replay.Say(RequestProblemSeverity.Information, version, answered, null, due, RequestMessages.AnswerLate, party, who, new("due", last), new("date", answered.Date), new("effect", Effect(version!.OnSilence)));
            }
        }
        else if (replay.AsOf > last && !(replay.Log.Decided?.Date <= last))
        {
            var template = version!.OnSilence switch
            {
                SilenceEffect.AgencyDecides => RequestMessages.SilenceAgencyDecides,
                SilenceEffect.DeemedConsent => RequestMessages.SilenceDeemedConsent,
                _ => RequestMessages.Silence,
            };
            replay.Say(RequestProblemSeverity.Information, version, consultation.Asked, consultation.Index, due, template, party, who, new("due", last));
        }
    }

    private void SayOverlaps()
    {
        var tolling = replay.Log.Consultations.Where(consultation => replay.Law!.PausesBy(BeginOf(consultation.Asked.Party))).OrderBy(consultation => consultation.Asked.Date).ToList();
        for (var i = 1; i < tolling.Count; i++)
        {
            var earlier = tolling.Take(i).Where(other => EndOf(other) is not { } end || end > tolling[i].Asked.Date).ToList();
            if (earlier.Count > 0)
            {
                replay.Say(
                    RequestProblemSeverity.Information, replay.Law!.Reply, tolling[i].Asked, tolling[i].Index, null, RequestMessages.OverlapMerged,
                    new("who", tolling[i].Asked.Who), new("date", tolling[i].Asked.Date), new("others", earlier.Select(other => LocalizedText.Same(other.Asked.Who))));
            }
        }
    }

    private static RuleTerm BeginOf(ConsultedParty party) => party == ConsultedParty.ThirdParty ? OpenGovernmentTerms.ThirdPartyAsked : OpenGovernmentTerms.CoProducerAsked;

    /// <summary>The last day that does not count because of the question; null while it is open.</summary>
    private LocalDate? EndOf(Consultation consultation)
    {
        var end = consultation.Answered?.Date;
        if (replay.Options.ResumesWhenAnswerIsOverdue && consultation.AnswerDue is { Date: { } due } && replay.AsOf > due)
        {
            end = end < due ? end : due;
        }

        // Whatever was asked, the reply ends the waiting for it.
        return replay.Log.Decided?.Date is { } decided && !(end < decided) ? decided : end;
    }

    private List<Standstill> Merge(Func<Consultation, LocalDate?> endOf)
    {
        var merged = new List<Standstill>();
        foreach (var suspension in replay.Law!.Reply?.Suspensions ?? [])
        {
            var ofKind = replay.Log.Consultations.Where(consultation => BeginOf(consultation.Asked.Party) == suspension.From);
            Standstill? open = null;
            foreach (var consultation in ofKind.OrderBy(consultation => consultation.Asked.Date))
            {
                var (from, until) = (consultation.Asked.Date, endOf(consultation));
                if (open is { } last && (last.Until is not { } end || from <= end))
                {
                    open = last with { Until = last.Until is null || until is null ? null : LocalDate.Max(last.Until.Value, until.Value) };
                    continue;
                }

                Keep(open);
                open = new Standstill(suspension.From, suspension.Until, from, until);
            }

            Keep(open);
        }

        return merged;

        void Keep(Standstill? pause)
        {
            if (pause is { } kept)
            {
                merged.Add(kept);
            }
        }
    }
}
