namespace DisclosureCompliance.Phrases;

/// <summary>Finds saving clauses (法律、法规对公开的期限另有规定的，从其规定) and takes them out of the phrase.</summary>
internal static class SavingClauses
{
    private const int LongestBack = 16;
    private const int LongestForward = 12;

    private static readonly KindSet Stops = new(
        TokenKind.End, TokenKind.Stop, TokenKind.Semicolon, TokenKind.Within, TokenKind.Unit, TokenKind.Number, TokenKind.Open, TokenKind.Close, TokenKind.Before, TokenKind.After,
        TokenKind.ListMark, TokenKind.Colon);

    /// <summary>Turns each saving clause into commas, and brackets around it too.</summary>
    public static bool TakeOut(Draft draft)
    {
        var found = false;
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (draft.Kind(index) == TokenKind.OtherLaw || (draft.Kind(index) == TokenKind.LawPrevails && RefersToLaw(draft, index)))
            {
                found |= TakeOut(draft, index);
            }
        }

        return found;
    }

    private static bool TakeOut(Draft draft, int at)
    {
        var from = StartOf(draft, at, out var namesLaw);
        var to = EndOf(draft, at);
        if (!namesLaw && (draft.Tokens.Is(at, "有规定") || draft.Tokens.Is(at, "有明确规定") || draft.Tokens.Is(at, "有具体规定")) && draft.Tokens.IndexOf(TokenKind.LawPrevails, at, to) < 0)
        {
            return false;
        }

        for (var index = from; index < to; index++)
        {
            draft.Tokens.Change(index, TokenKind.Comma);
        }

        if (draft.Kind(from - 1) == TokenKind.Open && draft.Kind(to) == TokenKind.Close)
        {
            draft.Tokens.Change(from - 1, TokenKind.Comma);
            draft.Tokens.Change(to, TokenKind.Comma);
        }

        return true;
    }

    /// <summary>法律规定除外: 除外 alone excepts anything; with a law's rule before it, it saves that rule.</summary>
    private static bool RefersToLaw(Draft draft, int at)
    {
        var demand = at - 1;
        while (draft.Kind(demand) is TokenKind.Of or TokenKind.Comma)
        {
            demand--;
        }

        return draft.Kind(demand) is TokenKind.Demand && draft.Kind(StartOf(draft, at, out var namesLaw)) is not TokenKind.End && namesLaw;
    }

    private static int StartOf(Draft draft, int at, out bool namesLaw)
    {
        namesLaw = false;
        var from = at;
        for (var index = at - 1; index >= Math.Max(0, at - LongestBack) && !Stops.Has(draft.Kind(index)) && draft.Kind(index) != TokenKind.Comma; index--)
        {
            if (draft.Kind(index) is TokenKind.Law or TokenKind.Except or TokenKind.If)
            {
                namesLaw |= draft.Kind(index) == TokenKind.Law;
                from = index;
            }
        }

        return from;
    }

    private static int EndOf(Draft draft, int at)
    {
        var to = at + 1;
        for (var index = at + 1; index < at + LongestForward && !Stops.Has(draft.Kind(index)); index++)
        {
            if (draft.Kind(index) is TokenKind.LawPrevails or TokenKind.Outside)
            {
                return draft.Kind(index + 1) == TokenKind.Demand ? index + 2 : index + 1;
            }

            if (draft.Kind(index) == TokenKind.Of && index == to)
            {
                to++;
            }
        }

        return to;
    }
}
