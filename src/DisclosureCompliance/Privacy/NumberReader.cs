namespace DisclosureCompliance.Privacy;

/// <summary>From a digit to the number that begins there, if it is one to be reported.</summary>
internal sealed class NumberReader(NumberForms forms, IdentityForms identities, ContextReader context)
{
    /// <summary>How many digits a number has at the least that is known by its form: a landline's, behind the country's code.</summary>
    private const int ShortestForm = 10;

    private const int LongestPaper = 12;

    private readonly DigitChain _chain = new();

    /// <summary>How many characters were looked at since the reader was made, those for words apart.</summary>
    public long Steps { get; private set; }

    /// <summary>What the last reading found; null where it found nothing.</summary>
    public Candidate? Found { get; private set; }

    /// <summary>What the words beside it come to.</summary>
    public ContextVerdict Verdict { get; private set; }

    /// <summary>Looks at the digit at <paramref name="at"/>, at which no short chain begins, and gives the place where the search goes on.</summary>
    public int Read(ReadOnlySpan<char> text, int at)
    {
        Found = null;
        var chain = _chain;
        chain.Read(text, at);
        Steps += chain.Seen - at;
        if (chain.Groups == 0)
        {
            // Too many digits in one.
            return chain.Seen;
        }

        if (chain.IsSingles && DigitChain.EndOfSingles(text, at) is >= 0 and var behind)
        {
            Steps += behind - at;
            return behind;
        }

        var next = chain.EndOf(0);
        if ((at > 0 && ScanChars.IsDigit(text[at - 1])) || NumberForms.AreMasked(text, at - 1, -1))
        {
            return next;
        }

        if (Find(text, chain) is not { } candidate)
        {
            return next;
        }

        (Found, Verdict) = candidate;
        return Math.Max(candidate.Hit.End, next);
    }

    private (Candidate Hit, ContextVerdict Verdict)? Find(ReadOnlySpan<char> text, DigitChain chain)
    {
        if (!NumberForms.CanBegin(text, chain.Start))
        {
            return Paper(text, chain);
        }

        var number = chain.Count < ShortestForm
            ? null
            : Weigh(text, identities.Whole(text, chain))
                ?? Weigh(text, chain.Count >= 16 ? forms.Card(text, chain) : null)
                ?? Weigh(text, chain.Count >= 15 ? identities.Old(text, chain) : null)
                ?? Weigh(text, forms.Mobile(text, chain))
                ?? Weigh(text, forms.Landline(text, chain))
                ?? Weigh(text, chain.Count >= 15 ? IdentityForms.Named(text, chain) : null);
        return number ?? Paper(text, chain);
    }

    private (Candidate Hit, ContextVerdict Verdict)? Weigh(ReadOnlySpan<char> text, Candidate? candidate)
    {
        if (candidate is not { } possible)
        {
            return null;
        }

        Steps += possible.End - possible.Start;
        var verdict = context.Read(text, possible.Start, possible.End, possible.Kind);
        return verdict.IsIgnored || (possible.NeedsConfirmation && !verdict.IsConfirmed) || (possible.NeedsLabel && !verdict.IsLabelled) ? null : (possible, verdict);
    }

    /// <summary>A number of one group, with up to three letters before it, that words call the number of a paper; or of more groups with letters before it, E 1234 5678.</summary>
    private (Candidate Hit, ContextVerdict Verdict)? Paper(ReadOnlySpan<char> text, DigitChain chain)
    {
        var start = StartOfLetters(text, chain.Start);
        if (Paper(text, start, chain.EndOf(0), text.Slice(start, chain.EndOf(0) - start)) is { } paper)
        {
            return paper;
        }

        var lettersEnd = chain.Start > 1 && ScanChars.IsBlank(text[chain.Start - 1]) ? chain.Start - 1 : chain.Start;
        start = StartOfLetters(text, lettersEnd);
        if (start == lettersEnd || (lettersEnd == chain.Start && chain.Groups == 1))
        {
            return null;
        }

        Span<char> number = stackalloc char[ScanChars.MostLetters + DigitChain.MostDigits];
        text.Slice(start, lettersEnd - start).CopyTo(number);
        var count = lettersEnd - start;
        foreach (var digit in chain.Digits)
        {
            number[count++] = (char)('0' + digit);
        }

        for (var group = chain.Groups - 1; group >= 0; group--)
        {
            if (Paper(text, start, chain.EndOf(group), number.Slice(0, lettersEnd - start + chain.CountAt(group))) is { } spaced)
            {
                return spaced;
            }
        }

        return null;
    }

    private (Candidate Hit, ContextVerdict Verdict)? Paper(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> number)
    {
        if (number.Length > LongestPaper || !NumberForms.CanBegin(text, start) || !NumberForms.CanEnd(text, end) || context.Paper(text, start, number) is not { } paper)
        {
            return null;
        }

        var candidate = new Candidate(paper.Kind, ScanStrength.Likely, start, end, Masking.Of(PaperNumber.Folded(number).AsSpan()));
        var verdict = context.Read(text, start, end, paper.Kind);
        return verdict.IsIgnored ? null : (candidate, verdict);
    }

    private static int StartOfLetters(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < ScanChars.MostLetters && ScanChars.Letter(text[start - 1]) != '\0')
        {
            start--;
        }

        return start;
    }
}
