namespace DisclosureCompliance.Privacy;

/// <summary>Looks at the words beside a candidate, a bounded number of characters before and after.</summary>
internal sealed class ContextReader
{
    private const int FarthestBefore = ContextRule.LongestReach + ScanChars.LongestWord;
    private const int FarthestAfter = 3;
    private const int PaperReach = 16;

    private readonly WordTable<ContextRule> _before = new();
    private readonly WordTable<ContextRule> _after = new();
    private readonly WordTable<PaperForm> _papers = new();
    private readonly ContextRule[] _everywhere;
    private readonly HashSet<string> _occasions;

    public ContextReader(ScanRules rules, IEnumerable<string> occasions)
    {
        _occasions = new HashSet<string>(occasions, StringComparer.Ordinal);
        ContextRule[] holding = [.. rules.Contexts.Where(rule => rule.Occasions.Count == 0 || rule.Occasions.Any(_occasions.Contains))];
        _everywhere = [.. holding.Where(rule => rule.Before.Count == 0 && rule.After.Count == 0 && rule.Occasions.Count > 0)];
        foreach (var rule in holding)
        {
            AddAll(_before, rule.Before, rule);
            AddAll(_after, rule.After, rule);
        }

        foreach (var paper in rules.Papers)
        {
            AddAll(_papers, paper.Names, paper);
        }
    }

    /// <summary>How many characters were looked at since the reader was made.</summary>
    public long Steps { get; private set; }

    public ContextVerdict Read(ReadOnlySpan<char> text, int start, int end, ScanKind kind)
    {
        var verdict = default(ContextVerdict);
        foreach (var rule in _everywhere)
        {
            verdict = Apply(verdict, rule, kind);
        }

        ReadBefore(text, start, kind, ref verdict);
        ReadAfter(text, end, kind, ref verdict);
        return verdict;
    }

    /// <summary>The paper that is named before a number of its form; null where there is none.</summary>
    public PaperForm? Paper(ReadOnlySpan<char> text, int start, Func<PaperForm, bool> fits)
    {
        for (var at = start - 1; at >= Math.Max(0, start - PaperReach - ScanChars.LongestWord) && !ScanChars.IsSentenceEnd(text[at]); at--)
        {
            Steps++;
            foreach (var (word, paper) in _papers.StartingWith(text[at]) ?? [])
            {
                if (at + word.Length <= start && start - at - word.Length <= PaperReach && WordTable<PaperForm>.Matches(text.Slice(at), word) && fits(paper))
                {
                    return paper;
                }
            }
        }

        return null;
    }

    private void ReadBefore(ReadOnlySpan<char> text, int start, ScanKind kind, ref ContextVerdict verdict)
    {
        var isSameClause = true;
        for (var at = start - 1; at >= Math.Max(0, start - FarthestBefore) && !ScanChars.IsSentenceEnd(text[at]); at--)
        {
            Steps++;
            isSameClause &= !ScanChars.IsClauseEnd(text[at]);
            foreach (var (word, rule) in _before.StartingWith(text[at]) ?? [])
            {
                if (at + word.Length <= start
                    && start - at - word.Length <= rule.Reach
                    && (isSameClause || rule.Effect == ContextEffect.Confirm)
                    && rule.Kinds.Contains(kind)
                    && WordTable<ContextRule>.Matches(text.Slice(at), word)
                    && !HasUnless(text, start, rule))
                {
                    verdict = Apply(verdict, rule, kind);
                }
            }
        }
    }

    private void ReadAfter(ReadOnlySpan<char> text, int end, ScanKind kind, ref ContextVerdict verdict)
    {
        var at = end;
        while (at < text.Length && at - end < FarthestAfter && (ScanChars.IsBlank(text[at]) || ScanChars.IsOpenBracket(text[at]) || ScanChars.IsCloseBracket(text[at])))
        {
            at++;
        }

        Steps += at - end + 1;
        if (at == text.Length)
        {
            return;
        }

        foreach (var (word, rule) in _after.StartingWith(text[at]) ?? [])
        {
            if (rule.Kinds.Contains(kind) && WordTable<ContextRule>.Matches(text.Slice(at), word) && !HasUnless(text, end, rule))
            {
                verdict = Apply(verdict, rule, kind);
            }
        }
    }

    /// <summary>Whether a word that keeps the rule from applying stands before, in the same clause.</summary>
    private bool HasUnless(ReadOnlySpan<char> text, int start, ContextRule rule)
    {
        if (rule.Unless.Count == 0)
        {
            return false;
        }

        var from = start;
        while (from > Math.Max(0, start - FarthestBefore) && !ScanChars.IsClauseEnd(text[from - 1]))
        {
            from--;
        }

        Steps += (long)(start - from) * rule.Unless.Count;
        foreach (var word in rule.Unless)
        {
            if (text.Slice(from, start - from).IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ContextVerdict Apply(ContextVerdict verdict, ContextRule rule, ScanKind kind) => rule.Effect switch
    {
        _ when !rule.Kinds.Contains(kind) => verdict,
        ContextEffect.Confirm => verdict with { IsConfirmed = true },
        ContextEffect.Ignore => verdict with { IsIgnored = true },
        _ => verdict.Excuse is null ? verdict with { Excuse = rule } : verdict,
    };

    private static void AddAll<T>(WordTable<T> table, IEnumerable<string> words, T value)
    {
        foreach (var word in words)
        {
            table.Add(word, value);
        }
    }
}
