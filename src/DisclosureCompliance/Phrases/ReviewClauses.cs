using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>长期公开，每年复核: how often what stays open is looked at again is part of staying open, and no publication.</summary>
internal static class ReviewClauses
{
    private static readonly string[] Reviews = ["复核", "审核", "核对", "复查", "复审", "审查", "核查", "校核", "核实", "检查", "评估", "维护"];

    /// <summary>Takes reviews into the permanent clause; beside other limits they are left out, and said.</summary>
    public static void Merge(Draft draft)
    {
        for (var index = draft.Clauses.Count - 1; index >= 0 && draft.Clauses.Count > 1; index--)
        {
            var review = draft.Clauses[index];
            if (!IsReview(draft, review))
            {
                continue;
            }

            var stays = draft.Clauses.Find(clause => clause.Rule is PermanentRule { ReviewEvery: null });
            if (stays is not null && LengthOf(review.Rule) is { } length)
            {
                var permanent = (PermanentRule)stays.Rule;
                stays.Rule = new PermanentRule(length, permanent.First, permanent.While);
            }
            else
            {
                draft.Notes.AssumeOf(PhraseMessages.LeftOut, review.Range.From, review.Tail.To);
            }

            draft.Clauses.RemoveAt(index);
        }
    }

    /// <summary>Whether it says how often something is looked at again; 每年审核后公布 is how often it is published.</summary>
    private static bool IsReview(Draft draft, Clause clause)
    {
        if (clause.SubjectIsSetApart || draft.Kind(clause.Tail.To) == TokenKind.After || clause.Rule is WithinRule or PermanentRule or DisplayRule or ImmediateRule)
        {
            return false;
        }

        var found = false;
        var every = draft.Tokens.IndexOf(TokenKind.Every, clause.Range.From, clause.Range.To);
        for (var at = every < 0 ? clause.Tail.From : every; at < clause.Tail.To; at++)
        {
            if (draft.Kind(at) == TokenKind.After || (draft.Kind(at) == TokenKind.Act && draft.Value(at) == (int)EventClass.Published))
            {
                return false;
            }

            found |= draft.Kind(at) is TokenKind.Event or TokenKind.Act && Array.Exists(Reviews, word => draft.Tokens.Is(at, word));
        }

        return found;
    }

    private static PeriodLength? LengthOf(DeadlineRule rule) => rule switch
    {
        IntervalRule { While: null } interval => interval.AtMost,
        RecurringRule { Due: null } recurring => recurring.Every switch
        {
            Recurrence.Yearly => new PeriodLength(12, PeriodUnit.Months),
            Recurrence.HalfYearly => new PeriodLength(6, PeriodUnit.Months),
            Recurrence.Quarterly => new PeriodLength(3, PeriodUnit.Months),
            Recurrence.Monthly => new PeriodLength(1, PeriodUnit.Months),
            Recurrence.Weekly => new PeriodLength(1, PeriodUnit.Weeks),
            _ => null,
        },
        _ => null,
    };
}
