namespace DisclosureCompliance.Requests;

/// <summary>What a <see cref="RequestProblem"/> means.</summary>
public enum RequestProblemSeverity
{
    /// <summary>A fact that the law attaches something to; nobody did wrong.</summary>
    Information,

    /// <summary>The law was not kept (违反规定).</summary>
    Breach,

    /// <summary>The log itself cannot be right; the event is not used (数据有误).</summary>
    BadData,
}
