using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads the time that begins at a token, if one does, with its lead and its tail.</summary>
internal static class TimeReader
{
    private static readonly KindSet FollowPermanent = new(
        TokenKind.Act, TokenKind.Filler, TokenKind.Comma, TokenKind.Open, TokenKind.Immediate, TokenKind.And, TokenKind.Modal, TokenKind.Place, TokenKind.From, TokenKind.Close,
        TokenKind.Stop, TokenKind.Semicolon, TokenKind.End, TokenKind.Or, TokenKind.Slash, TokenKind.Enumeration, TokenKind.Of, TokenKind.Within, TokenKind.Retention, TokenKind.Display, TokenKind.Label);

    private static readonly KindSet FollowCycleAlone = new(
        TokenKind.Act, TokenKind.Filler, TokenKind.End, TokenKind.Stop, TokenKind.Semicolon, TokenKind.Comma, TokenKind.Immediate, TokenKind.Close, TokenKind.Times);

    /// <summary>Words before a length that make it a condition where 的 follows: 周期超过六个月的.</summary>
    private static readonly KindSet Bounds = new(TokenKind.Exceed, TokenKind.NotMore, TokenKind.NotLess, TokenKind.Reach);

    /// <summary>Reads the time at <paramref name="at"/>; the token after its tail, or <paramref name="at"/> where no time begins here.</summary>
    public static int Read(Draft draft, int leadFrom, int at, int to)
    {
        switch (draft.Kind(at))
        {
            case TokenKind.Number:
                return ReadNumber(draft, leadFrom, at, to);
            case TokenKind.Cycle or TokenKind.Month when CycleReader.ReadAfterCycle(draft, at, out var end) is { } rule:
                return Add(draft, leadFrom, at, end, to, rule);
            case TokenKind.Cycle when IsLength(draft, at):
                return ReadPeriod(draft, leadFrom, at, to);
            case TokenKind.Cycle when FollowCycleAlone.Has(draft.Kind(at + 1)):
                return ReadCycleAlone(draft, leadFrom, at, to);
            case TokenKind.Every:
                return ReadEvery(draft, leadFrom, at, to);
            case TokenKind.CycleAdverb:
                return Add(draft, leadFrom, at, at + 1, to, new RecurringRule((Recurrence)draft.Value(at)));
            case TokenKind.CycleEdge:
                draft.Notes.AssumeOf(PhraseMessages.EveryCycle, at, at + 1);
                return AddOrSkip(draft, leadFrom, at, to, CycleDue.Read(draft, (Recurrence)draft.Value(at), at, at, out var edge), edge);
            case TokenKind.MonthEdge when draft.Value(at) != 32 && draft.Kind(at - 1) != TokenKind.Number:
                draft.Notes.AssumeOf(PhraseMessages.EveryCycle, at, at + 1);
                return AddOrSkip(draft, leadFrom, at, to, CycleDue.Read(draft, Recurrence.Monthly, at, at, out var month), month);
            case TokenKind.NextMonth or TokenKind.NextCycle:
                return ReadNext(draft, leadFrom, at, to);
            case TokenKind.YearWord or TokenKind.YearEnd or TokenKind.Ordinal:
                return AddOrSkip(draft, leadFrom, at, to, DateReader.Read(draft, at, everyYear: false, out var date), date);
            case TokenKind.SameDay or TokenKind.NextDay:
                return ReadDay(draft, leadFrom, at, to);
            case TokenKind.Permanent when FollowPermanent.Has(draft.Kind(at + 1)):
                return ReadPermanent(draft, leadFrom, at, to);
            default:
                return draft.HasTimeFrom(at, to) ? at : ReadWithoutNumber(draft, leadFrom, at, to);
        }
    }

    private static int ReadNumber(Draft draft, int leadFrom, int at, int to)
    {
        if (DateReader.IsAbsoluteYear(draft, at))
        {
            if (draft.Kind(at + 2) is TokenKind.Text or TokenKind.Generic && draft.HasTimeFrom(at + 2, to))
            {
                return at;
            }

            draft.Notes.NotUnderstood(PhraseMessages.AbsoluteDate, at, at + 2);
            return at + 2;
        }

        var unit = draft.Kind(at + 1);
        if (unit is TokenKind.Month or TokenKind.MonthEdge or TokenKind.Dash && !ReadsAsMonths(draft, leadFrom, at) && DateReader.Read(draft, at, everyYear: false, out var date) is { } day)
        {
            return Add(draft, leadFrom, at, date, to, day);
        }

        return ReadPeriod(draft, leadFrom, at, to);
    }

    /// <summary>3月内 after an event is three months; otherwise 3月 is March.</summary>
    private static bool ReadsAsMonths(Draft draft, int leadFrom, int at) => draft.Kind(at + 1) == TokenKind.Month
        && (draft.Kind(at + 2) is TokenKind.Within or TokenKind.Times || (at > leadFrom && draft.Kind(at - 1) is TokenKind.After or TokenKind.NotMore or TokenKind.NotLess or TokenKind.Ahead));

    /// <summary>半年内, 提前半年: a length and not a recurrence.</summary>
    private static bool IsLength(Draft draft, int at) => (Recurrence)draft.Value(at) is Recurrence.HalfYearly or Recurrence.HalfMonthly
        && (draft.Kind(at + 1) is TokenKind.Within or TokenKind.Before or TokenKind.After or TokenKind.NotLess
            || draft.Kind(at - 1) is TokenKind.NotMore or TokenKind.NotLess or TokenKind.Ahead or TokenKind.Exceed or TokenKind.Reach);

    private static int ReadPeriod(Draft draft, int leadFrom, int at, int to)
    {
        if (draft.HasTimeFrom(at + 1, to) && draft.Kind(at + 2) is TokenKind.Text or TokenKind.Event or TokenKind.Generic)
        {
            return at;
        }

        if (PeriodReader.ReadRange(draft, at) is not { } period)
        {
            return at;
        }

        if (draft.Kind(period.To) == TokenKind.Of && draft.Kind(period.To + 1) is TokenKind.Comma or TokenKind.Colon && Bounds.Has(draft.Kind(at - 1)) && !DisplayClauses.IsTakenDownAfter(draft, period, out _))
        {
            return at;
        }

        var lead = LeadReader.Read(draft, leadFrom, at);
        lead.TakeStateAsCase();
        var rule = PeriodClauses.Read(draft, lead, period, leadFrom);
        return Add(draft, lead, leadFrom, at, period.To, to, rule);
    }

    private static int ReadCycleAlone(Draft draft, int leadFrom, int at, int to)
    {
        var every = (Recurrence)draft.Value(at);
        if (draft.Kind(at + 1) != TokenKind.Times)
        {
            draft.Notes.AssumeOf(PhraseMessages.EveryCycle, at, at + 1);
        }

        return Add(draft, leadFrom, at, draft.Kind(at + 1) == TokenKind.Times ? at + 2 : at + 1, to, new RecurringRule(every));
    }

    private static int ReadEvery(Draft draft, int leadFrom, int at, int to)
    {
        if (CycleReader.ReadEvery(draft, at, out var end) is { } rule)
        {
            rule = CycleTimes.ReadAfterAct(draft, rule, at, ref end);
            return Add(draft, leadFrom, at, end, to, rule);
        }

        return EachTimeReader.Read(draft, at, to, out end) is { } each ? Add(draft, leadFrom, at, end, to, each) : Math.Max(end, at);
    }

    private static int ReadNext(Draft draft, int leadFrom, int at, int to)
    {
        var rule = CycleReader.ReadNext(draft, at, out var end);
        if (rule is not null && draft.Clauses.Count == 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.EveryCycle, at, end);
        }

        return AddOrSkip(draft, leadFrom, at, to, rule, end);
    }

    private static int ReadDay(Draft draft, int leadFrom, int at, int to)
    {
        var lead = LeadReader.Read(draft, leadFrom, at);
        var length = PeriodLength.OfDays(draft.Kind(at) == TokenKind.NextDay ? 1 : 0);
        var end = draft.Kind(at + 1) == TokenKind.Within ? at + 2 : at + 1;
        if (lead.Events.Count == 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.TriggerUnstated, at, end);
        }

        return Add(draft, lead, leadFrom, at, end, to, new WithinRule(length, lead.Events.Count == 0 ? [RuleTerms.Unstated] : [.. lead.Events]));
    }

    private static int ReadPermanent(Draft draft, int leadFrom, int at, int to)
    {
        var lead = LeadReader.Read(draft, leadFrom, at);
        var state = lead.Marker == TokenKind.While && lead.Events.Count > 0 ? lead.Events[0] : null;
        if (state is null && lead.Events.Count > 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.LeftOut, leadFrom, at);
        }

        return Add(draft, lead, leadFrom, at, at + 1, to, new PermanentRule(whileLasts: state));
    }

    private static int ReadWithoutNumber(Draft draft, int leadFrom, int at, int to)
    {
        switch (draft.Kind(at))
        {
            case TokenKind.Immediate:
                var lead = LeadReader.Read(draft, leadFrom, at);
                lead.TakeStateAsCase();
                return Add(draft, lead, leadFrom, at, at + 1, to, new ImmediateRule((Immediacy)draft.Value(at), null, [.. lead.Events]));
            case TokenKind.Vague when draft.Value(at) == (int)Vagueness.InDueCourse && draft.Kind(at + 1) == TokenKind.Immediate:
                return at;
            case TokenKind.Vague:
                if (draft.Tokens.Is(at, "〃"))
                {
                    draft.Notes.Assume(PhraseMessages.Mistyped, new MessageArgument("text", "〃"), new MessageArgument("meant", "同上"));
                }

                return Add(draft, leadFrom, at, at + 1, to, new VagueRule((Vagueness)draft.Value(at)));
            case TokenKind.WeaklyVague:
                return Add(draft, leadFrom, at, at + 1, to, new VagueRule(Vagueness.AsRequired));
            case TokenKind.LawPrevails when draft.Tokens.Words(at, at + 1) is ['按' or '依' or '遵', ..]:
                return Add(draft, leadFrom, at, at + 1, to, new VagueRule(Vagueness.AsRequired));
            case TokenKind.According:
                return ReadReference(draft, leadFrom, at, to);
            case TokenKind.Together:
                return TogetherReader.Read(draft, leadFrom, at, to);
            default:
                return at;
        }
    }

    /// <summary>按…要求, 依照…规定的时限: what stands between is referred to.</summary>
    private static int ReadReference(Draft draft, int leadFrom, int at, int to)
    {
        var demand = at + 1;
        while (demand < to && draft.Kind(demand) is not (TokenKind.Demand or TokenKind.Comma))
        {
            demand++;
        }

        if (demand >= to || draft.Kind(demand) != TokenKind.Demand)
        {
            return at;
        }

        var words = draft.Tokens.Words(at + 1, demand);
        return Add(draft, leadFrom, at, demand + 1, to, new VagueRule(Vagueness.AsRequired, words.Length == 0 ? null : NamedTerms.Of(words)));
    }

    private static int AddOrSkip(Draft draft, int leadFrom, int at, int to, DeadlineRule? rule, int end) => rule is null ? Math.Max(at, end) : Add(draft, leadFrom, at, end, to, rule);

    private static int Add(Draft draft, int leadFrom, int at, int end, int to, DeadlineRule? rule)
    {
        var lead = LeadReader.Read(draft, leadFrom, at);
        if (rule is IntervalRule interval && lead.Marker == TokenKind.While && lead.Events.Count > 0)
        {
            return Add(draft, lead, leadFrom, at, end, to, new IntervalRule(interval.AtMost, lead.Events[0]));
        }

        lead.TakeStateAsCase();
        lead.TakeSeasonAsCase();
        lead.TakeEventAsSubject(draft);
        if (lead.Events.Count > 0 && rule is not (null or WithinRule or ImmediateRule))
        {
            draft.Notes.AssumeOf(PhraseMessages.LeftOut, leadFrom, at);
        }

        return Add(draft, lead, leadFrom, at, end, to, rule);
    }

    private static int Add(Draft draft, Lead lead, int leadFrom, int leadEnd, int end, int to, DeadlineRule? rule)
    {
        if (draft.Kind(leadEnd - 1) == TokenKind.Negation || (lead.NotEarlier && rule is not (null or NotBeforeRule)))
        {
            draft.Notes.NotUnderstood(lead.NotEarlier ? PhraseMessages.UnreadText : PhraseMessages.Negation, leadFrom, end);
            rule = null;
        }

        var tail = TailReader.Read(draft, end, to, stopAtImmediate: rule is PermanentRule or VagueRule { Reference: null });
        if (rule is not null)
        {
            rule = PastCycles.Apply(draft, rule, leadFrom, tail);
            draft.Clauses.Add(new Clause(lead.InPrinciple ? new QualifiedRule(rule, Qualification.InPrinciple) : rule, lead, leadFrom, end, tail, draft.Sentence));
        }

        return tail;
    }
}
