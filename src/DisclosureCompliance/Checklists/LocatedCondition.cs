namespace DisclosureCompliance.Checklists;

/// <summary>A condition with its place, and what it belongs to.</summary>
internal sealed class LocatedCondition(Condition condition, string place, Located owner, ConditionUse use)
{
    public Condition Condition => condition;

    public string Place => place;

    public Located Owner => owner;

    public ConditionUse Use => use;

    /// <summary>The condition and all inside it, each with its place.</summary>
    public IEnumerable<(Condition Condition, string Place)> All() => Walk(condition, place);

    private static IEnumerable<(Condition Condition, string Place)> Walk(Condition condition, string place)
    {
        yield return (condition, place);
        if (condition is not CompositeCondition composite)
        {
            yield break;
        }

        for (var index = 0; index < composite.Conditions.Count; index++)
        {
            var inner = composite.Join switch
            {
                ConditionJoin.All => ChecklistMap.At(place + ".all", index),
                ConditionJoin.Any => ChecklistMap.At(place + ".any", index),
                _ => place + ".not",
            };
            foreach (var found in Walk(composite.Conditions[index], inner))
            {
                yield return found;
            }
        }
    }
}
