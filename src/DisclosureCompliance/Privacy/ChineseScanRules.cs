using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Privacy;

/// <summary>The rules that ship.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseScanRules
{
    /// <summary>Secrecy markings, resident identity numbers, cards, telephones and papers of mainland China, with the words that confirm or excuse them.</summary>
    public static ScanRules Default { get; } = JsonLoader.LoadEmbedded("Privacy.Data.cn-scan-rules.json", ScanRulesJson.Read);
}
