using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>What the questions to others do to the period of reply: the pauses that they make, merged, and what follows from a silence.</summary>
internal sealed class ConsultationReview
{
    private readonly RequestReplay _replay;
    private readonly RequestLaw _law;

    public ConsultationReview(RequestReplay replay, RequestLaw law)
    {
        _replay = replay;
        _law = law;
        foreach (var consultation in replay.Log.Consultations)
        {
            consultation.AnswerDue = law.Of(consultation.Asked.Party) is { } version ? replay.DueAfter(version, consultation.LetterReceivedOn) : null;
            Review(consultation);
        }

        SayOverlaps();
        Pauses = replay.Log.Consultations.Count == 0 ? [] : Merge(EndOf);
    }

    /// <summary>The pauses, those of one kind merged and in order of date; the calculator merges the kinds.</summary>
    public IReadOnlyList<Standstill> Pauses { get; }

    /// <summary>The pauses if whoever has not answered lets the time to do so pass.</summary>
    public IReadOnlyList<Standstill> PausesIfSilent() => Merge(consultation => EndOf(consultation) ?? consultation.AnswerDue?.Date);

    public static LocalizedText Effect(SilenceEffect silence) => silence switch
    {
        SilenceEffect.AgencyDecides => new("由行政机关自行决定是否公开", "the agency decides by itself"),
        SilenceEffect.DeemedConsent => new("视为同意公开", "it counts as consent"),
        SilenceEffect.Abandoned => new("视为放弃申请", "the request counts as given up"),
        _ => new("规定没有说明后果", "the law does not say what follows"),
    };

    private static RuleTerm BeginOf(Consultation consultation) =>
        consultation.Asked.Party == ConsultedParty.ThirdParty ? OpenGovernmentTerms.ThirdPartyAsked : OpenGovernmentTerms.CoProducerAsked;

    private void Review(Consultation consultation)
    {
        MessageArgument party = new("party", RequestWords.In(consultation.Asked.Party));
        MessageArgument who = new("who", consultation.Asked.Who);
        if (!_law.PausesBy(BeginOf(consultation)))
        {
            _replay.Inform(_law.Reply, consultation.Asked, null, RequestMessages.DoesNotPause, party, who);
        }

        if (consultation.AnswerDue is not { Latest: { } last } due)
        {
            return;
        }

        var law = due.Version!;
        if (consultation.Answered is { } answered)
        {
            if (answered.Date > last)
            {
                _replay.Inform(law, answered, due, RequestMessages.AnswerLate, party, who, new("due", last), new("date", answered.Date), new("effect", Effect(law.OnSilence)));
            }
        }
        else if (_replay.AsOf > last && !(_replay.Log.Decided?.Date <= last))
        {
            var template = law.OnSilence switch
            {
                SilenceEffect.AgencyDecides => RequestMessages.SilenceAgencyDecides,
                SilenceEffect.DeemedConsent => RequestMessages.SilenceDeemedConsent,
                _ => RequestMessages.Silence,
            };
            _replay.Inform(law, consultation.Asked, due, template, party, who, new("due", last));
        }
    }

    /// <summary>Says of each question that was asked while an earlier one was open with which it overlaps: the one that lasts longest.</summary>
    private void SayOverlaps()
    {
        Consultation? longest = null;
        foreach (var consultation in _replay.Log.Consultations.Where(consultation => _law.PausesBy(BeginOf(consultation))))
        {
            if (longest is not null && EndOf(longest) is var end && !(end <= consultation.Asked.Date))
            {
                _replay.Inform(
                    _law.Reply, consultation.Asked, null, RequestMessages.OverlapMerged,
                    new("who", consultation.Asked.Who), new("date", consultation.Asked.Date), new("other", longest.Asked.Who));
            }

            longest = longest is null || LastsLonger(consultation, longest) ? consultation : longest;
        }
    }

    private bool LastsLonger(Consultation consultation, Consultation other) => EndOf(other) is { } end && !(EndOf(consultation) <= end);

    /// <summary>The last day that does not count because of the question; null while it is open.</summary>
    private LocalDate? EndOf(Consultation consultation)
    {
        var end = consultation.Answered?.Date;
        if (_replay.Options.ResumesWhenAnswerIsOverdue && consultation.AnswerDue is { Date: { } due } && _replay.AsOf > due)
        {
            end = end < due ? end : due;
        }

        // Whatever was asked, the reply ends the waiting for it.
        return _replay.Log.Decided?.Date is { } decided && !(end < decided) ? decided : end;
    }

    private List<Standstill> Merge(Func<Consultation, LocalDate?> endOf)
    {
        var merged = new List<Standstill>();
        foreach (var suspension in _law.Reply?.Suspensions ?? [])
        {
            Standstill? open = null;
            foreach (var consultation in _replay.Log.Consultations.Where(consultation => BeginOf(consultation) == suspension.From))
            {
                var (from, until) = (consultation.Asked.Date, endOf(consultation));
                if (open is { } last && !(last.Until < from))
                {
                    open = last with { Until = last.Until is null || until is null ? null : LocalDate.Max(last.Until.Value, until.Value) };
                    continue;
                }

                if (open is { } done)
                {
                    merged.Add(done);
                }

                open = new Standstill(suspension.From, suspension.Until, from, until);
            }

            if (open is { } kept)
            {
                merged.Add(kept);
            }
        }

        return merged;
    }
}
