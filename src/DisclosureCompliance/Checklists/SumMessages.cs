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

    public static readonly MessageTemplate OneClass = MessageTemplate.Define(
        "checklist.class-sum-open",
        "“{section}”表中印的是 {printed} 分，但“{class}”适用的各项合计 {sum} 分；按 {sum} 分计，不折算。",
        "\"{section}\" prints {printed}, but for {class} its parts add up to {sum}; it is scored out of {sum}, and not converted.",
        "如应折算为所印分值，请加一个 convert 步骤；否则请核对该类单位的项目。",
        "If it is to be converted to the printed points, add a convert step; otherwise check the items of that class.");
}
