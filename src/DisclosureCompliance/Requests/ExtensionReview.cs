using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Looks at the extensions of one running of the period: which of them count, and what is wrong with each.</summary>
internal sealed class ExtensionReview
{
    private readonly RequestReplay _replay;

    public ExtensionReview(RequestReplay replay, ReplyPeriod period, LocalDate? until)
    {
        _replay = replay;
        Due = period.Due(0);
        for (var i = period.Start == replay.ReceivedOn ? 0 : replay.Log.FirstExtensionFrom(period.Start); i < replay.Log.Extensions.Count; i++)
        {
            var (extended, toldOn) = replay.Log.Extensions[i];
            if (extended.Date >= until)
            {
                break;
            }

            var granted = Review(extended, toldOn);
            if (granted > 0)
            {
                Granted += granted;
                Due = period.Due(Granted);
            }
        }
    }

    /// <summary>When the reply is due with the extensions that count.</summary>
    public Deadline Due { get; private set; }

    /// <summary>By how many units the period is longer.</summary>
    public int Granted { get; private set; }

    /// <summary>An extension of which the applicant can still be told in time; null where there is none.</summary>
    public ReplyExtended? Untold { get; private set; }

    private int Review(ReplyExtended extended, LocalDate? toldOn)
    {
        var law = _replay.Law!.Reply!;
        if (law.Extension is not { } terms || terms.AtMost.Unit != extended.By.Unit)
        {
            Breach(extended, law.Extension is null ? RequestMessages.ExtensionNotProvided : RequestMessages.ExtensionInOtherUnit);
            return 0;
        }

        var inOrder = true;
        if (extended.ApprovedBy is null)
        {
            inOrder = false;
            Breach(extended, RequestMessages.ExtensionNotApproved, new MessageArgument("approver", terms.Approver));
        }

        var isOver = Due.Latest is { } latest && extended.Date > latest;
        if (isOver)
        {
            inOrder = false;
            Breach(extended, RequestMessages.ExtensionTooLate, new MessageArgument("due", Due.Latest!.Value));
        }

        if (terms.MustBeTold && !WasToldInTime(extended, toldOn, isOver))
        {
            inOrder = false;
        }

        var room = terms.AtMost.Count - Granted;
        if (extended.By.Count > room)
        {
            Breach(extended, RequestMessages.ExtensionAboveCap, new("cap", RuleWords.Of(terms.AtMost)), new("before", Granted));
        }

        return inOrder || _replay.Options.CountsDefectiveExtensions ? Math.Max(0, Math.Min(extended.By.Count, room)) : 0;
    }

    private bool WasToldInTime(ReplyExtended extended, LocalDate? toldOn, bool isOver)
    {
        if (toldOn is { } told)
        {
            if (!(told > Due.Latest))
            {
                return true;
            }

            if (!isOver)
            {
                Breach(extended, RequestMessages.ExtensionToldTooLate, new("told", told), new("due", Due.Latest!.Value));
            }

            return false;
        }

        var end = _replay.RepliedOn ?? _replay.AsOf;
        if (end > Due.Latest)
        {
            Breach(extended, RequestMessages.ExtensionNotTold, new MessageArgument("due", Due.Latest!.Value));
        }
        else if (!isOver)
        {
            Untold = extended;
        }

        return false;
    }

    private void Breach(ReplyExtended extended, MessageTemplate template, params MessageArgument[] more) =>
        _replay.Blame(_replay.Law!.Reply, extended, Due, template, [new("date", extended.Date), new("by", RuleWords.Of(extended.By)), .. more]);
}
