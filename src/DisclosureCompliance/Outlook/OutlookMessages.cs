using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Outlook;

/// <summary>What is said of things to come, and of deadlines that move.</summary>
internal static class OutlookMessages
{
    public static readonly MessageTemplate Publish = MessageTemplate.Define(
        "outlook.publish",
        "“{item}”应于 {due} 前公开（含当日）。",
        "{item} is to be published by {due}, that day included.");

    public static readonly MessageTemplate PublishPeriod = MessageTemplate.Define(
        "outlook.publish-period",
        "“{item}”（{period}）应于 {due} 前公开（含当日）。",
        "{item} for {period} is to be published by {due}, that day included.");

    public static readonly MessageTemplate Review = MessageTemplate.Define(
        "outlook.review",
        "“{item}”应于 {due} 前复核（含当日）。",
        "{item} is to be reviewed by {due}, that day included.");

    public static readonly MessageTemplate Update = MessageTemplate.Define(
        "outlook.update",
        "“{item}”应于 {due} 前更新（含当日）。",
        "{item} is to be updated by {due}, that day included.");

    public static readonly MessageTemplate Unmoved = MessageTemplate.Define(
        "outlook.unmoved",
        "“{id}”：日期不变，{before}。",
        "{id}: the date stays {before}.");

    public static readonly MessageTemplate Later = MessageTemplate.Define(
        "outlook.later",
        "“{id}”：由 {before} 推迟{days}日至 {after}。",
        "{id}: {days} calendar days later, from {before} to {after}.");

    public static readonly MessageTemplate Earlier = MessageTemplate.Define(
        "outlook.earlier",
        "“{id}”：由 {before} 提前{days}日至 {after}。",
        "{id}: {days} calendar days earlier, from {before} to {after}.");

    public static readonly MessageTemplate Gained = MessageTemplate.Define(
        "outlook.gained",
        "“{id}”：原无日期，现为 {after}。",
        "{id}: there was no date, and now it is {after}.");

    public static readonly MessageTemplate Lost = MessageTemplate.Define(
        "outlook.lost",
        "“{id}”：原为 {before}，现无法推算：{reason}",
        "{id}: it was {before}, and now there is none. {reason}");

    public static readonly MessageTemplate Undated = MessageTemplate.Define(
        "outlook.undated",
        "“{id}”：前后均无法推算：{reason}",
        "{id}: there is no date before or after. {reason}");
}
