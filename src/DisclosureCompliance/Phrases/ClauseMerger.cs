using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Joins clauses that say one thing together: 第一时间…，最迟…; 每季度一次，时间为每季度首月15日前; 长期公开，形成后20日内.</summary>
internal static class ClauseMerger
{
    public static void Merge(Draft draft)
    {
        DropVague(draft);
        ReviewClauses.Merge(draft);
        for (var index = draft.Clauses.Count - 2; index >= 0; index--)
        {
            if (IsSameMatter(draft.Clauses[index], draft.Clauses[index + 1]) && Join(draft, draft.Clauses[index], draft.Clauses[index + 1]) is { } rule)
            {
                draft.Clauses[index].Rule = rule;
                draft.Clauses.RemoveAt(index + 1);
            }
        }
    }

    /// <summary>按规定 and 定期 of nothing in particular, beside a limit that says more in the same sentence, only announce it.</summary>
    private static void DropVague(Draft draft)
    {
        for (var index = draft.Clauses.Count - 1; index >= 0; index--)
        {
            var clause = draft.Clauses[index];
            if (clause is { Subject: null, Rule: VagueRule vague } && draft.Clauses.Exists(other => other.Sentence == clause.Sentence && Explains(other.Rule, vague.How)))
            {
                draft.Notes.Remark(PhraseRemarkKind.Basis, clause.Range.From, clause.Range.To);
                draft.Clauses.RemoveAt(index);
            }
        }
    }

    private static bool Explains(DeadlineRule rule, Vagueness vague) => vague switch
    {
        Vagueness.AsRequired => rule is not VagueRule,
        Vagueness.AsAbove => false,
        _ => Computability.Has(rule) && rule is not PermanentRule,
    };

    private static bool IsSameMatter(Clause first, Clause second) => !second.JoinedByOr && (second.Subject is null || second.Subject == first.Subject);

    private static DeadlineRule? Join(Draft draft, Clause first, Clause second)
    {
        if (first.Rule.Equals(second.Rule))
        {
            if (first.Rule is not VagueRule)
            {
                draft.Notes.AssumeOf(PhraseMessages.Repeated, second.Range.From, second.Range.To);
            }

            return first.Rule;
        }

        if (Bare(second.Rule) is WithinRule limit && DecidesOver(draft, first, second, limit))
        {
            return second.Rule;
        }

        return (first.Rule, second.Rule) switch
        {
            (ImmediateRule { OuterLimit: null } immediate, WithinRule within) => new ImmediateRule(immediate.How, within, [.. immediate.After]),
            (QualifiedRule { Rule: ImmediateRule { OuterLimit: null } immediate } qualified, WithinRule within) when second.IsOuterLimit =>
                new QualifiedRule(new ImmediateRule(immediate.How, within, [.. immediate.After]), qualified.Qualification),
            (QualifiedRule { Rule: RecurringRule { Due: null } recurring } qualified, RecurringRule { Due: { } } dated) when recurring.Every == dated.Every =>
                new QualifiedRule(dated, qualified.Qualification),
            (RecurringRule { Due: null } recurring, RecurringRule { Due: { } } dated) when recurring.Every == dated.Every => dated,
            (RecurringRule { Due: { } } dated, RecurringRule { Due: null } recurring) when recurring.Every == dated.Every => dated,
            (RecurringRule { Every: Recurrence.Yearly, Due: null }, MonthDayRule day) => day,
            (VagueRule { How: Vagueness.Periodically }, RecurringRule or IntervalRule) => second.Rule,
            (DisplayRule { AtLeast: { } atLeast, AtMost: null } least, DisplayRule { AtLeast: null, AtMost: { } atMost } most)
                when first.Sentence == second.Sentence && second.Subject is null && DisplayRule.MayBeBetween(atLeast, atMost) =>
                new DisplayRule(atLeast, atMost, least.Subject, least.Before ?? most.Before),
            (PermanentRule { First: null } permanent, WithinRule within) when first.Sentence == second.Sentence => new PermanentRule(permanent.ReviewEvery, within, permanent.While),
            (WithinRule within, PermanentRule { First: null } permanent) when first.Sentence == second.Sentence => new PermanentRule(permanent.ReviewEvery, within, permanent.While),
            _ when first.SubjectIsSetApart && second.Subject is null && first.Sentence == second.Sentence => new CompositeRule(Composition.All, first.Rule, second.Rule),
            _ => null,
        };
    }

    /// <summary>与政策文件同步公开，最迟3个工作日: the limit allows what together does not, and so decides. Without 最迟 that is an assumption.</summary>
    private static bool DecidesOver(Draft draft, Clause first, Clause second, WithinRule limit)
    {
        if (Bare(first.Rule) is not WithEventRule with || !(second.IsOuterLimit || (first.Sentence == second.Sentence && limit.After.All(term => term == with.Event || term == RuleTerms.Unstated))))
        {
            return false;
        }

        draft.Notes.Remark(PhraseRemarkKind.Act, first.Range.From, first.Tail.To);
        if (!second.IsOuterLimit)
        {
            draft.Notes.AssumeOf(PhraseMessages.LimitDecides, second.Range.From, second.Range.To);
        }

        return true;
    }

    private static DeadlineRule Bare(DeadlineRule rule) => rule is QualifiedRule { Qualification: Qualification.InPrinciple } qualified ? qualified.Rule : rule;
}
