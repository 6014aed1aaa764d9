using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What can keep the program from saving a file.</summary>
internal static class OutputMessages
{
    public static readonly MessageTemplate Exists = Define(
        "output.exists",
        "已有这个文件，未改动。",
        "There is such a file already; it was left as it is.",
        "请换一个文件名，或加 --force 覆盖。",
        "Give another name, or add --force to overwrite it.");

    public static readonly MessageTemplate SameFile = Define(
        "output.same-file",
        "与 {other} 是同一个文件。",
        "This is the same file as {other}.",
        "请换一个文件名。",
        "Give another name.");

    public static readonly MessageTemplate IsFolder = Define(
        "output.is-folder",
        "这是文件夹，不是文件。",
        "This is a folder, not a file.",
        "请在后面写上文件名。",
        "Add the name of a file to it.");

    public static readonly MessageTemplate NotSaved = Define(
        "output.not-saved",
        "无法保存到该文件（{detail}）。",
        "This file cannot be saved ({detail}).",
        "请确认文件夹存在、可以写入，没有其他程序占用该文件。",
        "Check that the folder exists and may be written to, and that no other program holds the file.");

    public static readonly MessageTemplate NoAnswers = Define(
        "output.no-answers",
        "表中没有得分、扣分、自评分、失分原因等填报内容，没有可保存的填报表。",
        "The table holds no scores, deductions, self-scores or reasons: there are no answers to save.",
        "请去掉该选项，或换用填好的表。",
        "Leave this option out, or give a table that was filled in.");

    private static MessageTemplate Define(string code, string zh, string en, string zhRemedy, string enRemedy) =>
        new(code, new LocalizedText(zh, en), new LocalizedText(zhRemedy, enRemedy));
}
