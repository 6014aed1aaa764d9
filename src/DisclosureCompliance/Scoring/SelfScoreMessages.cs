using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>A unit's own score beside the assessed one, in words.</summary>
internal static class SelfScoreMessages
{
    public static readonly MessageTemplate Equal = MessageTemplate.Define("self-score.equal", "“{item}”：自评与考核均为 {score} 分。", "'{item}': both {score}.");

    public static readonly MessageTemplate Over = MessageTemplate.Define(
        "self-score.over",
        "“{item}”：自评 {self} 分，考核 {score} 分，自评高出 {gap} 分。",
        "'{item}': {self} by the unit, {score} assessed; the unit gave itself {gap} more.");

    public static readonly MessageTemplate Under = MessageTemplate.Define(
        "self-score.under",
        "“{item}”：自评 {self} 分，考核 {score} 分，自评低了 {gap} 分。",
        "'{item}': {self} by the unit, {score} assessed; the unit gave itself {gap} less.");

    public static readonly MessageTemplate NoSelfScore = MessageTemplate.Define(
        "self-score.no-self-score",
        "“{item}”：没有自评分；考核 {score} 分。",
        "'{item}': no score by the unit; {score} assessed.");

    public static readonly MessageTemplate NotAssessed = MessageTemplate.Define(
        "self-score.not-assessed",
        "“{item}”：自评 {self} 分；没有考核分。",
        "'{item}': {self} by the unit; not assessed.");

    public static readonly MessageTemplate OtherScale = MessageTemplate.Define(
        "self-score.other-scale",
        "“{item}”：自评 {self} 分按印制的 {printed} 分计，考核按 {points} 分计，不可比较。",
        "'{item}': {self} by the unit is out of the printed {printed}, the assessed score is out of {points}; they cannot be compared.");

    public static readonly MessageTemplate Neither = MessageTemplate.Define("self-score.neither", "“{item}”：自评分和考核分都没有。", "'{item}': neither score.");

    public static readonly MessageTemplate Summary = MessageTemplate.Define(
        "self-score.summary",
        "共 {all} 项，可比较 {lines} 项：自评 {self} 分，考核 {score} 分；自评偏高 {over} 项，偏低 {under} 项，一致 {equal} 项。",
        "{lines} of {all} lines can be compared: {self} by the unit, {score} assessed; over: {over}, under: {under}, equal: {equal}.");
}
