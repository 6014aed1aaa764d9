using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Texts;

/// <summary>What the program says about scorecards and checklists beside what the library says.</summary>
internal static class ScoreLabels
{
    public static readonly LocalizedText NotApplicable = new("不适用", "n/a");
    public static readonly LocalizedText Inconclusive = new("无结论", "inconclusive");
    public static readonly LocalizedText Undefined = new("未规定", "no rule");
    public static readonly LocalizedText Scored = new("已评分", "scored");
    public static readonly LocalizedText NotTaken = new("未执行", "not taken");
    public static readonly LocalizedText Vetoed = new("否决", "vetoed");
    public static readonly LocalizedText Lost = new("失分", "Lost");
    public static readonly LocalizedText Number = new("序号", "No.");
    public static readonly LocalizedText State = new("状态", "State");
    public static readonly LocalizedText Lines = new("项数", "Lines");
    public static readonly LocalizedText Result = new("结果", "Result");
    public static readonly LocalizedText LineByLine = new("逐项得分", "Line by line");
    public static readonly LocalizedText Proof = new("推算过程", "How the score comes about");
    public static readonly LocalizedText ProofAbout = new(
        "每一级各分数之和等于上一级的分数；最末一级合计即为总分。",
        "The amounts under each entry add up to it, so the innermost ones add up to the total.");
    public static readonly LocalizedText Assessor = new("评定人：", "Assessor: ");
    public static readonly LocalizedText Date = new("日期：", "Date: ");
    public static readonly LocalizedText Colon = new("：", ": ");
    public static readonly LocalizedText Problems = new("考核表的问题", "What is wrong with the checklist");
    public static readonly LocalizedText IsContradiction = new("自相矛盾：", "Contradiction: ");
    public static readonly LocalizedText IsOpen = new("尚未写明：", "Left open: ");
    public static readonly LocalizedText Linting = new("正在检查考核表", "Looking the checklists over");

    public static readonly MessageTemplate Range = Labels.Define(
        "text.score-range",
        "所评 {scored} 分得 {score} 分；另有 {lines} 项未评定，全部可能在 {lowest} 至 {highest} 分之间。",
        "{score} of {scored} known. Lines still open: {lines}. Possible in all: {lowest} to {highest}.");

    public static readonly MessageTemplate Weighted = Labels.Define(
        "text.weighted",
        "{title}（权重 {weight}）",
        "{title} (weight {weight})");

    public static readonly MessageTemplate SumOfParts = Labels.Define(
        "text.sum-of-parts",
        "各部分合计 {score} 分。",
        "The parts add up to {score}.");

    public static readonly MessageTemplate PrintedTotal = Labels.Define(
        "text.printed-total",
        "表中印的总分 {printed} 分，适用 {points} 分。",
        "The paper prints a total of {printed}; {points} apply here.");

    public static readonly MessageTemplate OpenChoices = Labels.Define(
        "text.open-choices",
        "考核表有 {count} 处未写明，按默认方式计分；score lint 可逐处列出。",
        "Left open by the checklist and scored by the stated defaults: {count}. 'score lint' lists them.");

    public static readonly MessageTemplate LeavesAddUp = Labels.Define(
        "text.leaves-add-up",
        "核对：{leaves} 个末级分数合计 {sum} 分。",
        "Check: the {leaves} innermost amounts add up to {sum}.");

    public static readonly MessageTemplate NothingFound = Labels.Define(
        "text.lint-nothing",
        "没有发现自相矛盾或未写明之处。",
        "Nothing contradicts itself, and nothing is left open.");

    public static readonly MessageTemplate Found = Labels.Define(
        "text.lint-found",
        "自相矛盾 {contradictions} 处，尚未写明 {open} 处。",
        "Contradictions: {contradictions}. Left open: {open}.");

    public static LocalizedText Of(LineState state) => state switch
    {
        LineState.Scored => Scored,
        LineState.NotApplicable => NotApplicable,
        LineState.NotAnswered => Labels.NotAnswered,
        LineState.Inconclusive => Inconclusive,
        LineState.Undefined => Undefined,
        LineState.NotKnown => Labels.NotKnown,
        _ => Labels.Invalid,
    };
}
