using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>How the truth of several conditions becomes one: what is not known matters only where it decides.</summary>
internal static class ConditionJoining
{
    public static Truth Join(this CompositeCondition composite, Func<Condition, Truth> truthOf)
    {
        if (composite.Join == ConditionJoin.Not)
        {
            return truthOf(composite.Conditions[0]) switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };
        }

        var deciding = composite.Join == ConditionJoin.All ? Truth.False : Truth.True;
        var joined = composite.Join == ConditionJoin.All ? Truth.True : Truth.False;
        foreach (var condition in composite.Conditions)
        {
            var truth = truthOf(condition);
            if (truth == deciding)
            {
                return deciding;
            }

            joined = truth == Truth.Unknown ? Truth.Unknown : joined;
        }

        return joined;
    }
}
