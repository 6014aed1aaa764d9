namespace DisclosureCompliance.Office;

/// <summary>Whom a slogan names as the head: 一把手挂帅 is the principal leader, 分管领导任组长 a deputy, 乡长任组长 who holds that post.</summary>
internal static class LeadershipSlogan
{
    private static readonly string[] Leads = ["挂帅", "任组长", "为组长", "负总责", "总负责", "亲自抓", "第一责任人"];
    private static readonly string[] Principals = ["一把手", "主要领导", "主要负责人", "主要负责同志", "党政主官"];
    private static readonly string[] Deputies = ["分管领导", "副职", "分管负责人", "分管负责同志"];

    /// <summary>The head that the slogan names; null where it names none.</summary>
    /// <param name="slogan">The slogan.</param>
    /// <param name="office">The office's name.</param>
    public static (LeaderRole Role, string? Title)? HeadIn(string slogan, string office)
    {
        foreach (var clause in slogan.Split('、', '，', ',', '；', ';', '。'))
        {
            if (Leader(clause) is not { } leader)
            {
                continue;
            }

            if (Has(leader, Principals))
            {
                return (LeaderRole.PrincipalLeader, null);
            }

            if (Has(leader, Deputies))
            {
                return (LeaderRole.DeputyLeader, null);
            }

            if (LeaderPost.RoleIn(leader, office) is { } role)
            {
                return (role, LeaderPost.TitlesIn(leader, office).FirstOrDefault());
            }
        }

        return null;
    }

    /// <summary>What stands before the word that makes somebody the head, or behind it where nothing does (第一责任人是乡长); null where no such word stands.</summary>
    private static string? Leader(string clause)
    {
        foreach (var lead in Leads)
        {
            if (clause.IndexOf(lead, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (at > 0 ? clause.Substring(0, at) : clause.Substring(lead.Length)).TrimEnd('担', '是', '为', '亲', '自', '同', '志');
            }
        }

        return null;
    }

    private static bool Has(string clause, string[] words) => words.Any(word => clause.Contains(word));
}
