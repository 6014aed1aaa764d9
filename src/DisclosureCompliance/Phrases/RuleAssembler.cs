using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Makes one rule of the clauses of a phrase.</summary>
internal static class RuleAssembler
{
    private static readonly KindSet Joints = new(
        TokenKind.End, TokenKind.Comma, TokenKind.Stop, TokenKind.Semicolon, TokenKind.ListMark, TokenKind.Or, TokenKind.And, TokenKind.Slash, TokenKind.Enumeration, TokenKind.Among);

    /// <summary>The rule; null where there is no clause.</summary>
    public static DeadlineRule? Assemble(Draft draft)
    {
        ClauseMerger.Merge(draft);
        if (draft.Clauses.Count == 0)
        {
            return draft.SubjectToOtherLaw ? new VagueRule(Vagueness.AsRequired) : null;
        }

        if (draft.Choice is { } choice)
        {
            return ChoiceWords.Apply(draft, choice);
        }

        var rule = draft.Clauses.Count == 1 ? Single(draft, draft.Clauses[0]) : Several(draft);
        return draft.SubjectToOtherLaw && rule is not VagueRule { How: Vagueness.AsRequired } ? new QualifiedRule(rule, Qualification.SubjectToOtherLaw) : rule;
    }

    private static DeadlineRule Single(Draft draft, Clause clause)
    {
        if (clause.Subject is not { } subject || (clause.Rule is DisplayRule && !clause.SubjectIsSetApart))
        {
            return clause.Rule;
        }

        if (clause.SubjectIsSetApart)
        {
            return new PartsRule(new RulePart(NamedTerms.Of(subject), clause.Rule));
        }

        draft.Notes.Remark(PhraseRemarkKind.Subject, clause.SubjectRange.From, clause.SubjectRange.To);
        return clause.Rule;
    }

    private static DeadlineRule Several(Draft draft)
    {
        var rules = new List<DeadlineRule>();
        var parts = new List<RulePart>();
        for (var index = 0; index < draft.Clauses.Count; index++)
        {
            var clause = draft.Clauses[index];
            if (IsPart(draft, index) && parts.TrueForAll(part => part.Subject.Id != clause.Subject))
            {
                parts.Add(new RulePart(NamedTerms.Of(clause.Subject!), clause.Rule));
                continue;
            }

            if (clause.Subject is not null && clause.Rule is not DisplayRule)
            {
                draft.Notes.Remark(PhraseRemarkKind.Subject, clause.SubjectRange.From, clause.SubjectRange.To);
            }

            if (clause.JoinedByOr && rules.Count > 0)
            {
                rules[rules.Count - 1] = Either(rules[rules.Count - 1], clause.Rule);
            }
            else
            {
                rules.Add(clause.Rule);
            }
        }

        AssumeRunOns(draft);
        AssumeContradictions(draft, rules);
        if (parts.Count > 0)
        {
            rules.Add(new PartsRule([.. parts]));
        }

        return rules.Count == 1 ? rules[0] : new CompositeRule(Composition.All, [.. rules]);
    }

    /// <summary>A subject that is merely named is a part only where another clause has none or another one.</summary>
    private static bool IsPart(Draft draft, int index)
    {
        var clause = draft.Clauses[index];
        if (clause.Subject is null || (clause.Rule is DisplayRule && !clause.SubjectIsSetApart))
        {
            return false;
        }

        return clause.SubjectIsSetApart || index > 0 || draft.Clauses.Exists(other => other.Subject is { } subject && subject != clause.Subject && !other.SubjectIsSetApart);
    }

    private static CompositeRule Either(DeadlineRule first, DeadlineRule second) => first is CompositeRule { How: Composition.Any } any
        ? new CompositeRule(Composition.Any, [.. any.Rules, second])
        : new CompositeRule(Composition.Any, first, second);

    private static void AssumeRunOns(Draft draft)
    {
        for (var index = 1; index < draft.Clauses.Count; index++)
        {
            var (from, to) = draft.Clauses[index].Range;
            if (draft.Clauses[index].Rule is WithinRule or DisplayRule or MonthDayRule && draft.Clauses[index - 1].Rule is WithinRule or DisplayRule
                && !Joints.Has(draft.Kind(from)) && !Joints.Has(draft.Kind(from - 1)))
            {
                draft.Notes.AssumeOf(PhraseMessages.RunOn, from, to);
            }
        }
    }

    private static void AssumeContradictions(Draft draft, List<DeadlineRule> rules)
    {
        for (var index = 1; index < rules.Count; index++)
        {
            if (Contradict(rules[index - 1], rules[index]) is var (first, second))
            {
                draft.Notes.Assume(PhraseMessages.Contradiction, new MessageArgument("text", [RuleWords.Of(first), RuleWords.Of(second)]));
            }
        }
    }

    /// <summary>The two lengths of limits of which one or both cannot be meant; null where both can.</summary>
    private static (PeriodLength First, PeriodLength Second)? Contradict(DeadlineRule one, DeadlineRule other) => (one, other) switch
    {
        (WithinRule first, WithinRule second) when first.Length != second.Length
            && (first.After.SequenceEqual(second.After) || second.After.Contains(RuleTerms.Unstated) || first.After.Contains(RuleTerms.Unstated)) => (first.Length, second.Length),
        (DisplayRule { AtLeast: { } least } first, DisplayRule { AtMost: { } most } second) when first.Subject == second.Subject && !DisplayRule.MayBeBetween(least, most) => (least, most),
        (DisplayRule { AtMost: { } most } first, DisplayRule { AtLeast: { } least } second) when first.Subject == second.Subject && !DisplayRule.MayBeBetween(least, most) => (most, least),
        _ => null,
    };
}
