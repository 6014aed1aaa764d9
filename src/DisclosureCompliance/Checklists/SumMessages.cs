using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Sums that differ from the printed ones for a class of units.</summary>
internal static class SumMessages
{
    public static readonly MessageTemplate NoClass = MessageTemplate.Define(
        "checklist.class-sum",
        "“{section}”表中印的是 {printed} 分，但“{class}”各项合计 {sum} 分，没有一类单位与之相符；计分以各项为准。",
        "\"{section}\" prints {printed}, but for {class} its parts add up to {sum}, and for no class to what is printed; the score counts the items.",
        "请核对各类单位适用的项目和分值。",
        "Check the items and points of each class of units.");

    public static readonly MessageTemplate WeightSum = MessageTemplate.Define(
        "checklist.weight-sum",
        "“{section}”各部分的权重合计 {sum}，不是 1；按所写权重计分，满分为 {points} 分。",
        "The weights of the parts of \"{section}\" add up to {sum} and not to 1; they are used as written, and the whole is worth {points}.",
        "请核对权重；没有写 weight 的部分按 1 计。",
        "Check the weights; a part without one has the weight 1.");

    public static readonly MessageTemplate ConvertFrom = MessageTemplate.Define(
        "checklist.convert-from",
        "折算以 {from} 分为满分，但此前的满分为 {points} 分；按所写折算，满分成为 {result} 分。",
        "The conversion is from {from}, but up to it the whole is worth {points}; it is converted as written, so the whole becomes {result}.",
        "请核对 from 与各项分值；按适用分值折算的写 \"applicable\"。",
        "Check from against the points; for what is applicable write \"applicable\".");

    public static readonly MessageTemplate ConvertFromStart = MessageTemplate.Define(
        "checklist.convert-from-start",
        "失分从起始分 {start} 分起扣，不适用的项目不减少起始分，按 applicable 折算时满分总是 {start} 分。",
        "Losses are taken from a start of {start}, which does not shrink with what does not apply: for the conversion, {start} are always applicable.",
        "不适用的项目应减少满分的，请去掉 start；否则请去掉该步骤，或写明 from。",
        "Leave out the start where what does not apply is to leave the whole; otherwise leave out the step, or state a number under from.");

    public static readonly MessageTemplate OneClass = MessageTemplate.Define(
        "checklist.class-sum-open",
        "“{section}”表中印的是 {printed} 分，但“{class}”适用的各项合计 {sum} 分；按 {sum} 分计，不折算。",
        "\"{section}\" prints {printed}, but for {class} its parts add up to {sum}; it is scored out of {sum}, and not converted.",
        "如应折算为所印分值，请加一个 convert 步骤；否则请核对该类单位的项目。",
        "If it is to be converted to the printed points, add a convert step; otherwise check the items of that class.");
}
