using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of <c>check sample</c>.</summary>
internal static class SampleHelp
{
    public static readonly LocalizedText Sample = new(
        "按公开的种子分层抽取要逐条查看的记录，被检查单位可以复核；并说明抽查结果对全部记录说明什么。",
        "Draws the records to be looked at one by one, by strata and from a public seed, so that the inspected office can follow it; and says what a look at them says about all.");

    public static readonly LocalizedText Records = new("公开记录；不写则从目录的事项中抽取", "The records; items of the catalogue are drawn unless given");

    public static readonly LocalizedText SeedName = new("文字", "text");

    public static readonly LocalizedText CountName = new("个数", "count");

    public static readonly LocalizedText PercentName = new("百分数", "percent");

    public static readonly LocalizedText RiskName = new("层=倍数", "stratum=times");

    public static readonly LocalizedText FaultyName = new("层=条数", "stratum=count");

    public static readonly LocalizedText Seed = new(
        "种子：任何人都不能事先选定的公开文字，如当天的开奖号码",
        "A public text that nobody could choose beforehand, such as the result of that day's lottery");

    public static readonly LocalizedText Size = new("抽取多少，1 至 2000", "How many are drawn, 1 to 2000");

    public static readonly LocalizedText Find = new(
        "不写 --size：如有这么多有问题，要有把握至少抽中一条；此时不分层",
        "Instead of --size: so many as show at least one if this many are faulty; without strata");

    public static readonly LocalizedText By = new(
        "按类别（默认）、内容、责任单位、事项分层，或不分层",
        "Strata by category (unless given), subject, responsible unit or item, or none");

    public static readonly LocalizedText Risk = new(
        "某一层按几倍计，如 money=3 或 钱=3；默认 1，可多次",
        "How many times a stratum counts, such as money=3; 1 unless given; may stand several times");

    public static readonly LocalizedText AtLeast = new("每层至少抽取多少，默认 1", "How many of each stratum at least; 1 unless given");

    public static readonly LocalizedText Confidence = new("把握，1 至 99，默认 95", "Confidence, 1 to 99; 95 unless given");

    public static readonly LocalizedText Faulty = new(
        "查后某一层有问题的条数，如 money=2；不分层时写 all=2；可多次",
        "How many of a stratum turned out faulty, such as money=2, or all=2 without strata; may stand several times");
}
