using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Events of the information itself, which have terms of their own: 信息形成, 发生变更, 获取该信息, 公布.</summary>
internal static class InformationEvents
{
    private static readonly KindSet Passing = new(TokenKind.Of, TokenKind.Filler, TokenKind.If, TokenKind.From, TokenKind.By);

    /// <summary>Whether the range says nothing else. Adds the terms to <paramref name="terms"/> where it is given and the range does.</summary>
    public static bool Read(Draft draft, int from, int to, List<RuleTerm>? terms)
    {
        var verbs = 0;
        var aboutInformation = false;
        var aboutDocument = false;
        var bare = true;
        for (var index = from; index < to; index++)
        {
            switch (draft.Kind(index))
            {
                case TokenKind.Generic:
                    aboutInformation = true;
                    aboutDocument |= draft.Value(index) == Lexicon.Document;
                    break;
                case TokenKind.Event or TokenKind.Act when TermOf((EventClass)draft.Value(index)) is { }:
                    verbs++;
                    bare &= !IsBareOnly((EventClass)draft.Value(index));
                    if ((EventClass)draft.Value(index) == EventClass.Published && aboutDocument)
                    {
                        return false;
                    }

                    break;
                case TokenKind.Event when draft.Tokens.Is(index, "发生"):
                    break;
                case TokenKind.Event when verbs > 0 && (draft.Tokens.Is(index, "完成") || draft.Tokens.Is(index, "完毕")):
                    break;
                case var kind when Passing.Has(kind):
                    break;
                default:
                    return false;
            }
        }

        if (verbs == 0 || (!bare && aboutInformation))
        {
            return false;
        }

        if (terms is not null)
        {
            Add(draft, from, to, terms);
        }

        return true;
    }

    public static void AddOnce(List<RuleTerm> terms, RuleTerm term)
    {
        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }

    /// <summary>Whether the verb stands for the term only where nothing is said of what is approved, decided or received.</summary>
    private static bool IsBareOnly(EventClass verb) => verb is EventClass.Approved or EventClass.Decided or EventClass.Received;

    private static void Add(Draft draft, int from, int to, List<RuleTerm> terms)
    {
        for (var index = from; index < to; index++)
        {
            if (draft.Kind(index) == TokenKind.Event && draft.Value(index) == (int)EventClass.MistypedFormed)
            {
                AssumeMistyped(draft, index, "形成");
            }
            else if (draft.Kind(index) == TokenKind.Generic && draft.Value(index) == Lexicon.Damaged)
            {
                AssumeMistyped(draft, index, "信息");
            }

            if (draft.Kind(index) is TokenKind.Event or TokenKind.Act && TermOf((EventClass)draft.Value(index)) is { } term)
            {
                AddOnce(terms, term);
            }
        }
    }

    private static void AssumeMistyped(Draft draft, int index, string meant) => draft.Notes.Assume(
        PhraseMessages.Mistyped,
        new MessageArgument("text", draft.Tokens.Words(index, index + 1)),
        new MessageArgument("meant", meant));

    private static RuleTerm? TermOf(EventClass verb) => verb switch
    {
        EventClass.Formed or EventClass.MistypedFormed => RuleTerms.Formed,
        EventClass.Changed => RuleTerms.Changed,
        EventClass.Made => RuleTerms.Made,
        EventClass.Obtained => RuleTerms.Obtained,
        EventClass.Approved => RuleTerms.Approved,
        EventClass.Decided => RuleTerms.Decided,
        EventClass.Published => RuleTerms.Published,
        EventClass.Received => RuleTerms.Received,
        _ => null,
    };
}
