using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Conditions and decisions in words.</summary>
internal static class ApprovalConditionMessages
{
    public static readonly MessageTemplate Words = MessageTemplate.Define("approval.condition.words", "{fact} 为：{words}", "{fact} is one of: {words}");

    public static readonly MessageTemplate AtLeast = MessageTemplate.Define("approval.condition.at-least", "{fact} 在 {bound} 以上（含）", "{fact} is {bound} or more");

    public static readonly MessageTemplate Above = MessageTemplate.Define("approval.condition.above", "{fact} 超过 {bound}", "{fact} is more than {bound}");

    public static readonly MessageTemplate AtMost = MessageTemplate.Define("approval.condition.at-most", "{fact} 在 {bound} 以下（含）", "{fact} is {bound} or less");

    public static readonly MessageTemplate Below = MessageTemplate.Define("approval.condition.below", "{fact} 不满 {bound}", "{fact} is less than {bound}");

    public static readonly MessageTemplate Yes = MessageTemplate.Define("approval.condition.yes", "{fact}：是", "{fact}: yes");

    public static readonly MessageTemplate No = MessageTemplate.Define("approval.condition.no", "{fact}：否", "{fact}: no");

    public static readonly MessageTemplate All = MessageTemplate.Define("approval.condition.all", "同时满足：{conditions}", "all of: {conditions}");

    public static readonly MessageTemplate Any = MessageTemplate.Define("approval.condition.any", "满足其一：{conditions}", "any of: {conditions}");

    public static readonly MessageTemplate None = MessageTemplate.Define("approval.condition.none", "均不满足：{conditions}", "none of: {conditions}");

    public static readonly MessageTemplate Passed = MessageTemplate.Define("approval.decision.passed", "同意", "agreed");

    public static readonly MessageTemplate Submitted = MessageTemplate.Define("approval.decision.submitted", "送审", "submitted it");

    public static readonly MessageTemplate Returned = MessageTemplate.Define("approval.decision.returned", "退回", "sent it back");

    public static readonly MessageTemplate Redacted = MessageTemplate.Define("approval.decision.redacted", "要求删减后公开", "asked for redaction");

    public static readonly MessageTemplate Withheld = MessageTemplate.Define("approval.decision.withheld", "不予公开", "withheld it");

    public static readonly MessageTemplate Referred = MessageTemplate.Define("approval.decision.referred", "报请确定", "asked an authority");

    public static readonly MessageTemplate Withdrawn = MessageTemplate.Define("approval.decision.withdrawn", "撤回", "took it back");

    public static readonly MessageTemplate Revised = MessageTemplate.Define("approval.decision.revised", "修改内容", "changed the content");
}
