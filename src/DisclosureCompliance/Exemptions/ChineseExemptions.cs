using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Exemptions;

/// <summary>The Chinese exemptions that ship with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseExemptions
{
    private static readonly Lazy<ExemptionList> Ogi = new(() => JsonLoader.LoadEmbedded<ExemptionList>("Exemptions.Data.cn.ogi.exemptions.json", ExemptionsJson.Read));

    /// <summary>
    /// What the Regulations on Open Government Information (政府信息公开条例) keep closed: articles 8 and 14 of 2007 with the opinion of 2010, articles
    /// 14 to 16 and 36 to 39 of 2019. docs/findings.md lists every ground.
    /// </summary>
    public static ExemptionList OpenGovernmentInformation => Ogi.Value;
}
