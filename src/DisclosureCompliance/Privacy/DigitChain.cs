namespace DisclosureCompliance.Privacy;

/// <summary>Digits in groups, as people write numbers: <c>138-1234 5678</c>. One chain is read at a time, into the same memory.</summary>
internal sealed class DigitChain
{
    /// <summary>How many digits the longest number has; a group of more is none.</summary>
    public const int MostDigits = 19;

    private const int LongestGap = 3;

    /// <summary>So many single digits on end are no number, and begin none: a column of figures, a pattern. Few enough that they lie within <see cref="ScanRun.Reach"/>.</summary>
    private const int FewestSingles = 48;

    private readonly byte[] _digits = new byte[MostDigits];
    private readonly int[] _counts = new int[MostDigits];
    private readonly int[] _ends = new int[MostDigits];

    /// <summary>Where the first digit stands.</summary>
    public int Start { get; private set; }

    public int Groups { get; private set; }

    /// <summary>Where the characters end that were looked at.</summary>
    public int Seen { get; private set; }

    public int Count => Groups == 0 ? 0 : _counts[Groups - 1];

    public ReadOnlySpan<byte> Digits => _digits.AsSpan(0, Count);

    /// <summary>How many digits the groups up to and with this one have.</summary>
    public int CountAt(int group) => _counts[group];

    /// <summary>Where a group ends.</summary>
    public int EndOf(int group) => _ends[group];

    public int LengthOf(int group) => group == 0 ? _counts[0] : _counts[group] - _counts[group - 1];

    /// <summary>The group at whose end there are <paramref name="count"/> digits, or -1.</summary>
    public int GroupWith(int count) => Array.IndexOf(_counts, count, 0, Groups);

    /// <summary>Reads the chain that begins at a digit. A first group of too many digits gives no groups; <see cref="Seen"/> is then behind it.</summary>
    public void Read(ReadOnlySpan<char> text, int start)
    {
        (Start, Groups) = (start, 0);
        var (at, count) = (start, 0);
        while (true)
        {
            int digit;
            while (at < text.Length && (digit = ScanChars.Digit(text[at])) >= 0)
            {
                if (count == MostDigits)
                {
                    Seen = Groups == 0 ? EndOfDigits(text, at) : at;
                    return;
                }

                _digits[count++] = (byte)digit;
                at++;
            }

            (_counts[Groups], _ends[Groups]) = (count, at);
            Groups++;
            var next = AfterGap(text, at);
            if (next < 0)
            {
                Seen = at;
                return;
            }

            at = next;
        }
    }

    /// <summary>Where a chain of less than <see cref="ScanChars.FewestDigits"/> digits ends; 0 for a longer one, of which no more is read.</summary>
    public static int EndOfShort(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (at < text.Length)
        {
            var kind = ScanChars.ClassOf(text[at]);
            if (kind == ScanChars.DigitClass)
            {
                at++;
                if (++count == ScanChars.FewestDigits)
                {
                    return 0;
                }
            }
            else if (kind == ScanChars.OtherClass || AfterGap(text, at) is not (>= 0 and var next))
            {
                break;
            }
            else
            {
                at = next;
            }
        }

        return at;
    }

    /// <summary>Whether each digit of the chain stands by itself, and there are as many as a number can have.</summary>
    public bool IsSingles => Groups == MostDigits;

    /// <summary>
    /// In a long row of single digits, the first one behind this one with fewer than <see cref="FewestSingles"/> to come; -1 where as few come here. One reading of
    /// the row does for all of it. Whether a digit is passed over depends on those behind it alone, and so not on where the reading begins.
    /// </summary>
    public static int EndOfSingles(ReadOnlySpan<char> text, int start)
    {
        var (first, last, count) = (start, start, 1);
        while (NextSingle(text, last) is >= 0 and var next)
        {
            last = next;
            if (++count > FewestSingles)
            {
                first = NextSingle(text, first);
            }
        }

        return count < FewestSingles ? -1 : NextSingle(text, first);
    }

    /// <summary>The single digit behind a single digit, or -1. The last character of a text that is cut may go on, and is none.</summary>
    private static int NextSingle(ReadOnlySpan<char> text, int at) =>
        AfterGap(text, at + 1) is >= 0 and var next && next + 1 < text.Length && !ScanChars.IsDigit(text[next + 1]) ? next : -1;

    /// <summary>Where the next group begins, or -1: one to three blanks or hyphens, and a bracket that closes around an area code.</summary>
    private static int AfterGap(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestGap && (ScanChars.IsGap(text[end]) || text[end] is ')' or '）'))
        {
            end++;
        }

        return end > at && end < text.Length && ScanChars.IsDigit(text[end]) ? end : -1;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && ScanChars.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
