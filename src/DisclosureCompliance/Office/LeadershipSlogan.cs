namespace DisclosureCompliance.Office;

/// <summary>Whom a slogan names as the head: 一把手挂帅 is the principal leader, 分管领导任组长 a deputy.</summary>
internal static class LeadershipSlogan
{
    private static readonly string[] Leads = ["挂帅", "任组长", "为组长", "负总责", "总负责", "亲自抓", "第一责任人"];
    private static readonly string[] Principals = ["一把手", "主要领导", "主要负责人", "主要负责同志", "党政主官"];
    private static readonly string[] Deputies = ["分管领导", "副职", "分管负责人", "分管负责同志"];

    public static LeaderRole? HeadIn(string slogan)
    {
        foreach (var clause in slogan.Split('、', '，', ',', '；', ';', '。').Where(clause => Has(clause, Leads)))
        {
            if (Has(clause, Principals))
            {
                return LeaderRole.PrincipalLeader;
            }

            if (Has(clause, Deputies))
            {
                return LeaderRole.DeputyLeader;
            }
        }

        return null;
    }

    private static bool Has(string clause, string[] words) => words.Any(word => clause.Contains(word));
}
