using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Websites;

/// <summary>The Chinese indicators that ship with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseSiteIndicators
{
    private static readonly Lazy<SiteIndicatorSet> Set2019 = new(() => JsonLoader.LoadEmbedded<SiteIndicatorSet>("Websites.Data.cn.websites.2019.freshness.json", SiteIndicatorsJson.Read));

    /// <summary>
    /// What the national indicators for government websites and new media (政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号) ask of updates and answers. Its
    /// figures were not checked against the text, and findings say so.
    /// </summary>
    public static SiteIndicatorSet Of2019 => Set2019.Value;
}
