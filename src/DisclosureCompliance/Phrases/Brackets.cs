namespace DisclosureCompliance.Phrases;

/// <summary>Makes a sentence of its own of each bracket that says something about time: 长期公开（动态调整）.</summary>
internal static class Brackets
{
    private static readonly KindSet Clauses = new(
        TokenKind.Every, TokenKind.CycleAdverb, TokenKind.Immediate, TokenKind.Permanent, TokenKind.Vague, TokenKind.NotMore, TokenKind.NotLess, TokenKind.Latest, TokenKind.Extension,
        TokenKind.Ahead, TokenKind.Display, TokenKind.Retention);

    public static void Separate(Draft draft)
    {
        var open = -1;
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (draft.Kind(index) == TokenKind.Open)
            {
                open = open < 0 ? index : open;
            }
            else if (draft.Kind(index) == TokenKind.Close && open >= 0)
            {
                if (IsClause(draft, open + 1, index))
                {
                    draft.Tokens.Change(open, TokenKind.Stop);
                    draft.Tokens.Change(index, TokenKind.Stop);
                }

                open = -1;
            }
        }
    }

    private static bool IsClause(Draft draft, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (Clauses.Has(draft.Kind(index)) || (draft.Kind(index) == TokenKind.Number && index + 1 < to && TimeFinder.IsTime(draft.Tokens, index)))
            {
                return true;
            }
        }

        return false;
    }
}
