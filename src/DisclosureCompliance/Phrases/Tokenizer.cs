using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Cuts a folded phrase into words, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly KindSet BeforeUnit = new(
        TokenKind.Number, TokenKind.Classifier, TokenKind.Every, TokenKind.Ordinal, TokenKind.Open, TokenKind.Close, TokenKind.Dash, TokenKind.Unit);

    private static readonly KindSet Nouns = new(TokenKind.Text, TokenKind.Generic, TokenKind.Place, TokenKind.Law);

    private static readonly KindSet BeforeListMark = new(TokenKind.End, TokenKind.Stop, TokenKind.Semicolon, TokenKind.ListMark);

    public static TokenList Tokenize(FoldedText text)
    {
        var tokens = new TokenList(text);
        var lastListNumber = 0;
        var position = 0;
        while (position < text.Length)
        {
            var token = ListMark(text, position, tokens.Last.Kind, ref lastListNumber) ?? NumberOrWord(text, position);
            if (token.Kind == TokenKind.Unit && !BeforeUnit.Has(tokens.Last.Kind))
            {
                token = new Token(TokenKind.Text, token.Start, token.End, 0);
            }

            if (token.Kind == TokenKind.Text && tokens.Last.Kind == TokenKind.Number && text[position] is '日' or '月')
            {
                token = new Token(text[position] == '日' ? TokenKind.Unit : TokenKind.Month, position, position + 1, text[position] == '日' ? (int)PeriodUnit.CalendarDays : 0);
            }

            if (Nouns.Has(token.Kind) && tokens.Last is { Kind: TokenKind.Soft, Value: Lexicon.Ordinary })
            {
                tokens.Change(tokens.Count - 1, TokenKind.Text);
            }

            tokens.Add(token);
            position = token.End;
        }

        return tokens;
    }

    private static Token NumberOrWord(FoldedText text, int start)
    {
        if (Numerals.IsArabic(text[start]))
        {
            var arabic = Numerals.ReadArabic(text, start, out var end);
            if (EndOfTelephone(text, start, end) is > 0 and var telephone)
            {
                return new Token(TokenKind.Text, start, telephone, 0);
            }

            if (end + 1 < text.Length && text[end] == '.' && Numerals.IsArabic(text[end + 1]))
            {
                _ = Numerals.ReadArabic(text, end + 1, out end);
                arabic = Numerals.TooLarge;
            }

            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '〇')
            {
                arabic = Numerals.TooLarge;
                end++;
            }

            var word = Lexicon.Words.Longest(text, start, out var kind, out var value);
            return word > end ? new Token(kind, start, word, value) : new Token(TokenKind.Number, start, end, arabic);
        }

        var wordEnd = Lexicon.Words.Longest(text, start, out var wordKind, out var wordValue);
        if (wordEnd > start)
        {
            return new Token(wordKind, start, wordEnd, wordValue);
        }

        if (Numerals.IsChinese(text[start]))
        {
            var number = Numerals.ReadChinese(text, start, out var end);
            return new Token(TokenKind.Number, start, end, number);
        }

        return new Token(TokenKind.Text, start, start + 1, 0);
    }

    /// <summary>The end of 0512-12345678 or of eleven digits for a mobile telephone; 0 where the digits are another number.</summary>
    private static int EndOfTelephone(FoldedText text, int start, int end)
    {
        if (text[start] == '0' && end - start is 3 or 4 && end + 1 < text.Length && text[end] == '-' && Numerals.IsArabic(text[end + 1]))
        {
            _ = Numerals.ReadArabic(text, end + 1, out var last);
            return last - end is 8 or 9 ? last : 0;
        }

        return text[start] == '1' && end - start == 11 ? end : 0;
    }

    /// <summary>1. and 一、 at the start of a sentence, （一） and ① there, and a 2. anywhere after a 1.</summary>
    private static Token? ListMark(FoldedText text, int start, TokenKind previous, ref int lastNumber)
    {
        if (text[start] is >= '①' and <= '⒛' or >= '㈠' and <= '㈩' or >= '㊀' and <= '㊉' or >= '❶' and <= '❿')
        {
            return new Token(TokenKind.ListMark, start, start + 1, 0);
        }

        var bracketed = text[start] == '(';
        var digits = bracketed ? start + 1 : start;
        if (digits >= text.Length || !(Numerals.IsArabic(text[digits]) || Numerals.IsChinese(text[digits])))
        {
            return null;
        }

        var number = Numerals.IsArabic(text[digits]) ? Numerals.ReadArabic(text, digits, out var end) : Numerals.ReadChinese(text, digits, out end);
        if (number is 0 or > 99 || end >= text.Length)
        {
            return null;
        }

        var atStart = BeforeListMark.Has(previous);
        if (!bracketed && text[end] == '.' && end + 1 < text.Length && Numerals.IsArabic(text[end + 1]) && !(end + 2 < text.Length && Numerals.IsArabic(text[end + 2])))
        {
            return null;
        }

        var isMark = bracketed
            ? text[end] == ')' && atStart
            : text[end] switch
            {
                '.' => atStart || (number > 1 && number == lastNumber + 1 && (end + 1 >= text.Length || !Numerals.IsArabic(text[end + 1]))),
                FoldedText.EnumerationComma => atStart || (number > 1 && number == lastNumber + 1 && previous is TokenKind.Act or TokenKind.Within or TokenKind.Comma),
                ')' => atStart,
                _ => false,
            };
        if (!isMark)
        {
            return null;
        }

        lastNumber = number;
        return new Token(TokenKind.ListMark, start, end + 1, !bracketed && end + 1 < text.Length && Numerals.IsArabic(text[end + 1]) && text[end] == '.' ? 1 : 0);
    }
}
