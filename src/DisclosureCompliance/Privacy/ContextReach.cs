namespace DisclosureCompliance.Privacy;

/// <summary>Walks from a candidate towards the left, and tells whether a word there can still be about it, to excuse it or to make it something else.</summary>
/// <remarks>A word is not where a clause ends between, a column of a table, or another number that the word is about already.</remarks>
internal struct ContextReach
{
    private const int LongestGap = 3;

    /// <summary>How many digits a number has in groups at the least: fewer are a date or hours.</summary>
    private const int FewestInGroups = 10;

    private readonly ScanKind _kind;
    private readonly int _fewest;
    private int _run;
    private int _chain;
    private int _gap;
    private int _brackets;
    private int _leastEnd;
    private int _contentEnd;
    private bool _hasJoiner;
    private bool _isParted;
    private bool _isListed;
    private bool _isFirst = true;
    private bool _isInLabel;

    public ContextReach(ScanKind kind, int start)
    {
        (_kind, Start) = (kind, start);
        // 12388 is a telephone; between an account and its holder there are also telephones and codes.
        _fewest = IsTelephone(kind) ? 5 : 15;
    }

    /// <summary>Where the candidate begins, or the first of the numbers that are joined to it: reaches are counted from there.</summary>
    public int Start { get; private set; }

    private readonly bool IsNumber => _run >= _fewest || _chain >= Math.Max(FewestInGroups, _fewest);

    /// <summary>Whether no word from here on is about the candidate.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether a word that ends at this place is about the candidate, as far as was walked.</summary>
    public readonly bool Holds(int wordEnd) => !IsOver && wordEnd >= _leastEnd;

    /// <summary>The next character towards the left.</summary>
    public void Take(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (IsOver || (_kind is ScanKind.SecrecyMarking or ScanKind.InternalMarking))
        {
            IsOver |= ScanChars.IsClauseEnd(c);
        }
        else if (ScanChars.IsDigit(c))
        {
            TakeDigit();
            TakeContent(at);
        }
        else if (ScanChars.IsGap(c) && _gap < LongestGap)
        {
            (_run, _gap) = (0, _gap + 1);
        }
        else
        {
            EndNumber(at + 1);
            TakeOther(text, at);
        }
    }

    /// <summary>Whether a word that ends at this place is all that stands before the candidate, but for punctuation and other numbers joined to it: its label.</summary>
    public readonly bool Labels(int wordEnd) => Holds(wordEnd) && wordEnd >= _contentEnd;

    /// <summary>Whether a text says something: it is more than punctuation and the characters by which a label goes on.</summary>
    public static bool HasContent(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsContent(c))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeDigit()
    {
        (_run, _chain, _gap) = (_run + 1, _chain + 1, 0);
        IsOver |= IsNumber && !(_hasJoiner && (!_isParted || (_isListed && _kind == ScanKind.LandlineNumber)));
    }

    /// <summary>Behind a number that is joined to the candidate, the next one must be joined to it in turn.</summary>
    private void EndNumber(int start)
    {
        if (IsNumber)
        {
            (_hasJoiner, _isParted, _isListed, Start) = (false, false, false, start);
        }

        (_run, _chain, _gap) = (0, 0, 0);
    }

    private void TakeOther(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '\t')
        {
            TakeTab();
        }
        else if (IsJoiner(c) && (!ScanChars.IsClauseEnd(c) || (!_isParted && at > 0 && ScanChars.IsDigit(text[at - 1]))))
        {
            (_hasJoiner, _isListed) = (true, true);
        }
        else if (ScanChars.IsClauseEnd(c))
        {
            IsOver = true;
        }
        else if (ScanChars.IsOpenBracket(c) || ScanChars.IsCloseBracket(c))
        {
            _brackets += ScanChars.IsCloseBracket(c) ? 1 : -1;
        }
        else if (!ScanChars.IsBlank(c))
        {
            // An extension and the sign before a country's code are parts of a number.
            _isParted |= c is not ('转' or '轉' or '分' or '机' or '+' or '＋' or '者');
            if (IsContent(c))
            {
                TakeContent(at);
                // 0571-88880000（窗口）、某科0571-88880001: offices list their landlines so; somebody's mobile behind one is not of that list.
                _isListed &= _brackets > 0;
                _contentEnd = _contentEnd == 0 ? at + 1 : _contentEnd;
            }
        }
    }

    /// <summary>A number that is first in its cell is about what ends the cell before; nothing farther is.</summary>
    private void TakeTab()
    {
        IsOver |= !_isFirst;
        (_isFirst, _isInLabel, _brackets) = (false, true, 0);
    }

    private void TakeContent(int at)
    {
        _isFirst = false;
        if (_isInLabel && _leastEnd == 0 && _brackets <= 0)
        {
            _leastEnd = at + 1;
        }
    }

    private static bool IsContent(char c) =>
        !(ScanChars.IsBlank(c) || ScanChars.IsOpenBracket(c) || ScanChars.IsCloseBracket(c) || ScanChars.IsHyphen(c) || ScanChars.IsClauseEnd(c) || IsJoiner(c)
            || c is ':' or '：' or '*' or '_' or '号' or '码' or '是' or '为' or '者');

    private static bool IsTelephone(ScanKind kind) => kind is ScanKind.MobileNumber or ScanKind.LandlineNumber;

    private static bool IsJoiner(char c) => c is '、' or '/' or '／' or '或' or '和' or '及' or '，' or ',';
}
