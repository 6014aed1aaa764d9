using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Websites;

/// <summary>What is said of sets of indicators.</summary>
internal static class SiteMessages
{
    public static readonly MessageTemplate ThresholdsDoNotFit = MessageTemplate.Define(
        "websites.thresholds",
        "thresholds 与 condition 不符：stale 和 unanswered 须写明期限，其他情形不得写。",
        "The thresholds do not fit the condition: stale and unanswered need them, and no other condition may have them.",
        "请补充或删除 thresholds，或改正 condition。",
        "Add or remove the thresholds, or correct the condition.");

    public static readonly MessageTemplate WithinDoesNotFit = MessageTemplate.Define(
        "websites.within",
        "within 只用于 unanswered。",
        "within belongs to unanswered only.",
        "请删除 within，或改正 condition。",
        "Remove within, or correct the condition.");
}
