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

    /// <summary>Any other event; its words are its name.</summary>
    Other,

    /// <summary>形式, which stands for 形成 where it is followed by what follows an event.</summary>
    MistypedFormed,
}
