using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// A text on its way to a rule: where the reader stands, and how far it got. Of the phrases that fit, the longest is taken; no two phrases begin alike as far
/// as a rule inside them, so that every character is looked at a bounded number of times.
/// </summary>
internal sealed class RuleTextReader(string text, Language language, IReadOnlyDictionary<string, RuleTerm> vocabulary)
{
    private int _depth;
    private int _furthest;
    private (int End, int Start, Message Reason)? _refusal;

    public string Text { get; } = text;

    public Language Language { get; } = language;

    public int Position { get; set; }

    /// <summary>The rule that starts here; without one the reader stays.</summary>
    public bool TryRule(out DeadlineRule? rule)
    {
        rule = null;
        if (_depth == JsonLoader.MaxDepth)
        {
            Refuse(TimeLimitMessages.TooDeepText, Position, new MessageArgument("limit", JsonLoader.MaxDepth));
            return false;
        }

        _depth++;
        var start = Position;
        var end = start;
        foreach (var phrase in RulePhrases.All)
        {
            Position = start;
            if (phrase.TryRead(this, out var read) && Position > end)
            {
                (rule, end) = (read, Position);
            }
        }

        _depth--;
        Position = end;
        return rule is not null;
    }

    public bool TryLiteral(string literal)
    {
        var length = Math.Min(literal.Length, Text.Length - Position);
        var same = 0;
        while (same < length && Text[Position + same] == literal[same])
        {
            same++;
        }

        _furthest = Math.Max(_furthest, Position + same);
        if (same < literal.Length)
        {
            return false;
        }

        Position += same;
        return true;
    }

    /// <summary>The value whose words stand here; of several, the one with the longest words.</summary>
    public bool TryLongest<T>(IEnumerable<T> values, Func<T, Language, string> words, out T? value)
    {
        var start = Position;
        var end = -1;
        value = default;
        foreach (var candidate in values)
        {
            Position = start;
            if (TryLiteral(words(candidate, Language)) && Position > end)
            {
                (value, end) = (candidate, Position);
            }
        }

        Position = Math.Max(start, end);
        return end >= 0;
    }

    /// <summary>A number in digits, without leading zeros.</summary>
    public bool TryNumber(out int number)
    {
        const int mostDigits = 9;
        number = 0;
        var start = Position;
        while (Position < Text.Length && Position - start < mostDigits && Text[Position] is >= '0' and <= '9' && (number > 0 || Position == start))
        {
            number = (number * 10) + (Text[Position++] - '0');
        }

        _furthest = Math.Max(_furthest, Position);
        return Position > start;
    }

    public RuleTerm TermNamed(string name) => vocabulary.TryGetValue(name, out var term) ? term : new RuleTerm(name);

    /// <summary>Notes that what stands from <paramref name="start"/> to here has the form of a rule but cannot be one.</summary>
    public void Refuse(MessageTemplate reason, int start, params MessageArgument[] arguments)
    {
        if (_refusal is null || Position >= _refusal.Value.End)
        {
            _refusal = (Position, start, new Message(reason, arguments));
        }
    }

    /// <summary>Why the text could not be read, at the place to which reading came.</summary>
    public (int Place, Message Reason) Failure() => _refusal is { } refusal && refusal.End >= _furthest
        ? (refusal.Start, refusal.Reason)
        : (_furthest, new Message(TimeLimitMessages.UnreadableText));
}
