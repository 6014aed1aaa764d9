using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>One replay of one request: from the log to its receipt, the law that governs it, and what the reviews of its parts find.</summary>
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
        Rounds = new RoundReview(this, Law, receipt);
        Consultations = new ConsultationReview(this, Law);
        if (Law.Reply is { } reply)
        {
            Reply = new ReplyReview(this, Law, reply, receipt);
            Due = Reply.Due;
        }
        else
        {
            Due = calculator.Calculate(new StatutoryRule(procedure.Reply), EventDates.On(Law.Date));
        }
    }

    public RequestLog Log { get; }

    public RequestClockOptions Options { get; }

    public ReceiptRule? ReceiptRule { get; }

    public LocalDate? ReceivedOn { get; }

    /// <summary>The law that governs the request; like all that follows from it, null while the request is not received.</summary>
    public RequestLaw? Law { get; }

    public RoundReview? Rounds { get; }

    public ConsultationReview? Consultations { get; }

    /// <summary>The period of reply; null too where no law gives one.</summary>
    public ReplyReview? Reply { get; }

    public Deadline? Due { get; }

    public LocalDate AsOf => Log.AsOf;

    public LocalDate? RepliedOn => Options.ReplyCounts switch
    {
        ReplyMoment.Decided => Log.Decided?.Date,
        ReplyMoment.Delivered => Log.Delivered?.Date,
        _ => Log.Dispatched?.Date ?? Log.Delivered?.Date,
    };

    public RequestState ToState()
    {
        var status = StatusNow();
        var lapsed = status == RequestStatus.DeemedAbandoned ? Rounds!.Lapsed : null;
        return new RequestState(Log.Request, AsOf, status, () => RequestNarrator.Explain(this))
        {
            ReceivedOn = ReceivedOn,
            Law = Law?.Reply,
            Due = lapsed is null && Log.Abandoned is null ? Due : null,
            RepliedOn = RepliedOn,
            Reply = Log.Decided?.Reply,
            AbandonedOn = lapsed is null ? Log.Abandoned?.Date : Rounds!.LapsedOn,
            Abandonment = lapsed is null ? Log.Abandoned?.Reason : lapsed.IsFee ? AbandonmentReason.FeeNotPaid : AbandonmentReason.NotCompleted,
            Problems = Log.Problems,
            NextSteps = RequestPlanner.StepsOf(this, status),
            UsedEvents = Log.Used,
        };
    }

    /// <summary>The deadline of a provision from the one day that starts its period.</summary>
    public Deadline DueAfter(ProvisionVersion law, LocalDate trigger) => LegalDeadline.Calculate(_calculator, law, law.Rule, EventDates.On(trigger));

    /// <summary>The period of reply from a day, with the events that start it.</summary>
    public ReplyPeriod PeriodFrom(ProvisionVersion law, EventDates starts, LocalDate start, IReadOnlyList<Standstill> pauses) => new(_calculator, law, starts, start, pauses);

    public void Inform(ProvisionVersion? law, RequestEvent? happened, Deadline? deadline, MessageTemplate template, params MessageArgument[] arguments) =>
        Say(RequestProblemSeverity.Information, law, happened, deadline, template, arguments);

    public void Blame(ProvisionVersion? law, RequestEvent? happened, Deadline? deadline, MessageTemplate template, params MessageArgument[] arguments) =>
        Say(RequestProblemSeverity.Breach, law, happened, deadline, template, arguments);

    private void Say(RequestProblemSeverity severity, ProvisionVersion? law, RequestEvent? happened, Deadline? deadline, MessageTemplate template, MessageArgument[] arguments) =>
        Log.Problems.Add(new RequestProblem(severity, new Message(template, [.. arguments, RequestMessages.Law(law?.Citation)]))
        {
            Citation = law?.Citation,
            Event = happened,
            EventIndex = happened is null ? null : Log.IndexOf(happened),
            Deadline = deadline,
        });

    private RequestStatus StatusNow()
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

        if (Rounds is null)
        {
            return RequestStatus.AwaitingConfirmation;
        }

        if (Rounds.Lapsed is not null)
        {
            return RequestStatus.DeemedAbandoned;
        }

        return Rounds.Open is { } round
            ? round.IsFee ? RequestStatus.AwaitingFee : RequestStatus.AwaitingCompletion
            : Reply?.IsSuspended == true ? RequestStatus.Suspended : Reply?.Extensions.Granted > 0 ? RequestStatus.Extended : RequestStatus.Running;
    }

    private LocalDate? FindReceipt()
    {
        if (Log.Received is not { } received)
        {
            return null;
        }

        return ReceiptRule is { ReceivedOn: ReceiptMoment.Confirmation } && (Log.ConfirmedOn is not null || !Options.CountsBeforeConfirmation)
            ? Log.ConfirmedOn
            : received.Date;
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
            if (first > receipt && first <= AsOf && !(answered < first))
            {
                law = new RequestLaw(book, _procedure, first);
            }
        }

        return law;
    }
}
