using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>The usual words of categories and subjects; a catalogue's own words stand as they are.</summary>
internal static class KindNames
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["permanent"] = Labels.Permanent,
        ["periodic"] = Labels.Periodic,
        ["ad-hoc"] = Labels.AdHoc,
        ["power"] = Labels.Power,
        ["money"] = Labels.Money,
        ["people"] = Labels.People,
        ["matters"] = Labels.Matters,
    };

    public static LocalizedText Of(string key) => Names.TryGetValue(key, out var name) ? name : LocalizedText.Same(key);
}
