using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>
/// Reads time limits as Chinese offices write them (公开时限): 信息形成或者变更之日起20个工作日内, 每季度首月20日, 长期公开. docs/phrases.md says what it
/// understands.
/// </summary>
/// <remarks>
/// It never guesses in silence. Where a phrase can mean two things the reading names what was assumed; where a part of it may matter and is not
/// understood there is no rule. It takes any text, in time proportional to its length.
/// <para>Thread safety: all members are safe to call at the same time.</para>
/// </remarks>
public static class DeadlinePhraseParser
{
    /// <summary>The longest text that is read, in UTF-16 code units; a longer one is no time limit.</summary>
    public const int LongestText = 2000;

    private static readonly KindSet MayMatter = new(
        TokenKind.Number, TokenKind.Unit, TokenKind.Month, TokenKind.Cycle, TokenKind.CycleAdverb, TokenKind.Every, TokenKind.Negation, TokenKind.Within, TokenKind.NotLess,
        TokenKind.NotMore, TokenKind.Latest, TokenKind.Exceed, TokenKind.Permanent, TokenKind.SameDay, TokenKind.Ahead, TokenKind.YearWord, TokenKind.YearEnd,
        TokenKind.NotEarlier, TokenKind.Choice);

    private static readonly KindSet Negations = new(TokenKind.Negation, TokenKind.TakeDown);

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The text of the column, in simplified or traditional script, with whatever spaces and line breaks it has.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null.</exception>
    public static PhraseReading Parse(string text)
    {
        Guard.Against.Null(text);
        if (text.Length > LongestText)
        {
            var reason = new Message(PhraseMessages.TooLong, new MessageArgument("most", LongestText));
            return new PhraseReading(text, PhraseStatus.NotUnderstood, null, [], [], [new UnreadPart(new PhraseSpan(0, text.Length), reason)]);
        }

        return CanonicalWording.Read(text) ?? Read(text);
    }

    private static PhraseReading Read(string text)
    {
        var draft = new Draft(Tokenizer.Tokenize(FoldedText.Of(text)));
        draft.SubjectToOtherLaw = SavingClauses.TakeOut(draft);
        ChoiceWords.TakeOut(draft);
        Brackets.Separate(draft);
        SentenceReader.ReadAll(draft);
        var rule = RuleAssembler.Assemble(draft);
        ReadLeftovers(draft, rule is not null);
        if (draft.Tokens.Text.Control is { } control)
        {
            draft.Notes.Assume(PhraseMessages.LeftOut, new MessageArgument("text", "U+" + ((int)control).ToString("X4", CultureInfo.InvariantCulture)));
        }

        if (rule is null && draft.Notes.Unread.Count == 0)
        {
            draft.Notes.NotUnderstood(PhraseMessages.NoTime, new PhraseSpan(0, text.Length));
        }

        return ToReading(text, draft, rule);
    }

    /// <summary>What belongs to no clause is left out if it cannot matter and not understood if it can.</summary>
    private static void ReadLeftovers(Draft draft, bool hasRule)
    {
        foreach (var (from, to) in draft.Leftovers)
        {
            if (draft.Tokens.HasAny(from, to, Negations))
            {
                draft.Notes.NotUnderstood(PhraseMessages.Negation, from, to);
            }
            else if (!hasRule || draft.Tokens.HasAny(from, to, MayMatter))
            {
                draft.Notes.NotUnderstood(PhraseMessages.UnreadText, from, to);
            }
            else
            {
                draft.Notes.AssumeOf(draft.Tokens.IndexOf(TokenKind.LawPrevails, from, to) >= 0 ? PhraseMessages.Exception : PhraseMessages.LeftOut, from, to);
            }
        }
    }

    private static PhraseReading ToReading(string text, Draft draft, DeadlineRule? rule)
    {
        var notes = draft.Notes;
        if (rule is null || notes.Unread.Count > 0)
        {
            return new PhraseReading(text, PhraseStatus.NotUnderstood, null, [], notes.Remarks, notes.Unread);
        }

        var status = !Computability.Has(rule) ? PhraseStatus.NotComputable
            : notes.Assumptions.Count > 0 ? PhraseStatus.ParsedWithAssumptions
            : PhraseStatus.Parsed;
        return new PhraseReading(text, status, rule, notes.Assumptions, notes.Remarks, notes.Unread);
    }
}
