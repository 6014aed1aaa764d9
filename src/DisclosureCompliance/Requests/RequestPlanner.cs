using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>What may or must come next, by whom and by when.</summary>
internal sealed class RequestPlanner
{
    private readonly RequestReplay _replay;
    private readonly List<NextStep> _steps = [];

    private RequestPlanner(RequestReplay replay) => _replay = replay;

    public static IReadOnlyList<NextStep> StepsOf(RequestReplay replay, RequestStatus status)
    {
        var planner = new RequestPlanner(replay);
        planner.Plan(status);
        return planner._steps;
    }

    private void Plan(RequestStatus status)
    {
        switch (status)
        {
            case RequestStatus.AwaitingConfirmation:
                var arrival = _replay.Log.Received!.Date;
                Add(NextStepKind.ConfirmReceipt, RequestMessages.ConfirmReceipt, null, arrival, _replay.ReceiptRule?.Citation, new MessageArgument("date", arrival));
                break;
            case RequestStatus.DeemedAbandoned:
                var lapsed = _replay.Rounds!.Lapsed!;
                Add(NextStepKind.CloseAsAbandoned, RequestMessages.CloseAsAbandoned, null, null, _replay.Law!.Of(lapsed)?.Citation, new MessageArgument("what", lapsed.Asked.Name));
                break;
            case RequestStatus.AwaitingCompletion or RequestStatus.AwaitingFee:
                PlanAnswer(_replay.Rounds!.Open!);
                PlanConsultations();
                PlanReply(NextStepKind.Reply, RequestMessages.ReplyStep);
                break;
            case RequestStatus.Running or RequestStatus.Extended or RequestStatus.Suspended:
                PlanCompletion();
                PlanConsultations();
                PlanExtension();
                PlanReply(NextStepKind.Reply, RequestMessages.ReplyStep);
                break;
            case RequestStatus.Decided:
                PlanReply(NextStepKind.DispatchReply, RequestMessages.DispatchStep);
                break;
            case RequestStatus.Dispatched when _replay.RepliedOn is null:
                PlanReply(NextStepKind.DeliverReply, RequestMessages.DeliverStep);
                break;
            default:
                break;
        }
    }

    private void PlanAnswer(RequestRound round)
    {
        var due = _replay.Rounds!.AnswerDue(round);
        Add(
            round.IsFee ? NextStepKind.PayFee : NextStepKind.CompleteRequest,
            round.IsFee ? RequestMessages.PayFee : RequestMessages.CompleteRequest,
            due,
            round.RespondBy,
            _replay.Law!.Of(round)?.Citation,
            new MessageArgument("effect", ConsultationReview.Effect(_replay.Law.Of(round)?.OnSilence ?? SilenceEffect.Unstated)));
    }

    private void PlanCompletion()
    {
        if (_replay.Log.Rounds.Exists(round => !round.IsFee) || _replay.Rounds!.NoticeDue is not { Latest: { } last } due || _replay.AsOf > last)
        {
            return;
        }

        Add(NextStepKind.AskForCompletion, _replay.Law!.AllowsOneCompletionNotice ? RequestMessages.AskOnceForCompletion : RequestMessages.AskForCompletion, due, null, due.Citation);
    }

    private void PlanConsultations()
    {
        foreach (var open in _replay.Log.Consultations.Where(consultation => consultation.Answered is null && !(_replay.AsOf > consultation.AnswerDue?.Latest)))
        {
            var law = _replay.Law!.Of(open.Asked.Party);
            Add(
                open.Asked.Party == ConsultedParty.ThirdParty ? NextStepKind.AnswerThirdParty : NextStepKind.AnswerCoProducer,
                RequestMessages.AnswerStep,
                open.AnswerDue,
                null,
                law?.Citation,
                new("who", open.Asked.Who),
                new("party", RequestWords.In(open.Asked.Party)),
                new("effect", ConsultationReview.Effect(law?.OnSilence ?? SilenceEffect.Unstated)));
        }
    }

    private void PlanExtension()
    {
        if (_replay.Reply is not { Extensions: var extensions, DueIfSilent: var due } || _replay.Law!.Reply is not { Extension: { } terms } law || _replay.AsOf > due.Latest)
        {
            return;
        }

        if (extensions.Untold is not null)
        {
            Add(NextStepKind.TellApplicantOfExtension, RequestMessages.TellApplicant, due, null, law.Citation);
        }
        else if (extensions.Granted < terms.AtMost.Count)
        {
            var room = RuleWords.Count(terms.AtMost.Count - extensions.Granted, terms.AtMost.Unit);
            Add(NextStepKind.Extend, RequestMessages.ExtendStep, due, null, law.Citation, new("approver", terms.Approver), new("room", room));
        }
    }

    private void PlanReply(NextStepKind kind, MessageTemplate template)
    {
        if (_replay is { Reply: { } reply, Law.Reply: { } law })
        {
            Add(kind, template, reply.DueIfSilent, null, law.Citation);
        }
    }

    private void Add(NextStepKind kind, MessageTemplate template, Deadline? deadline, LocalDate? day, LegalCitation? citation, params MessageArgument[] more)
    {
        var lastDay = day ?? deadline?.Date;
        var by = lastDay is { } date ? new MessageArgument("due", date) : new MessageArgument("due", RequestMessages.NoDay);
        _steps.Add(new NextStep(kind, new Message(template, [.. more, by, RequestMessages.Law(citation)]))
        {
            LastDay = lastDay,
            Deadline = day is null ? deadline : null,
            Citation = citation,
        });
    }
}
