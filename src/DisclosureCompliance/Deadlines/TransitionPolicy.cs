namespace DisclosureCompliance.Deadlines;

/// <summary>Which version of the law applies to what was pending when a new one came into force (新旧衔接).</summary>
/// <remarks>Neither policy mixes two versions: length, extension and suspension always come from the same one.</remarks>
public enum TransitionPolicy
{
    /// <summary>The version in force on the day that started the period (从旧); the default, for the Regulation of 2019 has no transitional clause.</summary>
    TriggerDate,

    /// <summary>The new version, where the period under the old one had not ended when the new one came into force (程序从新).</summary>
    PendingToNewLaw,
}
