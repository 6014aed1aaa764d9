using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>What the room says: why a unit is not ranked, and why an award is or is not given.</summary>
internal static class RankingMessages
{
    public static readonly MessageTemplate Vetoed = MessageTemplate.Define(
        "ranking.vetoed",
        "被单项否决，没有得分，不参加排名。",
        "A veto leaves no score, so the unit is not ranked.");

    public static readonly MessageTemplate NotAssessed = MessageTemplate.Define(
        "ranking.not-assessed",
        "没有可计分的项目，不参加排名。",
        "Nothing could be scored, so the unit is not ranked.",
        "请补填答案。",
        "Fill in its answers.");

    public static readonly MessageTemplate Partial = MessageTemplate.Define(
        "ranking.partial",
        "{points} 分中只有 {scored} 分已评定，不参加排名。",
        "Only {scored} of {points} points are scored, so the unit is not ranked.",
        "请补填未评定的项目。",
        "Fill in the items that are not scored.");

    public static readonly MessageTemplate OutsideOpen = MessageTemplate.Define(
        "ranking.outside-open",
        "基本分已全部评定，但有 {lines} 项加分或倒扣未计分，不参加排名。",
        "All points of the base are scored, but bonuses or penalties are not ({lines}), so the unit is not ranked.",
        "请补填加分和倒扣；没有的填 0 或 false。",
        "Answer the bonuses and penalties, with 0 or false where there is nothing.");

    public static readonly MessageTemplate ConditionOpen = MessageTemplate.Define(
        "ranking.condition-open",
        "各项均已评定，但总分取决于尚不明确的条件，不参加排名。",
        "All items are scored, but the total turns on a condition that is not known, so the unit is not ranked.",
        "请在 facts 中补填该条件所需的事实。",
        "State under facts what the condition asks for.");

    public static readonly MessageTemplate NoChecklistForClass = MessageTemplate.Define(
        "ranking.no-checklist-for-class",
        "单位类别“{class}”没有对应的考核表，不参加排名。",
        "No checklist is for the class '{class}', so the unit is not ranked.",
        "请核对单位类别，或为该类别提供考核表。",
        "Check the unit's class, or give a checklist for it.");

    public static readonly MessageTemplate NoClass = MessageTemplate.Define(
        "ranking.no-class",
        "未写明单位类别，无从确定考核表，不参加排名。",
        "The unit states no class, and the checklists are by class, so it is not ranked.",
        "请写明单位类别。",
        "State the unit's class.");

    public static readonly MessageTemplate NoPoints = MessageTemplate.Define(
        "ranking.no-points",
        "适用项目的分值合计为 0，无法折算百分比，不参加排名。",
        "What applies is worth 0, which gives no percentage, so the unit is not ranked.");

    public static readonly MessageTemplate ScalesDiffer = MessageTemplate.Define(
        "ranking.scales-differ",
        "参加同一排名的单位满分不同（{lowest} 至 {highest} 分），名次按原始得分排列。",
        "Units in one ranking have different full scores ({lowest} to {highest}); ranks go by plain scores.",
        "如需可比，请按百分比排名，或在类别内排名。",
        "Rank by percentage, or within classes, where they have to be comparable.");

    public static readonly MessageTemplate Unranked = MessageTemplate.Define(
        "ranking.award-unranked",
        "没有名次，不能评为“{award}”。",
        "\"{award}\" needs a rank, and the unit has none.");

    public static readonly MessageTemplate Place = MessageTemplate.Define(
        "ranking.award-place",
        "第 {rank} 名，在“{award}”的 {places} 个名额之内。",
        "Rank {rank} is within the {places} places of \"{award}\".");

    public static readonly MessageTemplate Qualified = MessageTemplate.Define(
        "ranking.award-qualified",
        "符合“{award}”的全部条件。",
        "The unit meets all conditions of \"{award}\".");

    public static readonly MessageTemplate NoPlace = MessageTemplate.Define(
        "ranking.award-no-place",
        "第 {rank} 名，不在“{award}”的 {places} 个名额之内。",
        "Rank {rank} is outside the {places} places of \"{award}\".");

    public static readonly MessageTemplate TieExcluded = MessageTemplate.Define(
        "ranking.award-tie-excluded",
        "并列第 {rank} 名的单位超出“{award}”的 {places} 个名额，按规定都不评。",
        "The units that share rank {rank} are more than the {places} places of \"{award}\" hold; by the rule none of them gets it.");

    public static readonly MessageTemplate ScoreTooLow = MessageTemplate.Define(
        "ranking.award-score",
        "得分 {score} 不在“{award}”要求的范围（{range}）内。",
        "The score {score} is outside what \"{award}\" asks for ({range}).");

    public static readonly MessageTemplate GradeNotAllowed = MessageTemplate.Define(
        "ranking.award-grade",
        "等次不符合“{award}”的要求。",
        "The grade is not one that \"{award}\" allows.");

    public static readonly MessageTemplate VetoBars = MessageTemplate.Define(
        "ranking.award-veto",
        "有单项否决，不能评为“{award}”。",
        "A veto took effect, which rules out \"{award}\".");

    public static readonly MessageTemplate HasAnother = MessageTemplate.Define(
        "ranking.award-another",
        "已评为“{other}”，不再评“{award}”。",
        "The unit already has \"{other}\", and \"{award}\" goes to the rest.");

    public static readonly MessageTemplate HistoryBars = MessageTemplate.Define(
        "ranking.award-history",
        "{periods} 排名靠后，按“{text}”不能评为“{award}”。",
        "By \"{text}\" the ranks in {periods} rule out \"{award}\".");

    public static readonly MessageTemplate AwardUnknown = MessageTemplate.Define(
        "ranking.award-unknown",
        "没有名为“{value}”的奖项。",
        "There is no award '{value}'.",
        "可用：{known}。",
        "It has: {known}.");

    public static readonly MessageTemplate EffectMissing = MessageTemplate.Define(
        "ranking.effect-missing",
        "没有写明后果。",
        "The rule has no effect.",
        "请写明 bars 或 gradeAtMost。",
        "State bars or gradeAtMost.");

    public static readonly MessageTemplate PlacesTwice = MessageTemplate.Define(
        "ranking.places-twice",
        "名额只能写一种：top 或 fraction。",
        "The places are given twice.",
        "请只保留 top 或 fraction。",
        "Keep top or fraction.");

    public static readonly MessageTemplate FractionOutOfRange = MessageTemplate.Define(
        "ranking.fraction-out-of-range",
        "比例应大于 0 且不超过 1。",
        "A fraction of the units is more than 0 and at most 1.",
        "请改正，例如 \"1/4\"。",
        "Correct it, for example to \"1/4\".");

    public static readonly MessageTemplate WithoutPlaces = MessageTemplate.Define(
        "ranking.without-places",
        "“{field}”只在限定名额（top 或 fraction）时有意义。",
        "'{field}' has a meaning only beside top or fraction.",
        "请删去，或写明名额。",
        "Remove it, or state the places.");

    public static readonly MessageTemplate TimesAbovePeriods = MessageTemplate.Define(
        "ranking.times-above-periods",
        "{periods} 期之内不可能有 {times} 次。",
        "{periods} periods cannot hold {times} times.",
        "请核对 times 与 periods。",
        "Check times against periods.");
}
