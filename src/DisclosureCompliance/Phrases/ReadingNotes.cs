using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Phrases;

/// <summary>What a reading has to say besides the rule: collected while the phrase is read.</summary>
internal sealed class ReadingNotes(TokenList tokens)
{
    private List<Message>? _assumptions;
    private List<PhraseRemark>? _remarks;
    private List<UnreadPart>? _unread;

    public IReadOnlyList<Message> Assumptions => (IReadOnlyList<Message>?)_assumptions?.AsReadOnly() ?? [];

    public IReadOnlyList<PhraseRemark> Remarks => (IReadOnlyList<PhraseRemark>?)_remarks?.AsReadOnly() ?? [];

    public IReadOnlyList<UnreadPart> Unread => (IReadOnlyList<UnreadPart>?)_unread?.AsReadOnly() ?? [];

    /// <summary>States an assumption, each one once.</summary>
    public void Assume(MessageTemplate template, params MessageArgument[] arguments)
    {
        var message = new Message(template, arguments);
        _assumptions ??= [];
        if (_assumptions.Count < 100 && !_assumptions.Contains(message))
        {
            _assumptions.Add(message);
        }
    }

    /// <summary>States an assumption about the words from one token to before another.</summary>
    public void AssumeOf(MessageTemplate template, int from, int to)
    {
        while (from < to - 1 && tokens.Kind(from) == TokenKind.Comma)
        {
            from++;
        }

        Assume(template, new MessageArgument("text", tokens.Words(from, to)));
    }

    public void Remark(PhraseRemarkKind kind, int from, int to)
    {
        while (from < to && tokens.Kind(from) == TokenKind.Comma)
        {
            from++;
        }

        while (from < to && tokens.Kind(to - 1) == TokenKind.Comma)
        {
            to--;
        }

        if (from < to)
        {
            (_remarks ??= []).Add(new PhraseRemark(kind, tokens.Span(from, to)));
        }
    }

    public void NotUnderstood(MessageTemplate reason, PhraseSpan span) => (_unread ??= []).Add(new UnreadPart(span, new Message(reason)));

    public void NotUnderstood(MessageTemplate reason, int from, int to)
    {
        if (from < to)
        {
            (_unread ??= []).Add(new UnreadPart(tokens.Span(from, to), new Message(reason, new MessageArgument("text", tokens.Words(from, to)))));
        }
    }
}
