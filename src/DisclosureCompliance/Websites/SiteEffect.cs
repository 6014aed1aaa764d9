namespace DisclosureCompliance.Websites;

/// <summary>What an indicator that is met does to the result of an inspection.</summary>
public enum SiteEffect
{
    /// <summary>The site fails (单项否决).</summary>
    Veto,

    /// <summary>The site loses points (扣分).</summary>
    Deduction,
}
