using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

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
}
