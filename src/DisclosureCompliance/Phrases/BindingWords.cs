namespace DisclosureCompliance.Phrases;

/// <summary>Words around an event that say how its time binds (最迟, 不少于, 原则上), and words that only join.</summary>
internal sealed class BindingWords(Draft draft, Lead lead)
{
    private static readonly KindSet TrimLeft = new(
        TokenKind.ListMark, TokenKind.And, TokenKind.Or, TokenKind.Filler, TokenKind.Among, TokenKind.If, TokenKind.From, TokenKind.Modal, TokenKind.Soft, TokenKind.Latest,
        TokenKind.NotMore, TokenKind.NotLess, TokenKind.NotEarlier, TokenKind.Immediate, TokenKind.Slash, TokenKind.Dash, TokenKind.Of, TokenKind.Enumeration, TokenKind.Outside, TokenKind.Stop,
        TokenKind.WeaklyVague, TokenKind.Close, TokenKind.With);

    /// <summary>The end of the range without the words that bind.</summary>
    public int TrimRight(int from, int to)
    {
        while (to > from && (Note(to - 1) || TrimsQuietly(draft.Kind(to - 1))))
        {
            to--;
        }

        return to;
    }

    /// <summary>The start of the range without the words that bind or join.</summary>
    public int SkipLeft(int from, int to)
    {
        for (; from < to && TrimLeft.Has(draft.Kind(from)); from++)
        {
            if (draft.Kind(from) is TokenKind.Or or TokenKind.Slash)
            {
                lead.JoinedByOr = true;
            }
            else if (draft.Kind(from) == TokenKind.ListMark)
            {
                draft.Notes.Remark(PhraseRemarkKind.Numbering, from, from + 1);
            }
            else
            {
                Note(from);
            }
        }

        return from;
    }

    /// <summary>Notes how the time binds; whether the word is one that does.</summary>
    public bool Note(int index)
    {
        switch (draft.Kind(index))
        {
            case TokenKind.Soft or TokenKind.NotEarlier:
                return true;
            case TokenKind.Latest:
                return lead.Latest = true;
            case TokenKind.NotLess:
                return lead.NotLess = true;
            case TokenKind.NotMore:
                return lead.NotMore = true;
            case TokenKind.Ahead:
                return lead.Ahead = true;
            case TokenKind.Exceed:
                return lead.Exceed = true;
            case TokenKind.Reach:
                return lead.Reach = true;
            case TokenKind.Interval:
                return lead.Interval = true;
            case TokenKind.Display:
                return lead.Display = true;
            case TokenKind.Retention:
                return lead.Retention = true;
            case TokenKind.Handling:
                return lead.Handling = true;
            case TokenKind.Approximately:
                draft.Notes.AssumeOf(PhraseMessages.Approximate, index, index + 2);
                return true;
            case TokenKind.Extension:
                return lead.Extension = true;
            case TokenKind.Act when (draft.Tokens.Is(index, "公示") || draft.Tokens.Is(index, "公告")):
                return lead.Display = true;
            default:
                return false;
        }
    }

    private static bool TrimsQuietly(TokenKind kind) => kind is TokenKind.Filler or TokenKind.Modal or TokenKind.From or TokenKind.Immediate or TokenKind.Is or TokenKind.Label
        or TokenKind.ListMark or TokenKind.Together or TokenKind.WeaklyVague or TokenKind.Vague or TokenKind.Open or TokenKind.Stop;
}
