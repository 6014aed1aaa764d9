using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of the command <c>catalogue</c>.</summary>
internal static class CatalogueHelp
{
    public static readonly LocalizedText Catalogue = new(
        "检查公开目录本身：期限、渠道、依据、重复和缺漏，以及法律要求公开而目录没有的内容。",
        "Looks a catalogue over: limits, channels, basis, what stands there twice, and what the law requires and the catalogue lacks.");

    public static readonly LocalizedText File = new(
        "公开目录（disclosure-catalogue/1），或另存为 CSV 的目录表（UTF-8）",
        "The catalogue (disclosure-catalogue/1), or its table saved as CSV in UTF-8");

    public static readonly LocalizedText Marks = new(
        "目录表中 ■ □ 的含义：已选和未选（默认），或必须和可以",
        "What ■ □ mean in a table: chosen and not (unless given), or must and may");

    public static readonly LocalizedText Category = new(
        "目录表中从时限看不出类别的事项按哪一类，默认 ad-hoc",
        "Class of a table's items whose limit does not tell it; ad-hoc unless given");

    public static readonly LocalizedText AsOf = new("按哪一天的法律核对", "The day of whose law it is held against");

    public static readonly LocalizedText LevelName = new("层级", "level");

    public static readonly LocalizedText Level = new("单位的层级：township、县级等；不写时只核对各级都须公开的内容", "Level of the office: township, 县级 and the like; without it only what every agency owes is looked for");

    public static readonly LocalizedText Records = new("公开记录，核对其事项是否都在目录中", "Records whose items the catalogue should have");

    public static readonly LocalizedText Vocabulary = new("本地用语（disclosure-vocabulary/1），加在自带用语之上", "Words of your own (disclosure-vocabulary/1), added to those that ship");

    public static readonly LocalizedText Duties = new("法定内容（disclosure-duties/1），代替自带的", "Duties of the law (disclosure-duties/1) instead of those that ship");

    public static readonly LocalizedText DutyName = new("标识", "id");

    public static readonly LocalizedText Excuse = new("单位没有此类信息的法定内容，可写多次", "A duty that the office has no matter for; may stand several times");

    public static readonly LocalizedText Out = new("把目录保存到这个文件（disclosure-catalogue/1），供 check 使用", "Saves the catalogue to this file (disclosure-catalogue/1), for check");

    public static readonly LocalizedText Strict = new("须核对之处也使退出码为 1", "What is to be looked at makes the exit code 1 too");

    public static readonly LocalizedText All = new("逐条列出提示、合格项和从表格读出的内容", "Lists notes, what is in order and what was read of a table one by one");
}
