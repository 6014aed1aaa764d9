using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>The words of the catalogue in both languages, and as they stand in JSON.</summary>
internal static class CatalogueWords
{
    public static readonly IReadOnlyDictionary<string, DisclosureCategory> Categories = new Dictionary<string, DisclosureCategory>
    {
        ["permanent"] = DisclosureCategory.Permanent,
        ["periodic"] = DisclosureCategory.Periodic,
        ["ad-hoc"] = DisclosureCategory.AdHoc,
    };

    public static readonly IReadOnlyDictionary<string, DisclosureMode> Modes = new Dictionary<string, DisclosureMode>
    {
        ["proactive"] = DisclosureMode.Proactive,
        ["on-request"] = DisclosureMode.OnRequest,
    };

    public static string WordOf(DisclosureCategory category) => Categories.First(pair => pair.Value == category).Key;

    public static LocalizedText In(DisclosureCategory category) => category switch
    {
        DisclosureCategory.Permanent => new("长期公开", "permanent"),
        DisclosureCategory.Periodic => new("定期公开", "periodic"),
        _ => new("随时公开", "ad hoc"),
    };
}
