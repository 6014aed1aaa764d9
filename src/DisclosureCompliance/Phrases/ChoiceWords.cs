using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>以先到者为准, 以较晚者为准: which of several limits or events decides.</summary>
internal static class ChoiceWords
{
    private const int Earliest = 0;

    /// <summary>Turns the words into a comma and keeps in mind where they stand.</summary>
    public static void TakeOut(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (draft.Kind(index) == TokenKind.Choice)
            {
                draft.Choice = index;
                draft.Tokens.Change(index, TokenKind.Comma);
            }
        }
    }

    /// <summary>The rule of the clauses; null where the words cannot be applied to them, which is then said in the notes.</summary>
    public static DeadlineRule? Apply(Draft draft, int choice)
    {
        var earliest = draft.Value(choice) == Earliest;
        if (draft.Clauses is [{ Rule: WithinRule { After.Count: > 1 } within }])
        {
            return new WithinRule(within.Length, within.After, earliest ? EventChoice.Earliest : EventChoice.Latest);
        }

        if (draft.Clauses.Count > 1 && draft.Clauses.TrueForAll(clause => !clause.SubjectIsSetApart && Computability.Has(clause.Rule)))
        {
            return new CompositeRule(earliest ? Composition.EarliestOf : Composition.LatestOf, [.. draft.Clauses.Select(clause => clause.Rule)]);
        }

        draft.Notes.NotUnderstood(PhraseMessages.UnreadText, choice, choice + 1);
        return null;
    }
}
