namespace DisclosureCompliance.Vocabularies;

/// <summary>
/// Takes a cell of channels apart: first at marks and separators, then, where what stands between is no known name, at blanks, strokes and conjunctions, as long
/// as that gives known names.
/// </summary>
internal sealed class ChannelCellSplitter
{
    private static readonly string[] Before = ["通过", "利用", "在", "于"];
    private static readonly string[] Behind = ["上进行公开", "予以公开", "上公开", "进行公开", "公开", "发布", "上发布", "公示"];
    private static readonly HashSet<char> ChineseNumbers = [.. "一二三四五六七八九十"];
    private static readonly char[] Conjunctions = ['/', '和', '及', '与', '+'];

    private readonly string _text;
    private readonly string _folded;
    private readonly DisclosureVocabulary _vocabulary;
    private readonly HashSet<char> _marks;
    private readonly int _longestName;
    private readonly List<PrintedEntry> _entries = [];

    public ChannelCellSplitter(string text, DisclosureVocabulary vocabulary, MarkMeaning meaning)
    {
        _text = text;
        _folded = new string([.. text.Select(WordFold.Of)]);
        _vocabulary = vocabulary;
        var marks = vocabulary.Marks;
        _marks = [.. marks.Chosen.Concat(marks.NotChosen).Concat(meaning == MarkMeaning.Obligation ? marks.Must.Concat(marks.May) : []).Select(mark => mark[0])];
        _longestName = vocabulary.Terms.Where(term => term.Kind == VocabularyKind.Channel)
            .SelectMany(term => DisclosureVocabulary.NamesOf(term).Concat(term.Spellings)).Select(name => name.Length).DefaultIfEmpty(1).Max();
    }

    public List<PrintedEntry> Split()
    {
        string? mark = null;
        var from = 0;
        for (var at = 0; at < _text.Length; at++)
        {
            if (IsMark(at))
            {
                Take(from, at, mark);
                mark = _text[at].ToString();
                from = at + 1;
            }
            else if (IsSeparator(at))
            {
                Take(from, at, mark);
                mark = null;
                from = at + 1;
            }
            else if (NumberingAt(at) is >= 0 and var end)
            {
                // A number between a mark and its name does not part them.
                mark = Take(from, at, mark) ? null : mark;
                from = end + 1;
                at = end;
            }
        }

        Take(from, _text.Length, mark);
        return _entries;
    }

    /// <summary>A mark, or a letter that stands for one where a known name follows and no name runs through it.</summary>
    private bool IsMark(int at)
    {
        var character = _text[at];
        return _marks.Contains(character) && (!IsLetter(character) || (IsFirst(at) && StartsName(at + 1)));
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || character is '£' or '〇';

    private bool IsFirst(int at) => at == 0 || !char.IsLetterOrDigit(_folded[at - 1]) || _folded[at - 1] is >= '\u4e00' and <= '\u9fff' && EndsName(at);

    private bool StartsName(int from)
    {
        while (from < _folded.Length && _folded[from] is ' ' or '\n')
        {
            from++;
        }

        for (var length = Math.Min(_longestName, _folded.Length - from); length >= 2; length--)
        {
            if (IsKnown(_folded.Substring(from, length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsName(int to)
    {
        for (var length = Math.Min(_longestName, to); length >= 2; length--)
        {
            if (IsKnown(_folded.Substring(to - length, length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSeparator(int at) => _folded[at] switch
    {
        '、' or ',' or ';' or '。' or '|' or '•' or '●' => true,
        _ => false,
    };

    /// <summary>Reads what stands between two separators; whether anything does.</summary>
    private bool Take(int from, int to, string? mark)
    {
        while (from < to && _folded[from] is ' ' or '\n' or '.')
        {
            from++;
        }

        while (to > from && _folded[to - 1] is ' ' or '\n' or '.' or ':')
        {
            to--;
        }

        if (from < to)
        {
            Read(from, to, mark);
        }

        return from < to;
    }

    /// <summary>The last character of a number that begins an entry: 1. 2、 (3) （四） ①; -1 where none stands.</summary>
    private int NumberingAt(int at)
    {
        if (_text[at] is >= '①' and <= '⑳')
        {
            return at;
        }

        var isBracketed = _folded[at] == '(';
        var first = isBracketed ? at + 1 : at;
        var end = first;
        while (end < _folded.Length && end - first < 3 && (_folded[end] is >= '0' and <= '9' || (isBracketed && ChineseNumbers.Contains(_folded[end]))))
        {
            end++;
        }

        if (end == first || end == _folded.Length || (at > 0 && _folded[at - 1] is '.' or ':' or '/' or >= '0' and <= '9' or >= 'a' and <= 'z'))
        {
            return -1;
        }

        var closes = isBracketed ? _folded[end] == ')' : _folded[end] is '.' or '、' or ')';
        return closes && !(end + 1 < _folded.Length && _folded[end + 1] is >= '0' and <= '9' or >= 'a' and <= 'z') ? end : -1;
    }

    private void Read(int from, int to, string? mark)
    {
        var whole = _text.Substring(from, to - from);
        if (_folded.IndexOf("http", from, to - from, StringComparison.Ordinal) is >= 0 and var address)
        {
            if (address > from)
            {
                Take(from, address, mark);
            }

            var end = address;
            while (end < to && _folded[end] is not (' ' or '\n') && _folded[end] < '\u2e80')
            {
                end++;
            }

            _entries.Add(new PrintedEntry(_text.Substring(address, end - address), null, Find(string.Empty), IsAddress: true));
            Take(end, to, null);
            return;
        }

        var match = Find(whole);
        if (match.Term is not null && match.How != MatchKind.Ending)
        {
            _entries.Add(new PrintedEntry(OneLine(whole), mark, match));
        }
        else if (!ReadPieces(whole, mark))
        {
            var bare = Bare(whole);
            var found = match.Term is not null ? match : Find(bare);
            _entries.Add(new PrintedEntry(OneLine(found == match ? whole : bare), mark, found));
        }
    }

    /// <summary>Splits at blanks and conjunctions where that gives known names; names that were wrapped are put together again.</summary>
    private bool ReadPieces(string whole, string? mark)
    {
        var pieces = whole.Split([' ', '\t', '\r', '\n', '\u3000', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var byBlanks = pieces.Length > 1 ? Join(pieces, string.Empty) : [];
        if (byBlanks.Any(IsNamed))
        {
            for (var index = 0; index < byBlanks.Count; index++)
            {
                // A mark stands before one name; those behind the blank have lost theirs, or never had one.
                AddPiece(byBlanks[index], index == 0 ? mark : null);
            }

            return true;
        }

        var parts = Bare(whole).Split(Conjunctions, StringSplitOptions.RemoveEmptyEntries);
        var byConjunctions = parts.Length > 1 ? Join(parts, "/") : [];
        if (byConjunctions.Count > 1 && byConjunctions.All(IsNamed))
        {
            byConjunctions.ForEach(piece => _entries.Add(new PrintedEntry(OneLine(piece), mark, Find(piece))));
            return true;
        }

        return false;
    }

    private void AddPiece(string piece, string? mark)
    {
        var match = Find(piece);
        if (match.Term is not null || !ReadPieces(piece, mark))
        {
            _entries.Add(new PrintedEntry(OneLine(piece), mark, match));
        }
    }

    /// <summary>From the left, as many pieces as make a known name; pieces that make none stay alone.</summary>
    private List<string> Join(string[] pieces, string with)
    {
        const int mostPieces = 8;
        var joined = new List<string>();
        for (var first = 0; first < pieces.Length; first++)
        {
            var taken = 1;
            for (var count = Math.Min(mostPieces, pieces.Length - first); count > 1; count--)
            {
                if (IsKnown(string.Join(with, pieces, first, count)))
                {
                    taken = count;
                    break;
                }
            }

            joined.Add(string.Join(with, pieces, first, taken));
            first += taken - 1;
        }

        return joined;
    }

    private bool IsNamed(string text) => Find(text).Term is not null;

    private bool IsKnown(string text) => Find(text).How is MatchKind.Exact or MatchKind.Spelling or MatchKind.Folded;

    private VocabularyMatch Find(string text) => _vocabulary.Find(VocabularyKind.Channel, text);

    /// <summary>A name without the words of the sentence around it: 通过政府网站公开.</summary>
    private static string Bare(string text)
    {
        var bare = text.Trim();
        foreach (var word in Before.Where(word => bare.Length > word.Length + 1 && bare.StartsWith(word, StringComparison.Ordinal)).Take(1))
        {
            bare = bare.Substring(word.Length);
        }

        foreach (var word in Behind.Where(word => bare.Length > word.Length + 1 && bare.EndsWith(word, StringComparison.Ordinal)).Take(1))
        {
            bare = bare.Substring(0, bare.Length - word.Length);
        }

        return bare;
    }

    private static string OneLine(string text) => string.Join(string.Empty, text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())).Trim();
}
