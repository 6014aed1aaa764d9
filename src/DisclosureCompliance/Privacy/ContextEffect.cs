namespace DisclosureCompliance.Privacy;

/// <summary>What words beside a number or a marking change.</summary>
public enum ContextEffect
{
    /// <summary>It is what it looks like: the hit becomes <see cref="ScanStrength.Likely"/> or stays certain.</summary>
    Confirm,

    /// <summary>It may be published: the hit is listed among those excused, with the rule.</summary>
    Excuse,

    /// <summary>It is something else, such as an amount or a file number: there is no hit.</summary>
    Ignore,
}
