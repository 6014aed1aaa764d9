using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>What a period means, by the words before it and after it.</summary>
internal static class PeriodClauses
{
    /// <summary>The rule; null where there is none, which is then said in the notes.</summary>
    public static DeadlineRule? Read(Draft draft, Lead lead, Period period, int leadFrom)
    {
        if (!period.CanBeExpressed)
        {
            draft.Notes.NotUnderstood(period.IsUnknownUnit ? PhraseMessages.UnknownUnit : PhraseMessages.Number, period.From, period.To);
            return null;
        }

        if (lead.Extension || lead.Handling)
        {
            draft.Notes.AssumeOf(lead.Extension ? PhraseMessages.Extension : PhraseMessages.HandlingTime, leadFrom, period.To);
            return null;
        }

        if (period.IsStale || (lead.Exceed && draft.Kind(period.To) == TokenKind.Stale))
        {
            return AtLeastOne(draft, period, length => new StaleRule(length));
        }

        if (lead.NotEarlier && lead.Marker == TokenKind.After && !period.IsBefore)
        {
            lead.Reach = true;
            return NotBefore(draft, lead, period, Words(draft, period));
        }

        if (lead.Exceed || lead.NotEarlier)
        {
            draft.Notes.NotUnderstood(PhraseMessages.UnreadText, leadFrom, period.To);
            return null;
        }

        if (!lead.Display || period.Least == 0)
        {
            period.AssumeRange(draft);
        }

        if (period.Times > 0 || lead.Interval)
        {
            return Repeating(draft, period);
        }

        return ReadSingle(draft, lead, period);
    }

    private static DeadlineRule? ReadSingle(Draft draft, Lead lead, Period period)
    {
        var text = Words(draft, period);
        if (!period.IsWithin && !period.IsBefore && DisplayClauses.IsTakenDownAfter(draft, period, out var takenDown))
        {
            period.To = takenDown;
            return new DisplayRule(null, period.Length, lead is { Subject: { } taken, SubjectIsSetApart: false } ? NamedTerms.Of(taken) : null);
        }

        if (lead.Display || (lead.Retention && !period.IsWithin && (lead.NotLess || period.Unit != PeriodUnit.WorkingDays)) || IsDisplayBefore(lead))
        {
            return DisplayClauses.Read(draft, lead, period, text);
        }

        if (lead.Ahead || lead.Marker == TokenKind.Before || (period.IsBefore && !(lead.Marker == TokenKind.After && lead.SaysFromOn)))
        {
            return Before(draft, lead, period, text);
        }

        if (lead.NotLess || period.IsAtLeast || (lead is { NotMore: true, Events.Count: 0, Subject: null } && !period.IsWithin && DisplayClauses.Continues(draft)))
        {
            return DisplayClauses.Read(draft, lead, period, text);
        }

        if (lead.Reach || period.IsAfter)
        {
            return NotBefore(draft, lead, period, text);
        }

        if (period.IsBefore)
        {
            draft.Notes.Assume(PhraseMessages.BeforeAsWithin, text);
        }

        return Within(draft, lead, period, text);
    }

    /// <summary>规划送审报批前，不少于30日: the gate stands apart from the time.</summary>
    private static bool IsDisplayBefore(Lead lead) => lead.NotLess && lead.Marker == TokenKind.Before && !lead.MarkerIsNext;

    private static DeadlineRule? Repeating(Draft draft, Period period)
    {
        if (period.Times > 1)
        {
            return CycleTimes.Read(draft, period);
        }

        return period.Cycle is { } cycle && period.Times == 1 ? new RecurringRule(cycle) : CycleOf(period) is { } every && period.Times == 1
            ? new RecurringRule(every)
            : AtLeastOne(draft, period, length => new IntervalRule(length));
    }

    private static Recurrence? CycleOf(Period period) => period switch
    {
        { Count: 1, Unit: PeriodUnit.Years } => Recurrence.Yearly,
        { Count: 1, Unit: PeriodUnit.Months } => Recurrence.Monthly,
        { Count: 1, Unit: PeriodUnit.Weeks } => Recurrence.Weekly,
        _ => null,
    };

    private static BeforeRule Before(Draft draft, Lead lead, Period period, MessageArgument text)
    {
        if (period.IsWithin && !lead.Ahead)
        {
            draft.Notes.Assume(PhraseMessages.BeforeLength, text);
        }

        if (lead is { Events.Count: 0, Subject: { } words, SubjectIsNext: true })
        {
            if (!words.EndsWith("日", StringComparison.Ordinal))
            {
                draft.Notes.Assume(PhraseMessages.EventWords, new MessageArgument("text", words));
            }

            lead.Events = [NamedTerms.Of(words)];
            lead.Subject = null;
        }

        return new BeforeRule(period.Length, EventOf(draft, lead, text));
    }

    private static NotBeforeRule NotBefore(Draft draft, Lead lead, Period period, MessageArgument text)
    {
        if (!lead.Reach || lead.Events.Count > 1)
        {
            draft.Notes.Assume(PhraseMessages.NotBefore, text);
        }

        return new NotBeforeRule(period.Length, EventOf(draft, lead, text));
    }

    public static RuleTerm EventOf(Draft draft, Lead lead, MessageArgument text)
    {
        if (lead.Events.Count == 0)
        {
            draft.Notes.Assume(PhraseMessages.TriggerUnstated, text);
            return RuleTerms.Unstated;
        }

        return lead.Events[0];
    }

    private static DeadlineRule? Within(Draft draft, Lead lead, Period period, MessageArgument text)
    {
        if (lead.Events.Count > 0)
        {
            if (lead.EventIsUnmarked)
            {
                draft.Notes.AssumeOf(PhraseMessages.EventWords, lead.EventRange.From, lead.EventRange.To);
            }

            return AfterEvent(draft, lead, period, text);
        }

        if (CarriedOver(draft, lead) is { } carried)
        {
            draft.Notes.Assume(PhraseMessages.TriggerCarried, text);
            return new WithinRule(period.Length, carried);
        }

        if (draft.Clauses.Count > 0 && Inherited(draft.Clauses[draft.Clauses.Count - 1].Rule, lead) is { } inherited)
        {
            return new WithinRule(period.Length, inherited);
        }

        if (lead.Subject is null && draft.Clauses.Count > 0 && draft.Clauses[draft.Clauses.Count - 1] is { Rule: WithEventRule with } together && together.Sentence == draft.Sentence)
        {
            return new WithinRule(period.Length, with.Event);
        }

        if (lead.NotMore && !period.IsWithin && draft.Clauses.Count > 0 && IsPeriodically(draft.Clauses[draft.Clauses.Count - 1].Rule))
        {
            return AtLeastOne(draft, period, length => new IntervalRule(length));
        }

        if (period.Unit is PeriodUnit.Months or PeriodUnit.Years && !period.IsWithin && !lead.NotMore && !lead.Latest && !period.IsBefore)
        {
            draft.Notes.Assume(PhraseMessages.BarePeriod, text);
            return AtLeastOne(draft, period, length => new IntervalRule(length));
        }

        draft.Notes.Assume(PhraseMessages.TriggerUnstated, text);
        return new WithinRule(period.Length, RuleTerms.Unstated);
    }

    private static bool IsPeriodically(DeadlineRule rule) => rule is VagueRule { How: Vagueness.Periodically } || (rule is QualifiedRule qualified && IsPeriodically(qualified.Rule));

    /// <summary>公布之日起1年 is how long it stays up; 公告发布之日起5日, without 内, may be.</summary>
    private static DeadlineRule AfterEvent(Draft draft, Lead lead, Period period, MessageArgument text)
    {
        var last = lead.EventRange.To - 1;
        if (period.IsWithin || lead.NotMore || lead.Latest || draft.Kind(last) != TokenKind.Act || draft.Value(last) != (int)EventClass.Published)
        {
            return new WithinRule(period.Length, [.. lead.Events]);
        }

        if (period.Unit is PeriodUnit.Months or PeriodUnit.Years)
        {
            draft.Notes.Assume(PhraseMessages.Retention, text);
            return new DisplayRule(period.Length);
        }

        draft.Notes.Assume(PhraseMessages.LimitNotDuration, text);
        return new WithinRule(period.Length, [.. lead.Events]);
    }

    /// <summary>The events of another length in the same sentence: 发生后5小时内发布，24小时内召开发布会.</summary>
    private static RuleTerm[]? CarriedOver(Draft draft, Lead lead) => draft.Clauses.Count > 0 && draft.Clauses[draft.Clauses.Count - 1] is { Rule: WithinRule before } clause
        && clause.Sentence == draft.Sentence && !lead.SubjectIsSetApart && before.After[0] != RuleTerms.Unstated
            ? [.. before.After]
            : null;

    /// <summary>The events of the clause before, where this one is its limit: 与文件同步发布，不超过5日; 形成后及时公开，最迟20日内.</summary>
    private static RuleTerm[]? Inherited(DeadlineRule before, Lead lead) => before switch
    {
        _ when !lead.NotMore && !lead.Latest => null,
        WithEventRule with => [with.Event],
        ImmediateRule { After.Count: > 0 } immediate => [.. immediate.After],
        QualifiedRule qualified => Inherited(qualified.Rule, lead),
        _ => null,
    };

    private static DeadlineRule? AtLeastOne(Draft draft, Period period, Func<PeriodLength, DeadlineRule> rule)
    {
        if (period.Count > 0)
        {
            return rule(period.Length);
        }

        draft.Notes.NotUnderstood(PhraseMessages.Number, period.From, period.To);
        return null;
    }

    private static MessageArgument Words(Draft draft, Period period) => new("text", draft.Tokens.Words(period.From, period.To));
}
