namespace DisclosureCompliance.Checklists;

/// <summary>The kinds of fact that answers state and rules read.</summary>
public enum FactKind
{
    /// <summary>How often something occurred, 0 or more; or the list of what was found.</summary>
    Count,

    /// <summary>Whether a circumstance holds.</summary>
    Flag,

    /// <summary>A number or a rate, exact; a rate whose denominator is 0 is a value of its own.</summary>
    Number,

    /// <summary>A level that was chosen.</summary>
    Level,

    /// <summary>A count for each period, in order.</summary>
    Periods,
}
