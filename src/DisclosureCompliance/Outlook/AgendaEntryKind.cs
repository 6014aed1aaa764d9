namespace DisclosureCompliance.Outlook;

/// <summary>What falls due (到期事项).</summary>
public enum AgendaEntryKind
{
    /// <summary>Something is to be published (应公开).</summary>
    Publication,

    /// <summary>A permanent matter is to be looked at again (应复核).</summary>
    Review,

    /// <summary>Something is to be updated before it is stale (应更新).</summary>
    Update,

    /// <summary>A step of a request is to be taken (依申请公开应办).</summary>
    RequestStep,
}
