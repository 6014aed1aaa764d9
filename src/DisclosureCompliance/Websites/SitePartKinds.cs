namespace DisclosureCompliance.Websites;

/// <summary>The kinds of parts that the shipped indicators name (栏目类别). A host may use words of its own beside them, with indicators of its own.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static class SitePartKinds
{
    /// <summary>The home page (首页).</summary>
    public const string HomePage = "home-page";

    /// <summary>A column of news (动态、要闻).</summary>
    public const string News = "news";

    /// <summary>A column of notices (通知公告).</summary>
    public const string Notices = "notices";

    /// <summary>A column of policy documents (政策文件).</summary>
    public const string Policy = "policy";

    /// <summary>The statistics of services (政务服务统计数据).</summary>
    public const string ServiceStatistics = "service-statistics";

    /// <summary>The list of messages with their answers (留言公开列表).</summary>
    public const string MessageList = "message-list";

    /// <summary>An account on a social network (政务新媒体).</summary>
    public const string SocialMedia = "social-media";

    /// <summary>A message of a visitor (网民留言); the kind by which indicators speak of <see cref="SiteMessage"/>.</summary>
    public const string Message = "message";
}
