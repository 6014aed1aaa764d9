namespace DisclosureCompliance.Office;

/// <summary>
/// What a post says of somebody's place in the leadership: 书记, 乡长, 镇长 and their like lead, 副, 纪委 and 常务 stand behind them. A person with several posts
/// leads where one of them does (党委副书记、乡长).
/// </summary>
internal static class LeaderPost
{
    private const string Secretary = "书记";
    private const string Director = "局长";

    private static readonly string[] Heads = ["乡长", "镇长", "县长", "区长", "市长", "州长", "旗长", "盟长", "省长"];
    private static readonly string[] Deputies = ["副", "纪委", "纪检", "监委", "常务", "政法", "助理", "团委", "部长", "委员"];
    private static readonly string[] OtherSecretaries = ["支部", "总支", "机关", "第一书记", "村书记", "社区"];

    /// <summary>The place that a post tells; null where it tells none, such as that of a head of department.</summary>
    /// <param name="post">One post or several.</param>
    /// <param name="office">The office's name: 局长 leads a bureau, and in a government is the head of a department.</param>
    public static LeaderRole? RoleIn(string post, string office)
    {
        if (TitlesIn(post, office).Any())
        {
            return LeaderRole.PrincipalLeader;
        }

        return Parts(post).Any(IsDeputy) ? LeaderRole.DeputyLeader : null;
    }

    /// <summary>The titles by which a post leads, without what stands before them.</summary>
    public static IEnumerable<string> TitlesIn(string post, string office) => Parts(post).Where(part => !IsDeputy(part)).Select(part => Title(part, office)).OfType<string>();

    private static string? Title(string part, string office) =>
        part.EndsWith(Secretary, StringComparison.Ordinal) ? (OtherSecretaries.Any(part.Contains) ? null : Secretary)
        : part.EndsWith(Director, StringComparison.Ordinal) ? (office.Contains("局") ? Director : null)
        : Heads.FirstOrDefault(head => part.EndsWith(head, StringComparison.Ordinal));

    private static bool IsDeputy(string part) => Deputies.Any(part.Contains);

    private static IEnumerable<string> Parts(string post) => post.Split('、', '，', ',', '；', ';', '/', ' ', '兼').Where(part => part.Length > 0);
}
