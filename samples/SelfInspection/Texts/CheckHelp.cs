using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of the command <c>check</c> and those below it.</summary>
internal static class CheckHelp
{
    public static readonly LocalizedText IdName = new("标识", "id");

    public static readonly LocalizedText ClassName = new("类别", "class");

    public static readonly LocalizedText Office = new(
        "被检查单位的标识，与例外中的 offices 对应",
        "Identifier of the office inspected, as exceptions name it under 'offices'");

    public static readonly LocalizedText Class = new(
        "单位的类别：目录中只适用于其他类别的事项不要求；不写则要求全部",
        "Class of the office: items for other classes only are not asked for; all are unless given");

    public static readonly LocalizedText Exceptions = new(
        "经批准的例外（disclosure-exceptions/1），按检查日是否有效",
        "Accepted exceptions (disclosure-exceptions/1), in effect on the day of the check");
}
