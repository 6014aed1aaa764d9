using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads grades, and the ranges that grades, ladders and conditions share.</summary>
internal static class GradesJson
{
    /// <param name="json">The checklist.</param>
    /// <param name="decided">The keys of the grades that its vetoes decide.</param>
    public static GradeScale? Read(JsonObjectReader json, IEnumerable<string> decided)
    {
        if (!json.Has("grades"))
        {
            _ = json.Optional("grades");
            return null;
        }

        var endless = new List<(JsonObjectReader Json, string Key)>();
        var bands = json.Identified("grades", "key", band => ReadBand(band, endless));
        var named = new HashSet<string>(bands.Select(band => band.Otherwise).OfType<string>().Concat(decided), StringComparer.Ordinal);
        foreach (var (band, key) in endless.Where(band => bands.All(other => other.Scores is null) || !named.Contains(band.Key)))
        {
            band.Fail("key", ChecklistMessages.BandWithoutEnds, new MessageArgument("grade", key));
        }

        if (bands.Count == 0 && !json.HasErrors)
        {
            json.Fail("grades", ChecklistMessages.ListEmpty);
        }

        return json.HasErrors ? null : new GradeScale(bands);
    }

    /// <summary>A range from the fields <c>atLeast</c>, <c>above</c>, <c>atMost</c> and <c>below</c>; null where all are absent, or where one is wrong.</summary>
    /// <param name="json">The object that the fields stand in.</param>
    /// <param name="onlyPoints">What is said of a percentage where points are compared, of which 90% is 0.9; null where a share can be meant.</param>
    public static Interval? ReadRange(JsonObjectReader json, MessageTemplate? onlyPoints = null)
    {
        var (lower, includesLower) = ReadEnd(json, "atLeast", "above", onlyPoints);
        var (upper, includesUpper) = ReadEnd(json, "atMost", "below", onlyPoints);
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

    private static GradeBand? ReadBand(JsonObjectReader json, List<(JsonObjectReader Json, string Key)> endless)
    {
        var key = json.Text("key");
        var name = json.Localized("name");
        var range = ReadRange(json, ChecklistMessages.ShareAsGrade);
        var requires = json.OptionalObject("requires", ConditionJson.Read);
        var otherwise = json.OptionalText("otherwise");
        if (json.HasErrors)
        {
            return null;
        }

        if (range is null)
        {
            endless.Add((json, key));
        }

        return range is null
            ? new GradeBand(key, name) { Requires = requires, Otherwise = otherwise }
            : new GradeBand(key, name, range) { Requires = requires, Otherwise = otherwise };
    }

    private static (Rational? End, bool Included) ReadEnd(JsonObjectReader json, string included, string excluded, MessageTemplate? onlyPoints)
    {
        var (closed, open) = (ReadEnd(json, included, onlyPoints), ReadEnd(json, excluded, onlyPoints));
        if (json.Has(included) && json.Has(excluded))
        {
            json.Fail(excluded, ChecklistMessages.AtMostOneOf, new MessageArgument("fields", $"{included}, {excluded}"));
        }

        return (closed ?? open, closed is not null);
    }

    private static Rational? ReadEnd(JsonObjectReader json, string name, MessageTemplate? onlyPoints)
    {
        if (onlyPoints is null || json.Optional(name) is not { } value || value.AsPercentage() is not { } share)
        {
            return json.OptionalShareOrNumber(name);
        }

        json.Fail(name, onlyPoints, new("points", share), new("percent", share * 100));
        return null;
    }
}
