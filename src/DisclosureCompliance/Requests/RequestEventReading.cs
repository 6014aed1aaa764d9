using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>How an event stands in JSON: an object whose <c>type</c> names what happened, and <c>on</c> the day.</summary>
internal static class RequestEventReading
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["received"] = Type.Received,
        ["completion-asked"] = Type.CompletionAsked,
        ["completed"] = Type.Completed,
        ["abandoned"] = Type.Abandoned,
        ["fee-notified"] = Type.FeeNotified,
        ["fee-paid"] = Type.FeePaid,
        ["third-party-asked"] = Type.ThirdPartyAsked,
        ["third-party-answered"] = Type.ThirdPartyAnswered,
        ["co-producer-asked"] = Type.CoProducerAsked,
        ["co-producer-answered"] = Type.CoProducerAnswered,
        ["extended"] = Type.Extended,
        ["decided"] = Type.Decided,
        ["dispatched"] = Type.Dispatched,
        ["delivered"] = Type.Delivered,
    };

    private enum Type
    {
        None,
        Received,
        CompletionAsked,
        Completed,
        Abandoned,
        FeeNotified,
        FeePaid,
        ThirdPartyAsked,
        ThirdPartyAnswered,
        CoProducerAsked,
        CoProducerAnswered,
        Extended,
        Decided,
        Dispatched,
        Delivered,
    }

    public static RequestEvent? Read(JsonObjectReader json)
    {
        var type = json.Choice("type", Types);
        if (type == Type.None)
        {
            json.IgnoreRest();
            return null;
        }

        var on = json.Date("on");
        switch (type)
        {
            case Type.Received:
                var channel = json.Choice("channel", RequestWords.Channels);
                var confirmedOn = json.OptionalDate("confirmedOn");
                var slipOn = json.OptionalDate("slipOn");
                return json.HasErrors ? null : new RequestReceived(on, channel, confirmedOn, slipOn);
            case Type.CompletionAsked:
                var respondBy = json.OptionalDate("respondBy");
                return json.HasErrors ? null : new CompletionAsked(on, respondBy);
            case Type.Abandoned:
                var reason = json.Choice("reason", RequestWords.Reasons);
                return json.HasErrors ? null : new RequestAbandoned(on, reason);
            case Type.ThirdPartyAsked or Type.CoProducerAsked:
                return ReadQuestion(json, on, type == Type.ThirdPartyAsked ? ConsultedParty.ThirdParty : ConsultedParty.CoProducer);
            case Type.ThirdPartyAnswered or Type.CoProducerAnswered:
                return ReadAnswer(json, on, type == Type.ThirdPartyAnswered ? ConsultedParty.ThirdParty : ConsultedParty.CoProducer);
            case Type.Extended:
                return ReadExtension(json, on);
            case Type.Decided:
                var reply = json.OptionalChoice("reply", RequestWords.Replies);
                return json.HasErrors ? null : new ReplyDecided(on, reply);
            default:
                return json.HasErrors ? null : Plain(type, on);
        }
    }

    private static RequestEvent Plain(Type type, LocalDate on) => type switch
    {
        Type.Completed => new RequestCompleted(on),
        Type.FeeNotified => new FeeNotified(on),
        Type.FeePaid => new FeePaid(on),
        Type.Dispatched => new ReplyDispatched(on),
        _ => new ReplyDelivered(on),
    };

    private static ConsultationAsked? ReadQuestion(JsonObjectReader json, LocalDate on, ConsultedParty party)
    {
        var who = json.Text("who");
        var letterReceivedOn = json.OptionalDate("letterReceivedOn");
        return json.HasErrors ? null : new ConsultationAsked(on, party, who, letterReceivedOn);
    }

    private static ConsultationAnswered? ReadAnswer(JsonObjectReader json, LocalDate on, ConsultedParty party)
    {
        var who = json.Text("who");
        var answer = json.Choice("answer", RequestWords.Answers);
        return json.HasErrors ? null : new ConsultationAnswered(on, party, who, answer);
    }

    private static ReplyExtended? ReadExtension(JsonObjectReader json, LocalDate on)
    {
        var unit = json.OptionalChoice("unit", RuleJsonWords.Units) ?? PeriodUnit.WorkingDays;
        var count = json.Integer("by", 1, PeriodLength.MaxCount(unit));
        var approvedBy = json.OptionalText("approvedBy");
        var reason = json.OptionalText("reason");
        var toldOn = json.OptionalDate("applicantToldOn");
        return json.HasErrors ? null : new ReplyExtended(on, new PeriodLength(count, unit), approvedBy, reason, toldOn);
    }
}
