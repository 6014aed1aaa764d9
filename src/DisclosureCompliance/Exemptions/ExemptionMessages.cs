using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Exemptions;

/// <summary>What is said of lists of exemptions.</summary>
internal static class ExemptionMessages
{
    public static readonly MessageTemplate UnlessWithoutNeed = MessageTemplate.Define(
        "exemptions.unless",
        "unless 与 effect 不符：must-not-unless 须写明 unless，其他强度不得写。",
        "unless does not fit the effect: must-not-unless needs it, and no other effect may have it.",
        "请补充或删除 unless，或改正 effect。",
        "Add or remove unless, or correct the effect.");
}
