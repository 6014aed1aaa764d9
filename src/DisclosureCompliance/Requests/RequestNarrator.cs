using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Requests;

/// <summary>Tells how the due date of a request came about, from its receipt to the last day counted.</summary>
internal static class RequestNarrator
{
    public static IReadOnlyList<Message> Explain(RequestReplay replay)
    {
        var told = new List<Message>();
        if (replay.Log.Received is not { } received)
        {
            return told;
        }

        MessageArgument channel = new("channel", RequestWords.In(received.Channel));
        MessageArgument receiptLaw = RequestMessages.Law(replay.ReceiptRule?.Citation);
        if (replay.ReceivedOn is not { } receipt)
        {
            told.Add(new Message(RequestMessages.UnconfirmedStep, channel, new("arrival", received.Date), receiptLaw));
            return told;
        }

        told.Add(new Message(RequestMessages.ReceiptStep, channel, new("arrival", received.Date), new("receipt", receipt), receiptLaw));
        if (replay.ReceiptRule is { Note: { } note })
        {
            told.Add(new Message(RequestMessages.NoteStep, new MessageArgument("note", note)));
        }

        if (received.SlipOn is { } slip && slip != receipt)
        {
            told.Add(new Message(RequestMessages.SlipStep, new MessageArgument("slip", slip)));
        }

        if (replay is { Law: { } chosen, Reply: { } reply } && chosen.Reply is { } law)
        {
            told.Add(new Message(RequestMessages.LawStep, new("date", chosen.Date), new("period", law.Rule.Describe()), RequestMessages.Law(law.Citation)));
            TellEvents(reply, replay.Consultations!.Pauses, law, told);
        }

        if (replay.Due is { } due)
        {
            told.AddRange(due.Explain().Steps.Select(step => step.Message));
            told.AddRange(due.Remarks);
        }

        return told;
    }

    private static void TellEvents(ReplyReview reply, IReadOnlyList<Standstill> pauses, ProvisionVersion law, List<Message> told)
    {
        foreach (var (term, date) in reply.Restarts)
        {
            told.Add(new Message(RequestMessages.RestartStep, new("event", term.Name), new("date", date)));
        }

        foreach (var pause in pauses)
        {
            told.Add(pause.Until is { } until
                ? new Message(RequestMessages.PauseStep, new("event", pause.Begins.Name), new("from", pause.From), new("until", until))
                : new Message(RequestMessages.OpenPauseStep, new("event", pause.Begins.Name), new("from", pause.From)));
        }

        if (reply.Extensions.Granted > 0 && law.Extension is { } terms)
        {
            told.Add(new Message(RequestMessages.ExtensionStep, new MessageArgument("by", RuleWords.Count(reply.Extensions.Granted, terms.AtMost.Unit))));
        }
    }
}
