using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>What a paper leaves open and a score depends on.</summary>
internal static class OpenChoiceMessages
{
    public static readonly MessageTemplate Floor = MessageTemplate.Define(
        "checklist.floor-not-stated",
        "{count} 个项目的扣分可能超过本项分值，而原文未写明扣完为止还是可以扣成负分（{items}）；按扣到 0 分为止。",
        "Deductions can pass the points of {count} items, and nothing says whether they stop at 0 or go below ({items}); they stop at 0.",
        "请写明 itemFloor：0 为扣完为止，\"none\" 为可扣成负分；个别项目不同的写该项的 floor。",
        "State itemFloor: 0 to stop there, \"none\" to go below; an item that differs states its own floor.");

    public static readonly MessageTemplate BonusCap = MessageTemplate.Define(
        "checklist.bonus-cap-not-stated",
        "加分“{item}”没有上限，原文也未写明不设上限；按不设上限计。",
        "The bonus \"{item}\" has no cap, and nothing says that it has none; it is read as without one.",
        "请写明 cap 的分值，或写 \"none\"。",
        "State the cap, or \"none\".");

    public static readonly MessageTemplate PenaltyCap = MessageTemplate.Define(
        "checklist.penalty-cap-not-stated",
        "倒扣“{item}”没有上限，原文也未写明不设上限；按不设上限计。",
        "The penalty \"{item}\" has no cap, and nothing says that it has none; it is read as without one.",
        "请写明 cap 的分值，或写 \"none\"。",
        "State the cap, or \"none\".");

    public static readonly MessageTemplate NotApplicable = MessageTemplate.Define(
        "checklist.not-applicable-not-stated",
        "下列项目可能因比率没有分母而不适用，但未写明其分值归于何处（{items}）；按从总分中去除计。",
        "These items do not apply where a rate has no denominator, and nothing says where their points go ({items}); they leave the score and what it is out of.",
        "请写明 notApplicable。",
        "State notApplicable.");
}
