using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>What was asked of the applicant: whether the agency asked as it may, and whether the applicant answered in time.</summary>
internal sealed class RoundReview
{
    private readonly RequestReplay _replay;
    private readonly RequestLaw _law;

    public RoundReview(RequestReplay replay, RequestLaw law, LocalDate receipt)
    {
        _replay = replay;
        _law = law;
        if (law.Completion is { } completion)
        {
            NoticeDue = replay.DueAfter(completion, receipt);
        }

        RequestRound? first = null;
        foreach (var round in replay.Log.Rounds)
        {
            if (!round.IsFee)
            {
                ReviewNotice(round, first);
                first ??= round;
            }

            if (!round.IsVoid)
            {
                ReviewAnswer(round);
            }
        }
    }

    /// <summary>When the notice to complete the request is due; null where the law has none.</summary>
    public Deadline? NoticeDue { get; }

    /// <summary>The first notice that waits for an answer; null where none does.</summary>
    public RequestRound? Open => _replay.Log.Rounds.Find(round => round.Done is null && !round.IsVoid);

    /// <summary>The first notice whose time has passed without an answer, so that the request counts as given up; null where there is none.</summary>
    public RequestRound? Lapsed { get; private set; }

    /// <summary>The last day of the time that has passed.</summary>
    public LocalDate? LapsedOn { get; private set; }

    /// <summary>When the law wants the answer to a notice; null where the notice itself gives a day, or nothing does.</summary>
    public Deadline? AnswerDue(RequestRound round) => round.IsFee && _law.Of(round) is { } law ? _replay.DueAfter(law, round.Asked.Date) : null;

    private void ReviewNotice(RequestRound round, RequestRound? first)
    {
        var date = new MessageArgument("date", round.Asked.Date);
        if (first is not null && _law.AllowsOneCompletionNotice)
        {
            round.IsVoid = true;
            _replay.Blame(_law.Completion, round.Asked, null, RequestMessages.SecondNotice, date, new("first", first.Asked.Date));
            return;
        }

        if (first is null && NoticeDue is { Latest: { } latest } && round.Asked.Date > latest)
        {
            _replay.Blame(_law.Completion, round.Asked, NoticeDue, RequestMessages.NoticeLate, date, new("due", latest));
        }

        if (round.RespondBy is null && _law.AllowsOneCompletionNotice)
        {
            _replay.Blame(_law.Completion, round.Asked, null, RequestMessages.NoticeWithoutTime, date);
        }
    }

    private void ReviewAnswer(RequestRound round)
    {
        var due = AnswerDue(round);
        if ((round.RespondBy ?? due?.Latest) is not { } last)
        {
            return;
        }

        var law = _law.Of(round);
        MessageArgument what = new("what", round.Asked.Name);
        MessageArgument until = new("due", last);
        if (round.Done is { } done)
        {
            if (done.Date > last)
            {
                _replay.Inform(law, done, due, RequestMessages.ApplicantLate, what, until, new("date", done.Date));
            }

            return;
        }

        if (_replay.AsOf <= last || _replay.Log.Abandoned is not null || law?.OnSilence != SilenceEffect.Abandoned)
        {
            return;
        }

        if (_replay.Log.Decided is not { } decided)
        {
            Lapsed ??= round;
            LapsedOn ??= last;
            _replay.Inform(law, round.Asked, due, RequestMessages.ApplicantSilent, what, until);
        }
        else if (decided.Date > last)
        {
            _replay.Inform(law, decided, due, RequestMessages.ReplyAfterLapse, what, until, new("date", decided.Date));
        }
    }
}
