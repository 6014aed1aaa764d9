using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads grades, and the ranges that grades, ladders and conditions share.</summary>
internal static class GradesJson
{
    public static GradeScale? Read(JsonObjectReader json)
    {
        if (!json.Has("grades"))
        {
            _ = json.Optional("grades");
            return null;
        }

        var bands = json.Identified("grades", "key", ReadBand);
        if (bands.Count == 0 && !json.HasErrors)
        {
            json.Fail("grades", ChecklistMessages.ListEmpty);
        }

        return json.HasErrors ? null : new GradeScale(bands);
    }

    /// <summary>A range from the fields <c>atLeast</c>, <c>above</c>, <c>atMost</c> and <c>below</c>; null where all are absent, or where one is wrong.</summary>
    public static Interval? ReadRange(JsonObjectReader json)
    {
        var (lower, includesLower) = ReadEnd(json, "atLeast", "above");
        var (upper, includesUpper) = ReadEnd(json, "atMost", "below");
        if (json.HasErrors || (lower is null && upper is null))
        {
            return null;
        }

        if (lower > upper || (lower is not null && lower == upper && !(includesLower && includesUpper)))
        {
            json.Fail(ChecklistMessages.RangeEmpty);
            return null;
        }

        return new Interval(lower, includesLower, upper, includesUpper);
    }

    private static GradeBand? ReadBand(JsonObjectReader json)
    {
        var key = json.Text("key");
        var name = json.Localized("name");
        var range = ReadRange(json);
        var requires = json.OptionalObject("requires", ConditionJson.Read);
        var otherwise = json.OptionalText("otherwise");
        if (!json.HasErrors && range is null)
        {
            json.Fail("key", ChecklistMessages.BandWithoutEnds, new MessageArgument("grade", key));
        }

        return json.HasErrors ? null : new GradeBand(key, name, range!) { Requires = requires, Otherwise = otherwise };
    }

    private static (Rational? End, bool Included) ReadEnd(JsonObjectReader json, string included, string excluded)
    {
        var (closed, open) = (json.OptionalShareOrNumber(included), json.OptionalShareOrNumber(excluded));
        if (json.Has(included) && json.Has(excluded))
        {
            json.Fail(excluded, ChecklistMessages.AtMostOneOf, new MessageArgument("fields", $"{included}, {excluded}"));
        }

        return (closed ?? open, closed is not null);
    }
}
