using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads what a sentence says without any time: 在…时公开, …后公开, …前公开, 任期内, and what is nothing but place and act.</summary>
internal static class UntimedReader
{
    private static readonly KindSet Harmless = new(
        TokenKind.Act, TokenKind.Filler, TokenKind.Generic, TokenKind.Place, TokenKind.From, TokenKind.Of, TokenKind.And, TokenKind.Enumeration, TokenKind.Modal, TokenKind.Label,
        TokenKind.Immediate, TokenKind.Together, TokenKind.Comma, TokenKind.Colon, TokenKind.Open, TokenKind.Close, TokenKind.Is, TokenKind.WeaklyVague, TokenKind.Soft,
        TokenKind.Slash);

    private static readonly KindSet Markers = new(TokenKind.At, TokenKind.After, TokenKind.Before, TokenKind.While, TokenKind.Within);

    public static void Read(Draft draft, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        if (draft.Clauses.Count > 0 && draft.Clauses[draft.Clauses.Count - 1] is var last && last.Sentence == draft.Sentence)
        {
            last.Rule = PastCycles.Apply(draft, last.Rule, from, to);
        }

        if (draft.Tokens.All(from, to, Harmless))
        {
            if (draft.Tokens.IndexOf(TokenKind.Soft, from, to) is >= 0 and var soft)
            {
                draft.Notes.AssumeOf(PhraseMessages.LeftOut, soft, soft + 1);
            }

            draft.Notes.Remark(PhraseRemarkKind.Act, from, to);
            return;
        }

        for (var at = to - 1; at > from; at--)
        {
            if (Markers.Has(draft.Kind(at)) && !IsCutOff(draft, at, to) && IsLastOfChunk(draft, at, to) && Rule(draft, from, at) is { } rule)
            {
                TailReader.Read(draft, at + 1, to, stopAtImmediate: false);
                draft.Clauses.Add(rule);
                return;
            }
        }

        draft.Leftovers.Add((from, to));
    }

    /// <summary>信息形成之日起, and nothing: the length is lost.</summary>
    private static bool IsCutOff(Draft draft, int at, int to) => at + 1 == to && draft.Kind(at) == TokenKind.After && draft.Value(at) is Lexicon.FromOn or Lexicon.Damaged;

    /// <summary>Whether only acts and places follow.</summary>
    private static bool IsLastOfChunk(Draft draft, int at, int to)
    {
        var rest = at + 1;
        while (rest < to && (Harmless.Has(draft.Kind(rest)) || draft.Kind(rest) is TokenKind.Text or TokenKind.PastCycle))
        {
            if (draft.Kind(rest) == TokenKind.Text && draft.Kind(rest - 1) is not (TokenKind.From or TokenKind.Act or TokenKind.Comma or TokenKind.Place or TokenKind.And or TokenKind.Enumeration))
            {
                return false;
            }

            rest++;
        }

        return rest >= to;
    }

    private static Clause? Rule(Draft draft, int from, int marker)
    {
        var lead = LeadReader.Read(draft, from, marker + 1);
        if (lead.Events.Count == 0)
        {
            return null;
        }

        DeadlineRule rule;
        switch (lead.Marker)
        {
            case TokenKind.At:
                rule = new WithEventRule(lead.Events[0]);
                break;
            case TokenKind.After:
                draft.Notes.AssumeOf(PhraseMessages.AtOnceAfter, from, marker + 1);
                rule = new ImmediateRule(Immediacy.Promptly, null, [.. lead.Events]);
                break;
            case TokenKind.Before:
                draft.Notes.AssumeOf(PhraseMessages.BeforeEvent, from, marker + 1);
                rule = new BeforeRule(PeriodLength.OfDays(0), lead.Events[0]);
                break;
            default:
                draft.Notes.AssumeOf(PhraseMessages.WhileLasting, from, marker + 1);
                rule = new PermanentRule(whileLasts: lead.Events[0]);
                break;
        }

        return new Clause(lead.InPrinciple ? new QualifiedRule(rule, Qualification.InPrinciple) : rule, lead, from, marker + 1, marker + 1, draft.Sentence);
    }
}
