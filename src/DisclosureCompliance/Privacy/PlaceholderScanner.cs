using Ardalis.GuardClauses;

namespace DisclosureCompliance.Privacy;

/// <summary>Finds content that is only half there: blanks, placeholders, references to attachments that do not exist.</summary>
/// <remarks>One pass over the text; work is in proportion to its length.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class PlaceholderScanner
{
    private const int ShortestRow = 2;

    private readonly WordTable<PlaceholderWord> _words = new();
    private readonly CharSearch _triggers;

    /// <summary>A scanner by the rules that ship, <see cref="ChineseScanRules.Default"/>.</summary>
    public PlaceholderScanner()
        : this(ChineseScanRules.Default)
    {
    }

    /// <summary>A scanner by rules of the host's.</summary>
    public PlaceholderScanner(ScanRules rules)
    {
        var words = Guard.Against.Null(rules).Placeholders;
        foreach (var word in words.OrderByDescending(word => word.Text.Length))
        {
            _words.Add(word.Text, word);
        }

        _triggers = new CharSearch(words.SelectMany(word => Spellings(word.Text[0])).Concat("XxＸｘ×✕_＿"));
    }

    /// <summary>Looks over a text: an element's value, or a whole document.</summary>
    /// <param name="text">The text; null is as blank as an empty one.</param>
    /// <param name="hasAttachments">Whether attachments exist, so that references to them are in order.</param>
    public IReadOnlyList<Placeholder> Scan(string? text, bool hasAttachments) => Scan(text.AsSpan(), hasAttachments);

    /// <summary>Looks over a text: an element's value, or a whole document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasAttachments">Whether attachments exist, so that references to them are in order.</param>
    public IReadOnlyList<Placeholder> Scan(ReadOnlySpan<char> text, bool hasAttachments)
    {
        var lines = new LineCounter();
        var (first, last) = ContentOf(text);
        if (first < 0)
        {
            return [new Placeholder(PlaceholderKind.Blank, string.Empty, lines.PlaceOf(text, 0, 0, text.Length), isAll: true)];
        }

        var found = new List<Placeholder>();
        var at = 0;
        while (at < text.Length && _triggers.IndexIn(text.Slice(at)) is >= 0 and var next)
        {
            at += next;
            var (kind, word, length) = ReadAt(text, at, hasAttachments);
            if (word.Length > 0)
            {
                found.Add(new Placeholder(kind, word, lines.PlaceOf(text, 0, at, length), isAll: first >= at && last < at + length));
            }

            at += length;
        }

        return found.AsReadOnly();
    }

    private (PlaceholderKind Kind, string Word, int Length) ReadAt(ReadOnlySpan<char> text, int at, bool hasAttachments)
    {
        var row = RowOf(text, at);
        if (row >= ShortestRow)
        {
            return (PlaceholderKind.Filler, IsRow(text, at, row) ? text.Slice(at, Math.Min(row, 4)).ToString() : string.Empty, row);
        }

        foreach (var (word, value) in _words.StartingWith(text[at]))
        {
            var length = WordTable<PlaceholderWord>.Matches(text.Slice(at), word) ? word.Length : SpacedLength(text.Slice(at), word);
            if (length > 0 && (!value.MustBeAlone || IsAlone(text, at, length)))
            {
                return (value.Kind, value.Kind == PlaceholderKind.Attachment && hasAttachments ? string.Empty : word, length);
            }
        }

        return (PlaceholderKind.Filler, string.Empty, 1);
    }

    /// <summary>How long a word is that is spaced out (待 补 充), with one to three blanks between all of its characters; 0 where it is another one.</summary>
    private static int SpacedLength(ReadOnlySpan<char> text, string word)
    {
        const int mostBlanks = 3;
        if (word.Length < 2 || word[0] < '\u4e00')
        {
            return 0;
        }

        var at = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var blanks = 0;
            while (i > 0 && blanks < mostBlanks && at < text.Length && text[at] != '\t' && ScanChars.IsBlank(text[at]))
            {
                blanks++;
                at++;
            }

            if ((i > 0 && blanks == 0) || at == text.Length || text[at] != word[i])
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    /// <summary>How many of the same crosses or underlines stand in a row.</summary>
    private static int RowOf(ReadOnlySpan<char> text, int at)
    {
        if (!IsCross(text[at]) && !IsUnderline(text[at]))
        {
            return 0;
        }

        var isCross = IsCross(text[at]);
        var end = at;
        while (end < text.Length && (isCross ? IsCross(text[end]) : IsUnderline(text[end])))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Two crosses or four underlines, not within a word, a number or a mask.</summary>
    private static bool IsRow(ReadOnlySpan<char> text, int at, int length) =>
        (!IsUnderline(text[at]) || length >= 4)
        && (at == 0 || !IsAttached(text[at - 1]))
        && (at + length == text.Length || !IsAttached(text[at + length]));

    private static bool IsAttached(char c) => ScanChars.IsLetterOrDigit(c) || ScanChars.IsMask(c);

    private static bool IsCross(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ' or '×' or '✕';

    private static bool IsUnderline(char c) => c is '_' or '＿';

    /// <summary>Whether nothing but punctuation stands beside it, up to the ends of the line, a tab or a bar; looks at a bounded number of characters.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int at, int length) => IsOpen(text, at - 1, -1) && IsOpen(text, at + length, 1);

    private static bool IsOpen(ReadOnlySpan<char> text, int at, int step)
    {
        const int farthest = 16;
        for (var i = 0; i < farthest && at >= 0 && at < text.Length && !ScanChars.IsLineEnd(text[at]) && text[at] is not ('\t' or '|' or '｜'); i++, at += step)
        {
            if (step < 0 && text[at] is ':' or '：')
            {
                return true;
            }

            if (IsContent(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the first and the last character stand that are no blanks or punctuation; -1 where there is none.</summary>
    private static (int First, int Last) ContentOf(ReadOnlySpan<char> text)
    {
        var first = 0;
        while (first < text.Length && !IsContent(text[first]))
        {
            first++;
        }

        var last = text.Length - 1;
        while (last > first && !IsContent(text[last]))
        {
            last--;
        }

        return first == text.Length ? (-1, -1) : (first, last);
    }

    private static bool IsContent(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c) || IsUnderline(c);

    private static IEnumerable<char> Spellings(char c) => ScanChars.Letter(c) is var letter && letter == '\0'
        ? [c]
        : [letter, (char)(letter | 0x20), (char)(letter + 0xFEE0), (char)((letter | 0x20) + 0xFEE0)];
}
