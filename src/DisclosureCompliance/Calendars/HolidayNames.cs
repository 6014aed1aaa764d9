using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Calendars;

/// <summary>The English names of the holidays that Chinese notices name, so that data can be written as the notices are.</summary>
internal static class HolidayNames
{
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["抗战胜利70周年纪念日"] = "70th anniversary of victory in the War of Resistance",
    };

    /// <summary>The name in both languages; a name that is not known here, or a part of a joint name, serves in every language as it is.</summary>
    public static LocalizedText Translate(string chinese)
    {
        var parts = chinese.Split('、');
        return parts.Any(English.ContainsKey)
            ? new LocalizedText(chinese, string.Join(" and ", parts.Select(part => English.TryGetValue(part, out var english) ? english : part)))
            : LocalizedText.Same(chinese);
    }

    public static LocalizedText Translate(LocalizedText name) => name.Texts.Count == 1 ? Translate(name.Texts[0].Value) : name;
}
