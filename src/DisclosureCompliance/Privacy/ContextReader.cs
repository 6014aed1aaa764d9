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
    private readonly WordTable<ContextRule> _unless = new();
    private readonly WordTable<ContextRule> _between = new();
    private readonly string[] _forms;
    private readonly ContextRule[] _everywhere;
    private bool _isLabelled;
    private readonly List<(ContextRule Rule, int Length)> _matches = [];
    private readonly HashSet<ContextRule> _blocked = [];
    private readonly Dictionary<ContextRule, (int Start, int End)> _nearest = [];

    public ContextReader(ScanRules rules, IEnumerable<string> occasions)
    {
        var named = new HashSet<string>(occasions, StringComparer.Ordinal);
        ContextRule[] holding = [.. rules.Contexts.Where(rule => rule.Occasions.Count == 0 || rule.Occasions.Any(named.Contains))];
        _everywhere = [.. holding.Where(rule => rule.Before.Count == 0 && rule.After.Count == 0 && rule.Occasions.Count > 0)];
        foreach (var rule in holding)
        {
            AddAll(_before, rule.Before, rule);
            AddAll(_after, rule.After, rule);
            AddAll(_unless, rule.Unless, rule);
            AddAll(_between, rule.UnlessBetween, rule);
        }

        foreach (var paper in rules.Papers)
        {
            AddAll(_papers, paper.Names, paper);
        }

        _forms = [.. rules.Papers.SelectMany(paper => paper.Forms).Distinct()];
    }

    /// <summary>How many characters were looked at since the reader was made.</summary>
    public long Steps { get; private set; }

    public ContextVerdict Read(ReadOnlySpan<char> text, int start, int end, ScanKind kind)
    {
        _matches.Clear();
        _blocked.Clear();
        _nearest.Clear();
        _isLabelled = false;
        foreach (var rule in _everywhere)
        {
            Match(rule, 0, kind);
        }

        ReadBefore(text, start, kind);
        ReadAfter(text, end, kind);
        return Verdict();
    }

    /// <summary>The paper that is named before a number of its form; null where there is none.</summary>
    public PaperForm? Paper(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> number)
    {
        if (!HasForm(number))
        {
            return null;
        }

        for (var at = start - 1; at >= Math.Max(0, start - PaperReach - ScanChars.LongestWord) && !ScanChars.IsSentenceEnd(text[at]); at--)
        {
            Steps++;
            foreach (var (word, paper) in _papers.StartingWith(text[at]))
            {
                if (at + word.Length <= start && start - at - word.Length <= PaperReach && WordTable<PaperForm>.Matches(text.Slice(at), word) && PaperNumber.Fits(number, paper))
                {
                    return paper;
                }
            }
        }

        return null;
    }

    /// <summary>Whether any paper has a number like this: most have none, and then no words are looked for.</summary>
    private bool HasForm(ReadOnlySpan<char> number)
    {
        foreach (var form in _forms)
        {
            if (PaperNumber.Fits(number, form))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadBefore(ReadOnlySpan<char> text, int start, ScanKind kind)
    {
        var isSameClause = true;
        var reach = new ContextReach(kind, start);
        for (var at = start - 1; at >= Math.Max(0, start - FarthestBefore) && !ScanChars.IsSentenceEnd(text[at]); at--)
        {
            Steps++;
            isSameClause &= !ScanChars.IsClauseEnd(text[at]);
            reach.Take(text, at);
            foreach (var (word, rule) in _before.StartingWith(text[at]))
            {
                var end = at + word.Length;
                if (end <= start
                    && reach.Start - end <= rule.Reach
                    && (rule.Effect == ContextEffect.Confirm || (reach.Holds(end) && !EndsNumber(text, at, end)))
                    && WordTable<ContextRule>.Matches(text.Slice(at), word)
                    && !IsAnothers(text, rule, end, start))
                {
                    Match(rule, word.Length, kind);
                    _isLabelled |= rule.Effect == ContextEffect.Confirm && rule.Kinds.Contains(kind) && reach.Labels(end);
                }
            }

            foreach (var (word, rule) in isSameClause ? _unless.StartingWith(text[at]) : [])
            {
                if (at + word.Length <= start && WordTable<ContextRule>.Matches(text.Slice(at), word))
                {
                    _blocked.Add(rule);
                }
            }

            foreach (var (word, rule) in reach.IsOver ? [] : _between.StartingWith(text[at]))
            {
                if (at + word.Length <= start && !_nearest.ContainsKey(rule) && WordTable<ContextRule>.Matches(text.Slice(at), word))
                {
                    _nearest.Add(rule, (at, at + word.Length));
                }
            }
        }
    }

    /// <summary>
    /// Whether a word between says that the number is somebody else's: 举报电话 李某手机. Where nothing but punctuation stands beside it, it belongs to the label:
    /// 咨询电话（手机）. What is nearest decides for those farther away, as they stand beside it.
    /// </summary>
    private bool IsAnothers(ReadOnlySpan<char> text, ContextRule rule, int wordEnd, int start)
    {
        if (!_nearest.TryGetValue(rule, out var nearest) || nearest.Start < wordEnd)
        {
            return false;
        }

        Steps += start - wordEnd;
        return ContextReach.HasContent(text.Slice(wordEnd, nearest.Start - wordEnd)) || ContextReach.HasContent(text.Slice(nearest.End, start - nearest.End));
    }

    private void ReadAfter(ReadOnlySpan<char> text, int end, ScanKind kind)
    {
        var at = end;
        while (at < text.Length && at - end < FarthestAfter && (ScanChars.IsBlank(text[at]) || ScanChars.IsOpenBracket(text[at]) || ScanChars.IsCloseBracket(text[at])))
        {
            at++;
        }

        Steps += at - end + 1;
        foreach (var (word, rule) in at < text.Length ? _after.StartingWith(text[at]) : [])
        {
            if (WordTable<ContextRule>.Matches(text.Slice(at), word) && !(rule.Effect == ContextEffect.Excuse && BeginsNumber(text, at + word.Length)))
            {
                Match(rule, word.Length, kind);
            }
        }
    }

    /// <summary>Whether a word in brackets is about the number right before it: 12388（监督电话）.</summary>
    private static bool EndsNumber(ReadOnlySpan<char> text, int at, int end) =>
        at > 3 && ScanChars.IsCloseBracket(text[end]) && ScanChars.IsOpenBracket(text[at - 1]) && ScanChars.IsDigit(text[at - 2]) && ScanChars.IsDigit(text[at - 4]);

    /// <summary>Whether a word is the label of what follows it: 13900000001 监督电话：12388.</summary>
    private static bool BeginsNumber(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < FarthestAfter && (ScanChars.IsBlank(text[end]) || text[end] is ':' or '：'))
        {
            end++;
        }

        return end < text.Length && (ScanChars.IsDigit(text[end]) || text[end] is '(' or '（' && end + 1 < text.Length && ScanChars.IsDigit(text[end + 1]));
    }

    private void Match(ContextRule rule, int length, ScanKind kind)
    {
        Steps += length;
        if (rule.Kinds.Contains(kind))
        {
            _matches.Add((rule, length));
        }
    }

    /// <summary>All that matched and is not kept from applying; among excuses the one with the longest word is named, as it says most.</summary>
    private ContextVerdict Verdict()
    {
        var verdict = new ContextVerdict { IsLabelled = _isLabelled };
        var longest = -1;
        foreach (var (rule, length) in _matches)
        {
            if (_blocked.Contains(rule))
            {
                continue;
            }

            switch (rule.Effect)
            {
                case ContextEffect.Confirm:
                    verdict = verdict with { IsConfirmed = true };
                    break;
                case ContextEffect.Ignore:
                    verdict = verdict with { IsIgnored = true };
                    break;
                case ContextEffect.Excuse when length > longest:
                    (verdict, longest) = (verdict with { Excuse = rule }, length);
                    break;
                default:
                    break;
            }
        }

        return verdict;
    }

    private static void AddAll<T>(WordTable<T> table, IEnumerable<string> words, T value)
    {
        foreach (var word in words)
        {
            table.Add(word, value);
        }
    }
}
