namespace DisclosureCompliance.Phrases;

/// <summary>Reads what follows a time: what is done, where, and words that add nothing.</summary>
internal static class TailReader
{
    private static readonly KindSet Acts = new(TokenKind.Act, TokenKind.Event, TokenKind.Filler, TokenKind.Place, TokenKind.Modal, TokenKind.Of, TokenKind.Together, TokenKind.Immediate, TokenKind.Is);

    private static readonly KindSet Objects = new(
        TokenKind.Text, TokenKind.Generic, TokenKind.Enumeration, TokenKind.And, TokenKind.From, TokenKind.With, TokenKind.By, TokenKind.Dash, TokenKind.Label, TokenKind.Law,
        TokenKind.If, TokenKind.Slash, TokenKind.Demand, TokenKind.According, TokenKind.WeaklyVague, TokenKind.Classifier, TokenKind.PastCycle);

    private static readonly KindSet Time = new(
        TokenKind.Number, TokenKind.Unit, TokenKind.Negation, TokenKind.Every, TokenKind.CycleAdverb, TokenKind.Permanent, TokenKind.Within, TokenKind.Exceed, TokenKind.NotLess,
        TokenKind.NotMore, TokenKind.Event);

    private static readonly KindSet Matters = new(TokenKind.Text, TokenKind.Generic, TokenKind.Filler, TokenKind.And, TokenKind.Law);

    private static readonly KindSet Untimed = new(TokenKind.Permanent, TokenKind.Vague, TokenKind.WeaklyVague, TokenKind.Immediate);

    private static readonly KindSet Cycles = new(TokenKind.Cycle, TokenKind.Month, TokenKind.Text);

    private static readonly string[] Filing = ["报备", "备案", "归档", "存档", "备查", "上报备案", "报送", "移交", "办结"];

    private static readonly string[] CutOffActs = ["公", "予", "主", "及", "向", "发", "公开信", "予公"];

    /// <summary>Reads on from <paramref name="from"/>; the first token that belongs to something else.</summary>
    public static int Read(Draft draft, int from, int to, bool stopAtImmediate)
    {
        var more = draft.HasTimeFrom(from, to);
        var acts = false;
        var at = from;
        while (at < to && Step(draft, ref at, to, more, stopAtImmediate, ref acts))
        {
        }

        AssumeFiling(draft, from, at);
        draft.Notes.Remark(PhraseRemarkKind.Act, from, at);
        return at;
    }

    /// <summary>5日内报备: the limit may be that of another duty.</summary>
    private static void AssumeFiling(Draft draft, int from, int to)
    {
        while (from < to && draft.Kind(from) is TokenKind.Filler or TokenKind.Modal)
        {
            from++;
        }

        if (from < to && Array.Exists(Filing, word => draft.Tokens.Is(from, word)))
        {
            draft.Notes.AssumeOf(PhraseMessages.LeftOut, from, from + 1);
        }
    }

    private static bool Step(Draft draft, ref int at, int to, bool more, bool stopAtImmediate, ref bool acts)
    {
        var kind = draft.Kind(at);
        if (kind == TokenKind.Immediate && stopAtImmediate)
        {
            return false;
        }

        if (Acts.Has(kind) && !(more && kind == TokenKind.Event))
        {
            acts |= kind is TokenKind.Act or TokenKind.Event;
            at++;
            return true;
        }

        if (kind == TokenKind.Times && draft.Value(at) == 1)
        {
            at++;
            return true;
        }

        if (kind == TokenKind.Within && acts)
        {
            draft.Notes.AssumeOf(PhraseMessages.Repeated, at, at + 1);
            at++;
            return true;
        }

        if (kind == TokenKind.Open)
        {
            return SkipBracket(draft, ref at, to, isFirst: !acts);
        }

        if (kind == TokenKind.Holidays)
        {
            draft.Notes.AssumeOf(PhraseMessages.Holidays, at, at + 1);
            at++;
            return true;
        }

        if (more || !Objects.Has(kind))
        {
            return false;
        }

        return ReadObject(draft, ref at, to, acts);
    }

    /// <summary>Words after an act are its object, words after 在 or 通过 its place; other words are left out and said so.</summary>
    private static bool ReadObject(Draft draft, ref int at, int to, bool acts)
    {
        var start = at;
        while (at < to && Objects.Has(draft.Kind(at)) && !BeginsAnother(draft, at, to))
        {
            at++;
        }

        if (at == start)
        {
            return false;
        }

        var first = draft.Kind(start);
        var isPlace = first == TokenKind.From || (start > 0 && draft.Tokens.Is(start - 1, "通过")) || draft.Kind(at) == TokenKind.Place;
        var hasText = draft.Tokens.IndexOf(TokenKind.Text, start, at) >= 0;
        if (hasText && CutOffActs.Contains(draft.Tokens.Words(start, at)) && at == draft.Tokens.Count)
        {
            draft.Notes.AssumeOf(PhraseMessages.CutOff, start, at);
        }
        else if (hasText && !acts && !isPlace)
        {
            draft.Notes.AssumeOf(PhraseMessages.LeftOut, start, at);
        }

        return true;
    }

    /// <summary>…长期公开、常规性工作定期公开: a matter of its own with a time of its own.</summary>
    private static bool BeginsAnother(Draft draft, int at, int to)
    {
        if (draft.Kind(at) != TokenKind.Enumeration)
        {
            return false;
        }

        var next = at + 1;
        while (next < to && Matters.Has(draft.Kind(next)))
        {
            next++;
        }

        return next > at + 1 && next < to && Untimed.Has(draft.Kind(next));
    }

    private static bool SkipBracket(Draft draft, ref int at, int to, bool isFirst)
    {
        var close = draft.Tokens.IndexOf(TokenKind.Close, at, to);
        var end = close < 0 ? to : close + 1;
        if (draft.Tokens.IndexOf(TokenKind.LawPrevails, at, end) >= 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.Exception, at, end);
        }
        else if (draft.Tokens.IndexOf(TokenKind.Holidays, at, end) >= 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.Holidays, at, end);
        }
        else if (draft.Tokens.HasAny(at, end, Time) || (isFirst && draft.Tokens.HasAny(at, end, Cycles)))
        {
            draft.Notes.AssumeOf(PhraseMessages.LeftOut, at, end);
        }
        else
        {
            draft.Notes.Remark(PhraseRemarkKind.Explanation, at, end);
        }

        at = end;
        return true;
    }
}
