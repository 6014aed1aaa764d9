namespace DisclosureCompliance.Exemptions;

/// <summary>What a ground of exemption does to a matter (不予公开的强度), the strongest first.</summary>
public enum ExemptionEffect
{
    /// <summary>It must not be disclosed, whoever agrees (不得公开).</summary>
    MustNot,

    /// <summary>It must not be disclosed unless what the law names lifts the bar: the consent of those concerned, an overriding public interest (原则上不得公开).</summary>
    MustNotUnless,

    /// <summary>It may be withheld and may be disclosed (可以不予公开).</summary>
    MayWithhold,

    /// <summary>The exempt part is taken out and the rest disclosed (区分处理).</summary>
    Split,

    /// <summary>A request for it may be declined; disclosing it is free to everybody (可以不予提供).</summary>
    MayDecline,

    /// <summary>Another law or procedure says how it is had (另有途径).</summary>
    OtherRoute,
}
