using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Law;

/// <summary>The Chinese law that ships with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseLaw
{
    private static readonly Lazy<LawPack> Pack = new(() => JsonLoader.LoadEmbedded<LawPack>("Law.Data.cn.ogi.law.json", LawPackJson.Read));

    /// <summary>
    /// The Regulations on Open Government Information (政府信息公开条例) of 2007, in force from 2008-05-01 to 2019-05-14, and of 2019, in force
    /// from 2019-05-15.
    /// </summary>
    public static LawPack OpenGovernmentInformation => Pack.Value;
}
