using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Vocabularies;

/// <summary>The words of the national form of catalogues (基层政务公开标准目录), with the spellings that published catalogues use.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class StandardVocabulary
{
    private static readonly Lazy<DisclosureVocabulary> Loaded =
        new(() => JsonLoader.LoadEmbedded<DisclosureVocabulary>("Vocabularies.Data.cn.vocabulary.json", VocabularyJson.Read));

    /// <summary>The thirteen channels, the channels of land, trade, tax and credit, audiences, modes, levels and marks.</summary>
    public static DisclosureVocabulary Chinese => Loaded.Value;
}
