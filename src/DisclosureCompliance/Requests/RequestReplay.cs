using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>One replay of one request: from the log to receipt, law, pauses, restarts, due date, and what is to be said of them.</summary>
internal sealed class RequestReplay
{
    private readonly IDeadlineCalculator _calculator;
    private readonly RequestProcedure _procedure;

    public RequestReplay(RequestLog log, IDeadlineCalculator calculator, LawBook book, RequestProcedure procedure, RequestClockOptions options)
    {
        Log = log;
        Options = options;
        _calculator = calculator;
        _procedure = procedure;
        ReceiptRule = log.Received is { } received ? procedure.ReceiptRuleFor(received.Channel, received.Date) : null;
        ReceivedOn = FindReceipt();
        if (ReceivedOn is not { } receipt)
        {
            return;
        }

        Law = FindLaw(book, receipt);
        ReviewRounds(receipt);
        ReviewConsultations();
        if (Law.Reply is null)
        {
            Due = calculator.Calculate(new StatutoryRule(procedure.Reply), EventDates.On(Law.Date));
            return;
        }

        FindDue(receipt);
        ReviewReply(receipt);
    }

    public RequestLog Log { get; }

    public RequestClockOptions Options { get; }

    public ReceiptRule? ReceiptRule { get; }

    public LocalDate? ReceivedOn { get; }

    public RequestLaw? Law { get; }

    public Deadline? Due { get; private set; }

    /// <summary>The deadline if nobody who was asked answers within their time; what the clock can say while it stands still.</summary>
    public Deadline? DueIfSilent { get; private set; }

    /// <summary>The review of the extensions of the period that runs.</summary>
    public ExtensionReview? Extensions { get; private set; }

    public IReadOnlyList<Standstill> Pauses { get; private set; } = [];

    /// <summary>The restarts of the period, in order.</summary>
    public List<(RuleTerm Term, LocalDate Date)> Restarts { get; } = [];

    public bool IsSuspended { get; private set; }

    /// <summary>The first open notice to the applicant whose time has passed without an answer, where the law then takes the request for given up.</summary>
    public RequestRound? Lapsed { get; private set; }

    public LocalDate? LapsedOn { get; private set; }

    public LocalDate AsOf => Log.AsOf;

    public LocalDate? RepliedOn => Options.ReplyCounts switch
    {
        ReplyMoment.Decided => Log.Decided?.Date,
        ReplyMoment.Delivered => Log.Delivered?.Date,
        _ => Log.Dispatched?.Date ?? Log.Delivered?.Date,
    };

    public RequestStatus Status
    {
        get
        {
            if (Log.Received is null)
            {
                return RequestStatus.NotReceived;
            }

            if (Log.Abandoned is not null)
            {
                return RequestStatus.Abandoned;
            }

            if (Log.Decided is not null)
            {
                return Log.Delivered is not null ? RequestStatus.Delivered : Log.Dispatched is not null ? RequestStatus.Dispatched : RequestStatus.Decided;
            }

            if (ReceivedOn is null)
            {
                return RequestStatus.AwaitingConfirmation;
            }

            if (Lapsed is not null)
            {
                return RequestStatus.DeemedAbandoned;
            }

            if (OpenRound is { } round)
            {
                return round.IsFee ? RequestStatus.AwaitingFee : RequestStatus.AwaitingCompletion;
            }

            return IsSuspended ? RequestStatus.Suspended : Extensions?.Granted > 0 ? RequestStatus.Extended : RequestStatus.Running;
        }
    }

    public RequestRound? OpenRound => Log.Rounds.Find(round => round.Done is null && !round.IsVoid);

    /// <summary>When the answer to a notice is due: the day that the notice gives, or else the law's period.</summary>
    public Deadline? AnswerDue(RequestRound round) => round.RespondBy is null && Law?.Of(round) is { } law && round.IsFee ? DueAfter(law, round.Asked.Date) : null;

    public Deadline? CompletionNoticeDue => ReceivedOn is { } receipt && Law?.Completion is { } completion ? DueAfter(completion, receipt) : null;

    public RequestState ToState()
    {
        var status = Status;
        var isGivenUp = status is RequestStatus.Abandoned or RequestStatus.DeemedAbandoned;
        return new RequestState(Log.Request, AsOf, status, () => RequestNarrator.Explain(this))
        {
            ReceivedOn = ReceivedOn,
            Law = Law?.Reply,
            Due = isGivenUp ? null : Due,
            RepliedOn = RepliedOn,
            Reply = Log.Decided?.Reply,
            AbandonedOn = Log.Abandoned?.Date ?? (isGivenUp ? LapsedOn : null),
            Abandonment = Log.Abandoned?.Reason ?? (isGivenUp ? Lapsed!.IsFee ? AbandonmentReason.FeeNotPaid : AbandonmentReason.NotCompleted : null),
            Problems = Log.Problems,
            NextSteps = RequestPlanner.StepsOf(this),
            UsedEvents = Log.Used,
        };
    }

    public void Say(RequestProblemSeverity severity, ProvisionVersion? law, RequestEvent? happened, int? index, Deadline? deadline, MessageTemplate template, params MessageArgument[] arguments) =>
        Log.Problems.Add(new RequestProblem(severity, new Message(template, [.. arguments, RequestMessages.Law(law?.Citation)]))
        {
            Citation = law?.Citation,
            Event = happened,
            EventIndex = index,
            Deadline = deadline,
        });

    private LocalDate? FindReceipt()
    {
        if (Log.Received is not { } received)
        {
            return null;
        }

        LocalDate? day = received.Date;
        if (ReceiptRule is { ReceivedOn: ReceiptMoment.Confirmation } && (Log.ConfirmedOn is not null || !Options.CountsBeforeConfirmation))
        {
            day = Log.ConfirmedOn;
        }

        return day;
    }

    private RequestLaw FindLaw(LawBook book, LocalDate receipt)
    {
        var law = new RequestLaw(book, _procedure, receipt);
        if (Options.Transition == TransitionPolicy.TriggerDate || book.Find(_procedure.Reply) is not { } provision)
        {
            return law;
        }

        var answered = Log.Decided?.Date ?? Log.Abandoned?.Date;
        foreach (var version in provision.Versions)
        {
            var first = version.InForce.First;
            if (first > receipt && first <= AsOf && (answered is null || answered >= first))
            {
                law = new RequestLaw(book, _procedure, first);
            }
        }

        return law;
    }

    private Deadline DueAfter(ProvisionVersion law, LocalDate trigger) => LegalDeadline.Calculate(_calculator, law, law.Rule, EventDates.On(trigger));

    private void ReviewRounds(LocalDate receipt)
    {
        var law = Law!;
        RequestRound? first = null;
        foreach (var round in Log.Rounds)
        {
            var version = law.Of(round);
            if (!round.IsFee)
            {
                ReviewCompletionNotice(round, first, version, receipt);
                first ??= round;
            }

            if (!round.IsVoid)
            {
                ReviewAnswer(round, version);
            }
        }
    }

    private void ReviewCompletionNotice(RequestRound round, RequestRound? first, ProvisionVersion? version, LocalDate receipt)
    {
        if (first is not null && Law!.AllowsOneCompletionNotice)
        {
            round.IsVoid = true;
            Say(RequestProblemSeverity.Breach, version, round.Asked, round.Index, null, RequestMessages.SecondNotice, new("date", round.Asked.Date), new("first", first.Asked.Date));
            return;
        }

        if (first is null && version is not null && DueAfter(version, receipt) is { Latest: { } latest } due && round.Asked.Date > latest)
        {
            Say(RequestProblemSeverity.Breach, version, round.Asked, round.Index, due, RequestMessages.NoticeLate, new("date", round.Asked.Date), new("due", latest));
        }

        if (round.RespondBy is null && Law!.AllowsOneCompletionNotice)
        {
            Say(RequestProblemSeverity.Breach, version, round.Asked, round.Index, null, RequestMessages.NoticeWithoutTime, new MessageArgument("date", round.Asked.Date));
        }
    }

    private void ReviewAnswer(RequestRound round, ProvisionVersion? version)
    {
        var due = AnswerDue(round);
        if ((round.RespondBy ?? due?.Latest) is not { } last)
        {
            return;
        }

        MessageArgument what = new("what", round.Asked.Name);
        MessageArgument until = new("due", last);
        if (round.Done is { } done)
        {
            if (done.Date > last)
            {
                Say(RequestProblemSeverity.Information, version, done, null, due, RequestMessages.ApplicantLate, what, until, new("date", done.Date));
            }
        }
        else if (AsOf > last && Log.Abandoned is null && version?.OnSilence == SilenceEffect.Abandoned)
        {
            if (Log.Decided is { } decided && decided.Date > last)
            {
                Say(RequestProblemSeverity.Information, version, decided, null, due, RequestMessages.ReplyAfterLapse, what, until, new("date", decided.Date));
            }
            else if (Log.Decided is null)
            {
                Lapsed ??= round;
                LapsedOn ??= last;
                Say(RequestProblemSeverity.Information, version, round.Asked, round.Index, due, RequestMessages.ApplicantSilent, what, until);
            }
        }
    }

    private void ReviewConsultations()
    {
        if (Log.Consultations.Count == 0)
        {
            return;
        }

        foreach (var consultation in Log.Consultations)
        {
            consultation.AnswerDue = Law!.Of(consultation.Asked.Party) is { } law ? DueAfter(law, consultation.LetterReceivedOn) : null;
        }

        Pauses = new ConsultationReview(this).Run();
    }

    /// <summary>Follows the period through its restarts; what went wrong in a run that was cut short is found there, the last run gives the due date.</summary>
    private void FindDue(LocalDate receipt)
    {
        var law = Law!;
        var starts = EventDates.On(receipt);
        var period = new ReplyPeriod(_calculator, law.Reply!, starts, receipt, Pauses);
        var open = new List<Standstill>();
        foreach (var round in Log.Rounds)
        {
            var (asked, done) = round.IsFee ? (OpenGovernmentTerms.FeeNotified, OpenGovernmentTerms.FeePaid) : (OpenGovernmentTerms.CompletionAsked, OpenGovernmentTerms.CompletionReceived);
            if (round.IsVoid)
            {
                continue;
            }

            if (!law.RestartsBy(done))
            {
                Say(RequestProblemSeverity.Information, law.Reply, round.Asked, round.Index, null, RequestMessages.DoesNotRestart, new MessageArgument("event", round.Asked.Name));
                continue;
            }

            if (round.Done is not { } answer)
            {
                // The reply ends the waiting, and is not what was waited for: that would start the period anew.
                open.Add(new Standstill(asked, Log.Decided is null ? done : RuleTerms.Decided, round.Asked.Date, Log.Decided?.Date));
                continue;
            }

            ReviewCut(period, round, answer.Date);
            Restarts.Add((done, answer.Date));
            starts = starts.With(done, answer.Date);
            period = new ReplyPeriod(_calculator, law.Reply!, starts, LocalDate.Max(period.Start, answer.Date), Pauses);
        }

        Extensions = new ExtensionReview(this, period, until: null);
        foreach (var pause in open)
        {
            if (Extensions.Due.Latest < pause.From)
            {
                Say(RequestProblemSeverity.Breach, law.Reply, null, null, Extensions.Due, RequestMessages.OverdueAtNotice, new("date", pause.From), new("due", Extensions.Due.Latest!.Value));
            }
        }

        Due = open.Count == 0 ? Extensions.Due : period.Due(Extensions.Granted, [.. open]);
        IsSuspended = period.Applied.Any(pause => pause.Until is null) && Log.Decided is null;
        if (IsSuspended && open.Count == 0)
        {
            DueIfSilent = new ReplyPeriod(_calculator, law.Reply!, starts, period.Start, new ConsultationReview(this).PausesIfSilent()).Due(Extensions.Granted);
        }
    }

    private void ReviewCut(ReplyPeriod period, RequestRound round, LocalDate restart)
    {
        var review = new ExtensionReview(this, period, restart);
        if (review.Due.Latest is { } latest && round.Asked.Date > latest)
        {
            Say(RequestProblemSeverity.Breach, Law!.Reply, round.Asked, round.Index, review.Due, RequestMessages.OverdueAtNotice, new("date", round.Asked.Date), new("due", latest));
        }
    }

    private void ReviewReply(LocalDate receipt)
    {
        var law = Law!;
        var end = RepliedOn ?? Log.Abandoned?.Date ?? AsOf;
        if (Log.Request.CanBeAnsweredOnTheSpot && law.OnTheSpot is { } onTheSpot && end > receipt)
        {
            Say(RequestProblemSeverity.Breach, onTheSpot, Log.Decided, null, null, RequestMessages.NotOnTheSpot, new MessageArgument("received", receipt));
        }

        if (Lapsed is not null || Due is not { Date: { } due, Earliest: { } earliest, Latest: { } latest } || end <= earliest)
        {
            return;
        }

        MessageArgument[] dates = [new("due", due), new("date", end)];
        if (end <= latest)
        {
            if (RepliedOn is not null && end > due)
            {
                Say(RequestProblemSeverity.Information, law.Reply, Log.Decided, null, Due, RequestMessages.ReplyPerhapsLate, [.. dates, new("latest", latest)]);
            }
        }
        else if (RepliedOn is not null)
        {
            Say(RequestProblemSeverity.Breach, law.Reply, Log.Decided, null, Due, RequestMessages.ReplyLate, dates);
        }
        else
        {
            Say(RequestProblemSeverity.Breach, law.Reply, null, null, Due, Log.Abandoned is null ? RequestMessages.ReplyOverdue : RequestMessages.OverdueWhenClosed, dates);
        }
    }
}
