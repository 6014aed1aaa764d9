using System.Runtime.InteropServices;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>Where a request stands in the table of a year: new or carried over above, a result row or carried forward below; nowhere, or why nowhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RequestPlace
{
    /// <summary>The column; null where the request is not of the year.</summary>
    public ApplicantCategory? Applicant { get; private init; }

    public bool IsNew { get; private init; }

    /// <summary>The result row; null where it is carried forward.</summary>
    public ReportRow? Result { get; private init; }

    /// <summary>Why no cell can count it; null where one does, or where it is of another year.</summary>
    public Message? WhyNot { get; private init; }

    /// <param name="before">The request at the end of the year before.</param>
    /// <param name="end">The request at the end of the year.</param>
    public static RequestPlace Of(RequestState before, RequestState end)
    {
        var request = end.Request;
        if (IsHandled(before))
        {
            return before.Abandonment is not null && end.Abandonment is null ? Without(RequestMessages.Reopened, request) : default;
        }

        if (end.ReceivedOn is null)
        {
            return Unreceived(end);
        }

        if (request.Applicant is not { } applicant)
        {
            return Without(RequestMessages.NoApplicant, request);
        }

        var place = new RequestPlace { Applicant = applicant, IsNew = before.ReceivedOn is null };
        if (!IsHandled(end))
        {
            return place;
        }

        if (end.Abandonment is { } reason)
        {
            return place with { Result = ReportRows.Of(reason) };
        }

        return end.Reply is { } reply ? place with { Result = ReportRows.Of(reply) } : Without(RequestMessages.NoReplyType, request);
    }

    private static bool IsHandled(RequestState state) => state.RepliedOn is not null || state.Abandonment is not null;

    private static RequestPlace Unreceived(RequestState end)
    {
        if (end.Request.Events.OfType<RequestReceived>().FirstOrDefault() is not { } received)
        {
            return end.Request.Events.Any(happened => happened.Date.Year == end.AsOf.Year) ? Without(RequestMessages.NoReceipt, end.Request) : default;
        }

        return end.Status == RequestStatus.NotReceived
            ? default
            : new RequestPlace { WhyNot = new Message(RequestMessages.NotYetReceived, new("request", end.Request.Id), new("date", received.Date)) };
    }

    private static RequestPlace Without(MessageTemplate template, DisclosureRequest request) =>
        new() { WhyNot = new Message(template, new MessageArgument("request", request.Id)) };
}
