using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Vocabularies;

/// <summary>What can be wrong with a vocabulary, and what was made of a printed cell.</summary>
internal static class VocabularyMessages
{
    public static readonly MessageTemplate Clash = MessageTemplate.Define(
        "vocabulary.clash",
        "写法“{word}”已属于用语“{other}”。",
        "The spelling '{word}' belongs to the term '{other}' already.",
        "一种写法只能属于一个用语，请删去其一。",
        "A spelling belongs to one term; remove it from one of them.");

    public static readonly MessageTemplate LongMark = MessageTemplate.Define(
        "vocabulary.long-mark",
        "勾选符号只能是一个字符。",
        "A mark is a single character.",
        "每个符号单独写为一项。",
        "Write each mark as an entry of its own.");

    public static readonly MessageTemplate Empty = MessageTemplate.Define(
        "vocabulary.cell.empty",
        "单元格中没有任何渠道。",
        "The cell names no channel.",
        "请填写公开渠道。",
        "State the channels.");

    public static readonly MessageTemplate SameAsAbove = MessageTemplate.Define(
        "vocabulary.cell.same-as-above",
        "“{text}”指上一行，单独看不出是哪些渠道。",
        "'{text}' refers to the row above; alone it names no channel.",
        "请照上一行填写。",
        "Fill in what the row above says.");

    public static readonly MessageTemplate NoneChosen = MessageTemplate.Define(
        "vocabulary.cell.none-chosen",
        "印有 {count} 个方框而没有一个勾选，无法判断选了哪些。",
        "{count} boxes are printed and none is ticked; it cannot be said which are meant.",
        "请核对原件，写明所选渠道。",
        "Look at the original and state the channels chosen.");

    public static readonly MessageTemplate TicksLost = MessageTemplate.Define(
        "vocabulary.cell.ticks-lost",
        "{count} 个标准渠道全部印出而没有勾选符号，多半是转换时丢失了符号。",
        "{count} of the standard channels are printed without any mark; most likely the marks were lost.",
        "请核对原件，写明所选渠道。",
        "Look at the original and state the channels chosen.");

    public static readonly MessageTemplate BlankIsChosen = MessageTemplate.Define(
        "vocabulary.cell.blank-is-chosen",
        "其余各项有未选符号，没有符号的“{text}”视为已选。",
        "The others are marked as not chosen, so '{text}', which has no mark, is taken as chosen.",
        "请核对原件。",
        "Look at the original.");

    public static readonly MessageTemplate BlankIsNotChosen = MessageTemplate.Define(
        "vocabulary.cell.blank-is-not-chosen",
        "其余各项有已选符号，没有符号的“{text}”视为未选。",
        "The others are marked as chosen, so '{text}', which has no mark, is taken as not chosen.",
        "请核对原件。",
        "Look at the original.");

    public static readonly MessageTemplate BlankAmongBoth = MessageTemplate.Define(
        "vocabulary.cell.blank-among-both",
        "其余各项有选有未选，“{text}”没有符号，无法判断。",
        "The others are marked both ways and '{text}' has no mark; it cannot be said whether it is meant.",
        "请核对原件。",
        "Look at the original.");

    public static readonly MessageTemplate MarksMayOblige = MessageTemplate.Define(
        "vocabulary.cell.marks-may-oblige",
        "同时使用“{must}”和“{may}”，可能表示必选和可选；此处都视为已选。",
        "'{must}' and '{may}' are both used and may mean must and may; both are taken as chosen here.",
        "请查看该目录的说明，按“必选、可选”重新读取。",
        "See the notes of the form, and read it with marks that mean must and may.");

    public static readonly MessageTemplate Likely = MessageTemplate.Define(
        "vocabulary.cell.likely",
        "“{text}”按结尾认作“{term}”。",
        "'{text}' is taken for '{term}' by its ending.",
        "请核对，或将该写法加入用语表。",
        "Check it, or add the spelling to the vocabulary.");

    public static readonly MessageTemplate Unknown = MessageTemplate.Define(
        "vocabulary.cell.unknown",
        "“{text}”不是用语表中的渠道。",
        "'{text}' is no channel that the vocabulary has.",
        "请改用规范名称，或将该写法加入用语表。",
        "Use a standard name, or add the spelling to the vocabulary.");

    public static readonly MessageTemplate Address = MessageTemplate.Define(
        "vocabulary.cell.address",
        "网址“{text}”不是渠道名称，已另放。",
        "The address '{text}' is no name of a channel and was set aside.");
}
