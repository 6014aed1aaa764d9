using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Why a score has the grade that it has, or none.</summary>
internal static class GradeMessages
{
    public static readonly MessageTemplate Decided = MessageTemplate.Define(
        "grade.decided",
        "得分 {score} 属于“{grade}”（{range}）。",
        "The score {score} is {grade} ({range}).");

    public static readonly MessageTemplate Open = MessageTemplate.Define(
        "grade.open",
        "得分可能在 {lowest} 至 {highest} 之间，等次未定：{grades}。",
        "The score can be from {lowest} to {highest}, so the grade is open: {grades}.",
        "请补全未填报或未知的项目。",
        "Complete the lines that are not answered, not known or invalid.");

    public static readonly MessageTemplate Gap = MessageTemplate.Define(
        "grade.gap",
        "得分 {score} 不在任何等次之内：等次之间有空档。",
        "The score {score} lies in no grade: the scale leaves a gap.",
        "请向发布单位核实等次界线，并在考核表中写明。",
        "Ask the issuer where the line runs and write it into the checklist.");

    public static readonly MessageTemplate RangeInGap = MessageTemplate.Define(
        "grade.range-in-gap",
        "{lowest} 至 {highest} 的得分都不在任何等次之内。",
        "No score from {lowest} to {highest} lies in a grade: the scale leaves a gap.",
        "请向发布单位核实等次界线，并在考核表中写明。",
        "Ask the issuer where the line runs and write it into the checklist.");

    public static readonly MessageTemplate Overlap = MessageTemplate.Define(
        "grade.overlap",
        "得分 {score} 同时属于多个等次：{grades}。",
        "The score {score} lies in more than one grade: {grades}.",
        "请向发布单位核实等次界线，并在考核表中写明。",
        "Ask the issuer where the line runs and write it into the checklist.");

    public static readonly MessageTemplate NoScale = MessageTemplate.Define(
        "grade.no-scale",
        "考核表没有划分等次。",
        "The checklist has no grades.");

    public static readonly MessageTemplate NoItems = MessageTemplate.Define(
        "grade.no-items",
        "考核表没有考核项，无从评定等次。",
        "The checklist has no items, so there is nothing to grade.");

    public static readonly MessageTemplate NotAssessed = MessageTemplate.Define(
        "grade.not-assessed",
        "没有可计分的项目，不评定等次。",
        "Nothing is assessed, so there is no grade.");

    public static readonly MessageTemplate Vetoed = MessageTemplate.Define(
        "grade.vetoed",
        "单项否决成立，考核表未写明等次。",
        "A veto leaves no score, and the checklist names no grade for it.");

    public static readonly MessageTemplate Forced = MessageTemplate.Define(
        "grade.forced",
        "按规定直接定为“{grade}”，不看得分。",
        "\"{grade}\" by a rule that decides the grade whatever the score.");

    public static readonly MessageTemplate Lowered = MessageTemplate.Define(
        "grade.lowered",
        "得分 {score} 达到“{missed}”，但不满足其条件，定为“{grade}”。",
        "The score {score} reaches {missed}, but not its condition: {grade}.");

    public static readonly MessageTemplate Barred = MessageTemplate.Define(
        "grade.barred",
        "得分 {score} 达到“{missed}”，但按规定最高只能评为“{grade}”。",
        "The score {score} reaches {missed}, but no more than {grade} is allowed.");

    public static readonly MessageTemplate RequiresUnknown = MessageTemplate.Define(
        "grade.requires-unknown",
        "得分达到“{grade}”，其条件是否满足尚不明确。",
        "The score reaches {grade}; whether its condition is met is not known.");

    public static readonly MessageTemplate RequiresUnmet = MessageTemplate.Define(
        "grade.requires-unmet",
        "得分达到“{grade}”，但不满足其条件，也没有更低的等次。",
        "The score reaches {grade}, but not its condition, and there is no grade below.");

    public static readonly MessageTemplate OpenBetween = MessageTemplate.Define(
        "grade.open-between",
        "等次尚不确定，可能是：{grades}。",
        "The grade is open. Possible: {grades}.");
}
