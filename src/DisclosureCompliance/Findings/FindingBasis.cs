using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Findings;

/// <summary>Where the Regulations on Open Government Information name a kind of fault, by the text in force. docs/findings.md says which articles were checked.</summary>
internal sealed class FindingBasis
{
    public static readonly FindingBasis Accuracy = new("第六条", "article 6", "第六条第二款", "article 6(2)");
    public static readonly FindingBasis Scope = new("第九条", "article 9", "第十九条", "article 19");
    public static readonly FindingBasis Channels = new("第十五条", "article 15", "第二十三条", "article 23");
    public static readonly FindingBasis Platform = new("第十五条", "article 15", "第二十四条", "article 24");
    public static readonly FindingBasis Approval = new("第七条", "article 7", "第十一条", "article 11");
    public static readonly FindingBasis Review = new("第十四条", "article 14", "第十七条", "article 17");
    public static readonly FindingBasis Secrets = new("第十四条", "article 14", "第十四条", "article 14");
    public static readonly FindingBasis ThirdParties = new("第十四条", "article 14", "第十五条", "article 15");

    private static readonly LocalDate Of2007 = new(2008, 5, 1);
    private static readonly LocalDate Of2019 = new(2019, 5, 15);

    private readonly LegalCitation _old;
    private readonly LegalCitation _new;

    private FindingBasis(string oldArticle, string oldEnglish, string newArticle, string newEnglish)
    {
        _old = new(new("《中华人民共和国政府信息公开条例》（2007年）", "Regulations on Open Government Information (2007)"), new LocalizedText(oldArticle, oldEnglish), "国务院令第492号");
        _new = new(new("《中华人民共和国政府信息公开条例》（2019年修订）", "Regulations on Open Government Information (2019 revision)"), new LocalizedText(newArticle, newEnglish), "国务院令第711号");
    }

    /// <summary>The article in force on a day; null before there were any.</summary>
    public LegalCitation? On(LocalDate day) => day >= Of2019 ? _new : day >= Of2007 ? _old : null;
}
