using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Items and classes that never meet.</summary>
internal static class ClassMessages
{
    public static readonly MessageTemplate OutOfReach = MessageTemplate.Define(
        "checklist.out-of-reach",
        "没有任何一类单位适用“{item}”：本项与所在部分的类别没有交集。",
        "No class of units can reach \"{item}\": its classes and those of the sections around it have none in common.",
        "请改正 classes。",
        "Correct the classes.");

    public static readonly MessageTemplate DeadVariant = MessageTemplate.Define(
        "checklist.variant-out-of-reach",
        "“{item}”为“{class}”另定了分值或规则，但该类单位不适用本项。",
        "\"{item}\" states what is different for {class}, but it is not for that class.",
        "请删去该变体，或把该类加入 classes。",
        "Take the variant out, or add the class to classes.");

    public static readonly MessageTemplate EmptyClass = MessageTemplate.Define(
        "checklist.class-without-items",
        "“{class}”没有任何适用的项目。",
        "No item is for {class}.",
        "请补上该类单位的项目，或删去该类。",
        "Add items for the class, or take it out.");
}
