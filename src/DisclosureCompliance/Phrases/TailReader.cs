namespace DisclosureCompliance.Phrases;

/// <summary>Reads what follows a time: what is done, where, and words that add nothing.</summary>
internal static class TailReader
{
    private static readonly KindSet Acts = new(TokenKind.Act, TokenKind.Event, TokenKind.Filler, TokenKind.Place, TokenKind.Modal, TokenKind.Of, TokenKind.Together, TokenKind.Immediate, TokenKind.Is);

    private static readonly KindSet Objects = new(
        TokenKind.Text, TokenKind.Generic, TokenKind.Enumeration, TokenKind.And, TokenKind.From, TokenKind.With, TokenKind.By, TokenKind.Dash, TokenKind.Label, TokenKind.Law,
        TokenKind.If, TokenKind.Slash, TokenKind.Demand, TokenKind.According, TokenKind.WeaklyVague, TokenKind.Classifier);

    private static readonly KindSet Time = new(
        TokenKind.Number, TokenKind.Unit, TokenKind.Negation, TokenKind.Every, TokenKind.CycleAdverb, TokenKind.Permanent, TokenKind.Within, TokenKind.Exceed, TokenKind.NotLess,
        TokenKind.NotMore, TokenKind.Event);

    private static readonly KindSet Cycles = new(TokenKind.Cycle, TokenKind.Month, TokenKind.Text);

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

        draft.Notes.Remark(PhraseRemarkKind.Act, from, at);
        return at;
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
        while (at < to && Objects.Has(draft.Kind(at)))
        {
            at++;
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
