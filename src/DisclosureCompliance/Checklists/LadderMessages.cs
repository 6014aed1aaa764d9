using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Ladders with holes, overlaps or no order.</summary>
internal static class LadderMessages
{
    public static readonly MessageTemplate Hole = MessageTemplate.Define(
        "checklist.ladder-hole",
        "项目“{item}”的分档有空档：{hole} 不属于任何一档；落入时该项无法计分。",
        "The ladder of '{item}' has a hole: {hole} lies in no step; a number there has no score.",
        "请向发布单位核实，并写明该数值属于哪一档。",
        "Ask the issuer to which step these numbers belong, and state it.");

    public static readonly MessageTemplate MixedScales = MessageTemplate.Define(
        "checklist.mixed-scales",
        "同一规则的其他界线写成百分数，此处却是 {number}，即 {percent}%。",
        "Other marks of the rule are percentages, and this one is {number}, which is {percent}%.",
        "请写 \"{number}%\"；按数量计的，各处都不带百分号。",
        "Write \"{number}%\", or all of them without the sign where they are no rates.");

    public static readonly MessageTemplate Overlap = MessageTemplate.Define(
        "checklist.ladder-overlap",
        "分档有重叠：{below} 与 {above}；落入重叠处时该项无法计分。",
        "Two steps of a ladder share numbers: {below} and {above}; a number in both has no score.",
        "请写明共同的数值属于哪一档，例如用 below 代替 atMost。",
        "State to which of them the shared numbers belong, for example by 'below' instead of 'atMost'.");

    public static readonly MessageTemplate Order = MessageTemplate.Define(
        "checklist.ladder-order",
        "项目“{item}”的分档从低到高为 {points} 分，时升时降。",
        "From the lowest step of '{item}' to the highest, the points are {points}: they rise and fall.",
        "请核对各档的界线和分值是否抄错。",
        "Check the ends and the points of the steps for a slip.");

    public static readonly MessageTemplate NothingBelow = MessageTemplate.Define(
        "checklist.ladder-nothing-below",
        "项目“{item}”的分档没有写明 {hole} 如何计分；落入时该项无法计分。",
        "The ladder of '{item}' does not say what {hole} is worth; a number there has no score.",
        "请加一档；如为不计分，写 0 分。",
        "Add a step; where it is worth nothing, one of 0 points.");

    public static readonly MessageTemplate NothingAbove = MessageTemplate.Define(
        "checklist.ladder-nothing-above",
        "项目“{item}”的分档没有写明 {hole} 如何计分；落入时该项无法计分。",
        "The ladder of '{item}' does not say what {hole} is worth; a number there has no score.",
        "请加一档，或去掉最高一档的上限。",
        "Add a step, or leave out the upper end of the highest one.");
}
