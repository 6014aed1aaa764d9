namespace DisclosureCompliance.Phrases;

/// <summary>Reads a sentence: finds each time in it, and gives it the words before it as its lead and the words after it as its tail.</summary>
internal static class SentenceReader
{
    private static readonly KindSet Ends = new(TokenKind.Stop, TokenKind.Semicolon, TokenKind.ListMark);

    public static void ReadAll(Draft draft)
    {
        var from = 0;
        for (var index = 0; index <= draft.Tokens.Count; index++)
        {
            if (index == draft.Tokens.Count || Ends.Has(draft.Kind(index)))
            {
                if (draft.Kind(index) == TokenKind.ListMark)
                {
                    draft.Notes.Remark(PhraseRemarkKind.Numbering, index, index + 1);
                    if (draft.Value(index) == 1)
                    {
                        draft.Notes.AssumeOf(PhraseMessages.ListNumber, index, index + 1);
                    }
                }

                Read(draft, from, index);
                draft.Sentence += draft.Kind(index) == TokenKind.Stop && draft.Tokens.Words(index, Math.Min(index + 1, draft.Tokens.Count)) is "(" or ")" ? 0 : 1;
                from = index + 1;
            }
        }
    }

    private static void Read(Draft draft, int from, int to)
    {
        var lead = from;
        var at = from;
        while (at < to)
        {
            var end = TimeReader.Read(draft, lead, at, to);
            if (end > at)
            {
                at = end;
                lead = end;
            }
            else
            {
                at++;
            }
        }

        UntimedReader.Read(draft, lead, to);
    }
}
