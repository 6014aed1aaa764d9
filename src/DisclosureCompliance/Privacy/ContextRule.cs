using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>Words beside a number or a marking that say what it is, or why it may be published.</summary>
/// <remarks>
/// A word before counts within <see cref="Reach"/>, in the same line and sentence; to excuse or ignore, also in the same clause, and for the first number behind
/// it and those joined to that one: 、, /, 或, 和, 及 or a comma alone stands between, before a landline also the name of an office. A tab ends the clause, unless the word ends the cell before the number's.
/// A word after counts where it follows directly; to excuse, not as the label of a number that follows it. A rule without words holds wherever its occasion is named.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ContextRule
{
    /// <summary>How many characters a word can stand before what it says something about.</summary>
    public const int LongestReach = 48;

    /// <summary>A rule.</summary>
    /// <param name="id">Its identifier; a rule of a host with the identifier of one that ships takes its place.</param>
    /// <param name="title">Why, in words for people.</param>
    /// <param name="effect">What it changes.</param>
    /// <param name="kinds">What it is about.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no kind or one twice.</exception>
    public ContextRule(string id, LocalizedText title, ContextEffect effect, IEnumerable<ScanKind> kinds)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Effect = Guard.Against.EnumOutOfRange(effect);
        Kinds = Guard.Against.Repetition(kinds);
        if (Kinds.Count == 0)
        {
            throw new ArgumentException("A rule is about one kind or more.", nameof(kinds));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Why, in words for people.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it changes.</summary>
    public ContextEffect Effect { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<ScanKind> Kinds { get; }

    /// <summary>Words of which one stands before.</summary>
    public IReadOnlyList<string> Before { get; init => field = Words(value); } = [];

    /// <summary>Words of which one follows directly; blanks and an opening bracket may stand between.</summary>
    public IReadOnlyList<string> After { get; init => field = Words(value); } = [];

    /// <summary>Words that keep the rule from applying where one stands in the same clause before.</summary>
    public IReadOnlyList<string> Unless { get; init => field = Words(value); } = [];

    /// <summary>
    /// Words that keep a word before from counting where one stands between it and the number, with something said on either side:
    /// 举报电话 李某手机 is somebody's, 咨询电话（手机） is not.
    /// </summary>
    public IReadOnlyList<string> UnlessBetween { get; init => field = Words(value); } = [];

    /// <summary>Occasions of which the caller must have named one; empty where the rule always holds.</summary>
    public IReadOnlyList<string> Occasions { get; init => field = Guard.Against.NullItems(value); } = [];

    /// <summary>How many characters may stand between the word and the number, from 0 to <see cref="LongestReach"/>.</summary>
    public int Reach { get; init => field = Guard.Against.Outside(value, nameof(Reach), 0, LongestReach); } = 16;

    /// <inheritdoc />
    public override string ToString() => Id;

    private static IReadOnlyList<string> Words(IEnumerable<string> words)
    {
        var list = Guard.Against.NullItems(words);
        return list.All(word => word.Length is > 0 and <= ScanChars.LongestWord && word.Trim().Length == word.Length)
            ? list
            : throw new ArgumentException($"A word has 1 to {ScanChars.LongestWord} characters and no blanks around it.", nameof(words));
    }
}
