using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads the words of one or more events: 信息形成或者变更, 制作或获取该信息, 本级人民代表大会批准.</summary>
internal static class EventReader
{
    private static readonly KindSet Verbs = new(TokenKind.Event, TokenKind.Act);
    private static readonly KindSet Separators = new(TokenKind.Or, TokenKind.Enumeration, TokenKind.Slash, TokenKind.Open, TokenKind.Close, TokenKind.And, TokenKind.Comma);
    /// <summary>What separates events only where all of them are of the information: 许可、处罚决定作出 is one event.</summary>
    private static readonly KindSet WeakSeparators = new(TokenKind.And, TokenKind.Open, TokenKind.Close, TokenKind.Comma, TokenKind.Enumeration);
    private static readonly KindSet OddInEvent = new(
        TokenKind.Negation, TokenKind.Except, TokenKind.Every, TokenKind.Permanent, TokenKind.CycleAdverb, TokenKind.LawPrevails, TokenKind.Within, TokenKind.NotLess,
        TokenKind.NotMore, TokenKind.Colon, TokenKind.Semicolon, TokenKind.Number);

    private const int LongestPlainEvent = 40;

    /// <summary>Whether the range ends in the word for an event, bracketed or not.</summary>
    public static bool EndsInEvent(Draft draft, int from, int to)
    {
        while (from < to && draft.Kind(to - 1) == TokenKind.Close)
        {
            var open = to - 2;
            while (open > from && draft.Kind(open) != TokenKind.Open)
            {
                open--;
            }

            if (open <= from || !draft.Tokens.HasAny(open, to, Verbs))
            {
                return false;
            }

            to = open;
        }

        return from < to
            && (draft.Kind(to - 1) == TokenKind.Event || (draft.Kind(to - 1) == TokenKind.Act && draft.Value(to - 1) != 0) || IsVerbWithObject(draft, from, to));
    }

    /// <summary>The events, each once.</summary>
    public static IReadOnlyList<RuleTerm> Read(Draft draft, int from, int to)
    {
        var terms = new List<RuleTerm>(2);
        if (from >= to)
        {
            return terms;
        }

        if (IsSeveral(draft, from, to))
        {
            for (var at = from; NextPart(draft, ref at, to, out var start, out var end);)
            {
                ReadOne(draft, start, end, terms);
            }
        }
        else
        {
            ReadOne(draft, from, to, terms);
        }

        return terms;
    }

    /// <summary>Whether the range says nothing but that the information was formed, changed or the like.</summary>
    public static bool IsOfTheInformation(Draft draft, int from, int to)
    {
        var all = from < to;
        for (var at = from; all && NextPart(draft, ref at, to, out var start, out var end);)
        {
            all = InformationEvents.Read(draft, start, end, terms: null);
        }

        return all;
    }

    private static bool IsVerbWithObject(Draft draft, int from, int to) =>
        draft.Kind(to - 1) == TokenKind.Generic && Verbs.Has(draft.Kind(from)) && draft.Value(from) != 0;

    private static bool IsSeveral(Draft draft, int from, int to)
    {
        var parts = 0;
        var named = true;
        var ofTheInformation = true;
        for (var at = from; NextPart(draft, ref at, to, out var start, out var end);)
        {
            parts++;
            named &= draft.Tokens.HasAny(start, end, Verbs);
            ofTheInformation = ofTheInformation && InformationEvents.Read(draft, start, end, terms: null);
        }

        return parts > 1 && (ofTheInformation || (named && !draft.Tokens.HasAny(from, to, WeakSeparators)));
    }

    /// <summary>The next part between separators, from <paramref name="at"/> on; false where there is none.</summary>
    private static bool NextPart(Draft draft, ref int at, int to, out int start, out int end)
    {
        while (at < to && Separators.Has(draft.Kind(at)))
        {
            at++;
        }

        start = at;
        while (at < to && !Separators.Has(draft.Kind(at)))
        {
            at++;
        }

        end = at;
        return start < end;
    }

    private static void ReadOne(Draft draft, int from, int to, List<RuleTerm> terms)
    {
        if (InformationEvents.Read(draft, from, to, terms))
        {
            return;
        }

        while (to > from + 1 && draft.Kind(to - 1) == TokenKind.Of)
        {
            to--;
        }

        var words = draft.Tokens.Words(from, to);
        if (words.Length > LongestPlainEvent || draft.Tokens.HasAny(from, to, OddInEvent))
        {
            draft.Notes.AssumeOf(PhraseMessages.EventWords, from, to);
        }

        InformationEvents.AddOnce(terms, NamedTerms.Of(words));
    }
}
