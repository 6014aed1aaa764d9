using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Approvals;

/// <summary>How a condition stands in a policy.</summary>
internal static class MatterConditionReading
{
    private static readonly (string Field, Func<string, Rational, MatterCondition> Make)[] Bounds =
    [
        ("atLeast", NumberCondition.AtLeast),
        ("above", NumberCondition.Above),
        ("atMost", NumberCondition.AtMost),
        ("below", NumberCondition.Below),
    ];

    private static readonly (string Field, MatterJoin Join)[] Joins = [("all", MatterJoin.All), ("any", MatterJoin.Any), ("none", MatterJoin.None)];

    public static MatterCondition? Read(JsonObjectReader json)
    {
        var fact = json.OptionalText("fact");
        var found = new List<MatterCondition?>(1);
        if (json.Optional("in") is { } words)
        {
            var list = words.AsList(word => word.AsText());
            found.Add(fact is not null && NotEmpty(json, "in", list.Count) ? new TextCondition(fact, list) : null);
        }

        foreach (var (field, make) in Bounds)
        {
            if (json.Optional(field) is { } bound)
            {
                found.Add(bound.AsRational() is { } number && fact is not null ? make(fact, number) : null);
            }
        }

        if (json.Optional("is") is { } flag)
        {
            found.Add(flag.AsBoolean() is { } value && fact is not null ? new FlagCondition(fact, value) : null);
        }

        foreach (var (field, join) in Joins)
        {
            if (json.Optional(field) is { } list)
            {
                var parts = list.AsList(part => part.AsObject(Read));
                found.Add(fact is null && NotEmpty(json, field, parts.Count) ? new CombinedCondition(join, parts) : null);
            }
        }

        if (!json.HasErrors && (found.Count != 1 || found[0] is null))
        {
            json.Fail(PolicyReviewMessages.BadCondition);
        }

        return json.HasErrors ? null : found[0];
    }

    private static bool NotEmpty(JsonObjectReader json, string field, int count)
    {
        if (count == 0 && !json.HasErrors)
        {
            json.Fail(field, PolicyReviewMessages.EmptyList);
        }

        return count > 0;
    }
}
