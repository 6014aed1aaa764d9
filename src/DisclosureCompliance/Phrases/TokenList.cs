namespace DisclosureCompliance.Phrases;

/// <summary>The words of a phrase. Beyond either end stands <see cref="TokenKind.End"/>.</summary>
internal sealed class TokenList(FoldedText text)
{
    private Token[] _tokens = new Token[Math.Min(text.Length, 24)];

    public FoldedText Text { get; } = text;

    public int Count { get; private set; }

    public Token Last => this[Count - 1];

    public Token this[int index] => index >= 0 && index < Count ? _tokens[index] : new Token(TokenKind.End, Text.Length, Text.Length, 0);

    /// <summary>Adds a word; other words that follow each other become one.</summary>
    public void Add(Token token)
    {
        if (token.Kind == TokenKind.Text && Last.Kind == TokenKind.Text)
        {
            _tokens[Count - 1] = new Token(TokenKind.Text, Last.Start, token.End, 0);
            return;
        }

        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, (Count * 2) + 1);
        }

        _tokens[Count++] = token;
    }

    public TokenKind Kind(int index) => index >= 0 && index < Count ? _tokens[index].Kind : TokenKind.End;

    public void Change(int index, TokenKind kind) => _tokens[index] = new Token(kind, _tokens[index].Start, _tokens[index].End, _tokens[index].Value);

    /// <summary>The words of a range of tokens, in simplified script without spaces.</summary>
    public string Words(int from, int to) => from >= to ? string.Empty : Text.Words(_tokens[from].Start, _tokens[to - 1].End);

    /// <summary>Whether a token is this word, without making a string of it.</summary>
    public bool Is(int index, string word)
    {
        var token = this[index];
        if (token.End - token.Start != word.Length)
        {
            return false;
        }

        var same = 0;
        while (same < word.Length && Text[token.Start + same] == word[same])
        {
            same++;
        }

        return same == word.Length;
    }

    public PhraseSpan Span(int from, int to) => from >= to ? default : Text.Span(_tokens[from].Start, _tokens[to - 1].End);

    public bool All(int from, int to, KindSet kinds)
    {
        for (var index = from; index < to; index++)
        {
            if (!kinds.Has(Kind(index)))
            {
                return false;
            }
        }

        return true;
    }

    public int IndexOf(TokenKind kind, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (Kind(index) == kind)
            {
                return index;
            }
        }

        return -1;
    }

    public bool HasAny(int from, int to, KindSet kinds)
    {
        for (var index = from; index < to; index++)
        {
            if (kinds.Has(Kind(index)))
            {
                return true;
            }
        }

        return false;
    }
}
