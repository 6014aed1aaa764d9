using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>All provisions that govern one request, as of one day, so that one regime is never mixed with another.</summary>
internal sealed class RequestLaw
{
    private readonly LawBook _book;
    private readonly RequestProcedure _procedure;

    public RequestLaw(LawBook book, RequestProcedure procedure, LocalDate date)
    {
        _book = book;
        _procedure = procedure;
        Date = date;
        Reply = Find(procedure.Reply, date);
    }

    public LocalDate Date { get; }

    public ProvisionVersion? Reply { get; }

    public ProvisionVersion? OnTheSpot => Find(_procedure.OnTheSpot, Date);

    public ProvisionVersion? Completion => Find(_procedure.Completion, Date);

    public bool AllowsOneCompletionNotice => _procedure.SingleCompletionNoticeFrom <= Date;

    public ProvisionVersion? Of(ConsultedParty party) => Find(party == ConsultedParty.ThirdParty ? _procedure.ThirdParty : _procedure.CoProducer, Date);

    /// <summary>The law on the answer to a notice. The fee has rules of its own, which start with the notice of it.</summary>
    public ProvisionVersion? Of(RequestRound round) => round.IsFee ? Find(_procedure.Fee, round.Asked.Date) : Completion;

    public bool RestartsBy(RuleTerm done) => Reply?.RestartedBy.Contains(done) == true;

    public bool PausesBy(RuleTerm asked) => Reply?.Suspensions.Any(suspension => suspension.From == asked) == true;

    private ProvisionVersion? Find(string? id, LocalDate date) => id is null ? null : _book.Find(id)?.InForceOn(date);
}
