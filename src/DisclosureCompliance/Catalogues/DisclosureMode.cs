namespace DisclosureCompliance.Catalogues;

/// <summary>On whose initiative something is disclosed (公开方式).</summary>
public enum DisclosureMode
{
    /// <summary>By the office itself (主动公开).</summary>
    Proactive,

    /// <summary>When somebody asks for it (依申请公开).</summary>
    OnRequest,
}
