namespace DisclosureCompliance.Phrases;

/// <summary>Where the words stand that a limit hangs on.</summary>
internal static class TimeFinder
{
    private static readonly KindSet SegmentEnds = new(TokenKind.Comma, TokenKind.Semicolon, TokenKind.Stop, TokenKind.ListMark);
    private static readonly KindSet AfterNumber = new(TokenKind.Unit, TokenKind.Month, TokenKind.MonthEdge, TokenKind.Cycle, TokenKind.Within, TokenKind.Classifier);

    /// <summary>For each token the next one in its segment, itself included, with which a number and unit or a recurrence begins; -1 where there is none.</summary>
    public static int[] NextInSegment(TokenList tokens)
    {
        var next = new int[tokens.Count];
        var last = -1;
        for (var index = tokens.Count - 1; index >= 0; index--)
        {
            if (SegmentEnds.Has(tokens.Kind(index)))
            {
                last = -1;
            }
            else if (IsTime(tokens, index))
            {
                last = index;
            }

            next[index] = last;
        }

        return next;
    }

    public static bool IsTime(TokenList tokens, int index) => tokens.Kind(index) switch
    {
        TokenKind.Number => AfterNumber.Has(tokens.Kind(index + 1)),
        TokenKind.Every or TokenKind.CycleAdverb or TokenKind.SameDay or TokenKind.YearEnd => true,
        _ => false,
    };
}
