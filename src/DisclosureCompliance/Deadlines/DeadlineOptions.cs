namespace DisclosureCompliance.Deadlines;

/// <summary>What the law leaves open about counting, with the reading chosen here as the default (计算口径). docs/law-coverage.md gives the reasons.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record DeadlineOptions
{
    /// <summary>The defaults.</summary>
    public static DeadlineOptions Default { get; } = new();

    /// <summary>Whether the day of the event is the first day counted. The default is false (民法典 article 201).</summary>
    public bool CountTriggerDay { get; init; }

    /// <summary>Whether an event on a rest day counts as one of the next working day. The default is false, the stricter for the agency.</summary>
    public bool RollTriggerOffRestDay { get; init; }

    /// <summary>Whether a period of calendar days, weeks, months or years that ends on a rest day ends on the next working day. The default is true (民法典 article 203, by analogy).</summary>
    public bool RollForward { get; init; } = true;

    /// <summary>Whether the last day before an event rolls back to a working day. The default is false: no rule says so.</summary>
    public bool RollBackBeforeEvent { get; init; }

    /// <summary>Whether "by 31 January" includes 31 January. The default is true.</summary>
    public bool IncludeFixedDay { get; init; } = true;

    /// <summary>Whether the day on which a pause begins still counts. The default is true.</summary>
    public bool CountPauseStart { get; init; } = true;

    /// <summary>Whether the day on which a pause ends counts again. The default is false.</summary>
    public bool CountPauseEnd { get; init; }

    /// <summary>Which version of the law applies to what was pending. The default is the one of the trigger's day.</summary>
    public TransitionPolicy Transition { get; init; }

    /// <summary>How a moment becomes a day; null, the default, where events are days. Without it a period of hours has no date.</summary>
    public DayBoundary? Boundary { get; init; }
}
