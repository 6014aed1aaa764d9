using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about an inspection sample.</summary>
internal static class SampleLabels
{
    public static readonly LocalizedText Drawing = new("正在抽取", "Drawing");
    public static readonly LocalizedText Seed = new("种子：", "Seed: ");
    public static readonly LocalizedText Strata = new("分层", "Strata");
    public static readonly LocalizedText Population = new("总数", "Number");
    public static readonly LocalizedText Risk = new("风险", "Risk");
    public static readonly LocalizedText Drawn = new("抽取", "Drawn");
    public static readonly LocalizedText Faulty = new("有问题", "Faulty");
    public static readonly LocalizedText MostFaulty = new("全层至多有问题", "At most faulty");
    public static readonly LocalizedText AllTogether = new("各层合计", "All together");
    public static readonly LocalizedText TogetherMeaning = new(
        "各层合计一行把握相同；各层的数同时成立才作数，所以可能多于各层相加。",
        "The line of all strata holds at the same confidence; all their bounds must hold at once for it, so it can be more than their sum.");

    public static readonly LocalizedText NotStated = new("未注明", "not stated");
    public static readonly LocalizedText NotInCatalogue = new("目录中没有的事项", "of no item of the catalogue");

    public static readonly LocalizedText HowToRepeat = new(
        "任何人用同样的目录、记录和种子都抽出同样的结果。手工复核：取“种子、换行、分层的标识、换行、本条的标识”的 UTF-8 文本，计算 SHA-256；每层取数值最小的几条。",
        "The same catalogue, records and seed give the same sample to anybody. To follow it by hand: take the UTF-8 text 'seed, line feed, stratum, line feed, identifier' and its SHA-256; of each stratum those with the smallest numbers are drawn.");

    public static readonly MessageTemplate DrawnRecords = Labels.Define(
        "text.sample-records",
        "从 {population} 条记录中抽取 {count} 条。",
        "Records drawn: {count} of {population}.");

    public static readonly MessageTemplate DrawnItems = Labels.Define(
        "text.sample-items",
        "从目录的 {population} 项中抽取 {count} 项。",
        "Items of the catalogue drawn: {count} of {population}.");

    public static readonly MessageTemplate SizeToFind = Labels.Define(
        "text.sample-find",
        "如有 {faulty} 条或更多有问题，这样抽取有不低于 {percent}% 的把握至少抽中一条。",
        "If {faulty} or more are faulty, so many show at least one with a confidence of {percent}% or more.");

    public static readonly MessageTemplate MeaningIfSound = Labels.Define(
        "text.sample-meaning-if-sound",
        "末栏：如抽中的都没有问题，则有 {percent}% 的把握说，该层有问题的不多于此数。查后用 --faulty 写明有问题的条数，再看末栏。",
        "Last column: if none of the drawn is faulty, no more than so many of the stratum are, at a confidence of {percent}%. State with --faulty how many were, and look again.");

    public static readonly MessageTemplate Meaning = Labels.Define(
        "text.sample-meaning",
        "末栏：有 {percent}% 的把握说，该层有问题的不多于此数。没有写明的层按没有问题计。",
        "Last column: no more than so many of the stratum are faulty, at a confidence of {percent}%. A stratum of which nothing was stated counts as sound.");

    public static readonly MessageTemplate DrawnOf = Labels.Define(
        "text.sample-drawn-of",
        "{stratum}：{population} 条中的 {count} 条",
        "{stratum}: {count} of {population}");
}
