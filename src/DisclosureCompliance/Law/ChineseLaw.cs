using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Law;

/// <summary>The Chinese law that ships with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseLaw
{
    private static readonly Lazy<LawPack> Ogi = new(() => Load("cn.ogi"));
    private static readonly Lazy<LawPack> BySector = new(() => Load("cn.sectors"));
    private static readonly Lazy<DisclosureDutyList> OgiDuties = new(() => JsonLoader.LoadEmbedded<DisclosureDutyList>("Law.Data.cn.ogi.duties.json", DisclosureDutiesJson.Read));
    private static readonly Lazy<LawBook> AllOfIt = new(() => new LawBook(Ogi.Value, BySector.Value));

    /// <summary>
    /// The Regulations on Open Government Information (政府信息公开条例) of 2007, in force from 2008-05-01 to 2019-05-14, and of 2019, in force
    /// from 2019-05-15, with the fee measures of 2021. docs/law-coverage.md lists every provision.
    /// </summary>
    public static LawPack OpenGovernmentInformation => Ogi.Value;

    /// <summary>
    /// What other laws, regulations and documents say about the time of disclosure (各领域公开期限): budgets, enforcement, procurement, land, village
    /// affairs and more, with the versions that replaced one another. docs/law-coverage.md lists every provision.
    /// </summary>
    public static LawPack Sectors => BySector.Value;

    /// <summary>
    /// What the same Regulations require to be disclosed, by level of government: articles 9 to 12 of 2007 (not checked against the text, and marked so) and
    /// articles 19 to 21 of 2019.
    /// </summary>
    public static DisclosureDutyList Duties => OgiDuties.Value;

    /// <summary>Both packs as one book.</summary>
    public static LawBook Book => AllOfIt.Value;

    private static LawPack Load(string id) => JsonLoader.LoadEmbedded<LawPack>($"Law.Data.{id}.law.json", LawPackJson.Read);
}
