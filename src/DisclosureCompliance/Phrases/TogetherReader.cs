using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>与政策文件同步发布: together with the publication of something else.</summary>
internal static class TogetherReader
{
    /// <summary>The token after the tail, or <paramref name="at"/> where 同时 merely joins.</summary>
    public static int Read(Draft draft, int leadFrom, int at, int to)
    {
        var with = at - 1;
        while (with >= leadFrom && draft.Kind(with) is not (TokenKind.With or TokenKind.Comma))
        {
            with--;
        }

        var isNamed = with >= leadFrom && draft.Kind(with) == TokenKind.With && with + 1 < at;
        if (!isNamed && (draft.Clauses.Count > 0 || draft.Kind(at + 1) is not (TokenKind.Act or TokenKind.End or TokenKind.Filler or TokenKind.Stop or TokenKind.Comma)))
        {
            return at;
        }

        var end = at + 1;
        while (draft.Kind(end) is TokenKind.Filler or TokenKind.Modal)
        {
            end++;
        }

        var act = draft.Kind(end) == TokenKind.Act && draft.Value(end) != 0 ? draft.Tokens.Words(end, end + 1) : string.Empty;
        var lead = LeadReader.Read(draft, leadFrom, isNamed ? with : at);
        if (!isNamed)
        {
            draft.Notes.AssumeOf(PhraseMessages.TriggerUnstated, at, at + 1);
        }

        DeadlineRule rule = new WithEventRule(isNamed ? Event(draft, with + 1, at, act) : RuleTerms.Unstated, IsEachTime(draft, leadFrom, with));
        draft.Clauses.Add(new Clause(lead.InPrinciple ? new QualifiedRule(rule, Qualification.InPrinciple) : rule, lead, leadFrom, at + 1, at + 1, draft.Sentence));
        return TailReader.Read(draft, at + 1, to, stopAtImmediate: false);
    }

    private static bool IsEachTime(Draft draft, int from, int to)
    {
        while (from < to && !draft.Tokens.Is(from, "每次"))
        {
            from++;
        }

        return from < to;
    }

    /// <summary>与会议召开同步 names the event; 与政策文件同步发布 means the publication of the document.</summary>
    private static RuleTerm Event(Draft draft, int from, int to, string act) => EventReader.EndsInEvent(draft, from, to)
        ? EventReader.Read(draft, from, to)[0]
        : NamedTerms.Of(draft.Tokens.Words(from, to) + act);
}
