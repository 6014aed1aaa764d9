using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>What a period says of a time on display (公示): its least, its most, or both.</summary>
internal static class DisplayClauses
{
    public static DisplayRule Read(Draft draft, Lead lead, Period period, MessageArgument text)
    {
        var isRange = lead.Display && period.Least > 0;
        var atMost = lead.NotMore || period.IsAtMost || (lead.Display && period.SaysUpTo);
        if (lead.Retention)
        {
            draft.Notes.Assume(PhraseMessages.Retention, text);
        }
        else if (!lead.Display && !(lead.NotMore && Continues(draft)) && lead.Marker != TokenKind.Before && !IsDisplayed(draft, period.To))
        {
            draft.Notes.Assume(PhraseMessages.Display, text);
        }
        else if (!isRange && !atMost && !lead.NotLess && !period.IsAtLeast)
        {
            draft.Notes.Assume(PhraseMessages.DisplayMinimum, text);
        }

        if (lead.Marker is TokenKind.After && lead.Events.Any(term => term.Id is not ("公示" or "公告") && term != RuleTerms.Published))
        {
            draft.Notes.Assume(PhraseMessages.LeftOut, new MessageArgument("text", string.Join("、", lead.Events.Select(term => term.Name.In(Language.Chinese)))));
        }

        var before = lead.Marker == TokenKind.Before ? PeriodClauses.EventOf(draft, lead, text) : null;
        var subject = lead is { Subject: { } words, SubjectIsSetApart: false } ? NamedTerms.Of(words) : null;
        if (isRange)
        {
            return new DisplayRule(new PeriodLength(period.Least, period.Unit), period.Length, subject, before);
        }

        return atMost ? new DisplayRule(null, period.Length, subject, before) : new DisplayRule(period.Length, null, subject, before);
    }

    private static bool IsDisplayed(Draft draft, int at)
    {
        while (draft.Kind(at) is TokenKind.Of or TokenKind.Filler or TokenKind.Modal)
        {
            at++;
        }

        return draft.Kind(at) == TokenKind.Act && (draft.Tokens.Is(at, "公示") || draft.Tokens.Is(at, "公告"));
    }

    /// <summary>满3年停止公示: the time on display ends with it.</summary>
    public static bool IsTakenDownAfter(Draft draft, Period period, out int end)
    {
        var at = period.To;
        while (draft.Kind(at) is TokenKind.Of or TokenKind.Comma or TokenKind.Filler or TokenKind.Modal or TokenKind.Display)
        {
            at++;
        }

        end = at + 1;
        return draft.Kind(at) == TokenKind.TakeDown;
    }

    /// <summary>公示期最短3个月，最长3年: the most of the time on display before.</summary>
    public static bool Continues(Draft draft) =>
        draft.Clauses.Count > 0 && draft.Clauses[draft.Clauses.Count - 1] is { Rule: DisplayRule { AtMost: null } } clause && clause.Sentence == draft.Sentence;
}
