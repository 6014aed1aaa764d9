using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>
/// The period of reply through its restarts: what went wrong in a run that was cut short is found there, the last run gives the due date, and with it
/// whether the reply was late.
/// </summary>
internal sealed class ReplyReview
{
    private readonly RequestReplay _replay;
    private readonly ProvisionVersion _law;

    public ReplyReview(RequestReplay replay, RequestLaw law, ProvisionVersion reply, LocalDate receipt)
    {
        _replay = replay;
        _law = reply;
        var starts = EventDates.On(receipt);
        var pauses = replay.Consultations!.Pauses;
        var period = replay.PeriodFrom(reply, starts, receipt, pauses);
        var open = new List<Standstill>();
        foreach (var round in replay.Log.Rounds.Where(round => !round.IsVoid))
        {
            var (asked, done) = round.IsFee
                ? (OpenGovernmentTerms.FeeNotified, OpenGovernmentTerms.FeePaid)
                : (OpenGovernmentTerms.CompletionAsked, OpenGovernmentTerms.CompletionReceived);
            if (!law.RestartsBy(done))
            {
                replay.Inform(reply, round.Asked, null, RequestMessages.DoesNotRestart, new MessageArgument("event", round.Asked.Name));
            }
            else if (round.Done is { } answer)
            {
                SayIfOverdue(new ExtensionReview(replay, period, answer.Date).Due, round.Asked);
                Restarts.Add((done, answer.Date));
                if (answer.Date >= period.Start)
                {
                    starts = EventDates.On(receipt).With(done, answer.Date);
                    period = replay.PeriodFrom(reply, starts, answer.Date, pauses);
                }
            }
            else
            {
                // The reply ends the waiting, and is not what was waited for: that would start the period anew.
                open.Add(new Standstill(asked, replay.Log.Decided is null ? done : RuleTerms.Decided, round.Asked.Date, replay.Log.Decided?.Date));
            }
        }

        Extensions = new ExtensionReview(replay, period, until: null);
        foreach (var round in replay.Log.Rounds.Where(round => open.Exists(pause => pause.From == round.Asked.Date) && round.Done is null))
        {
            SayIfOverdue(Extensions.Due, round.Asked);
        }

        Due = open.Count == 0 ? Extensions.Due : period.Due(Extensions.Granted, [.. open]);
        IsSuspended = replay.Log.Decided is null && period.Applied.Any(pause => pause.Until is null);
        DueIfSilent = IsSuspended && open.Count == 0
            ? replay.PeriodFrom(reply, starts, period.Start, replay.Consultations.PausesIfSilent()).Due(Extensions.Granted)
            : Due;
        ReviewReply(law, receipt);
    }

    public Deadline Due { get; }

    /// <summary>The deadline if whoever was asked lets the time to answer pass; what can be said while the time stands still.</summary>
    public Deadline DueIfSilent { get; }

    /// <summary>The extensions of the run that counts.</summary>
    public ExtensionReview Extensions { get; }

    /// <summary>The restarts, in the order in which they were asked for.</summary>
    public List<(RuleTerm Term, LocalDate Date)> Restarts { get; } = [];

    public bool IsSuspended { get; }

    private void SayIfOverdue(Deadline due, RequestEvent notice)
    {
        if (due.Latest is { } latest && notice.Date > latest)
        {
            _replay.Blame(_law, notice, due, RequestMessages.OverdueAtNotice, new("date", notice.Date), new("due", latest));
        }
    }

    private void ReviewReply(RequestLaw law, LocalDate receipt)
    {
        var log = _replay.Log;
        var end = _replay.RepliedOn ?? log.Abandoned?.Date ?? _replay.AsOf;
        if (log.Request.CanBeAnsweredOnTheSpot && law.OnTheSpot is { } onTheSpot && end > receipt)
        {
            _replay.Blame(onTheSpot, log.Decided, null, RequestMessages.NotOnTheSpot, new MessageArgument("received", receipt));
        }

        if (_replay.Rounds!.Lapsed is not null || Due is not { Date: { } due, Latest: { } latest } || end <= due)
        {
            return;
        }

        MessageArgument[] dates = [new("due", due), new("date", end)];
        if (end > latest)
        {
            var template = _replay.RepliedOn is not null ? RequestMessages.ReplyLate : log.Abandoned is null ? RequestMessages.ReplyOverdue : RequestMessages.OverdueWhenClosed;
            _replay.Blame(_law, (RequestEvent?)log.Decided ?? log.Abandoned, Due, template, dates);
        }
        else if (_replay.RepliedOn is not null)
        {
            _replay.Inform(_law, log.Decided, Due, RequestMessages.ReplyPerhapsLate, [.. dates, new("latest", latest)]);
        }
    }
}
