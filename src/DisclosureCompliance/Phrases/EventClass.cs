namespace DisclosureCompliance.Phrases;

/// <summary>What kind of event a verb names; the first ones have terms of their own in <see cref="TimeLimits.RuleTerms"/>.</summary>
internal enum EventClass
{
    /// <summary>Not an event: the verb only says what is to be done.</summary>
    None,
    Formed,
    Changed,
    Made,
    Obtained,
    Approved,
    Decided,
    Published,
    Received,

    /// <summary>The end of a period (结束, 终了, 届满).</summary>
    Ended,

    /// <summary>Any other event; its words are its name.</summary>
    Other,

    /// <summary>行成 and 形式, which stand for 形成 where they name an event of the information.</summary>
    MistypedFormed,
}
