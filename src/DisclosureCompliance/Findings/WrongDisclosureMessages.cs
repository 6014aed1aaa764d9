using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings about what should not be open say.</summary>
internal static class WrongDisclosureMessages
{
    public static readonly MessageTemplate ExemptMustNot = MessageTemplate.Define(
        FindingCodes.ExemptMustNot,
        "“{item}”{period}属于“{ground}”，不得公开，却公开于 {published}。{mark}",
        "'{item}'{period} must not be disclosed ({ground}), and was published on {published}.{mark}",
        "请立即撤下，报保密工作机构处理，并追查扩散范围。",
        "Take it down at once, tell the secrecy office, and find out who has it.");

    public static readonly MessageTemplate ExemptNotLifted = MessageTemplate.Define(
        FindingCodes.ExemptNotLifted,
        "“{item}”{period}属于“{ground}”，未经权利人同意，也没有认定公共利益需要，却公开于 {published}。{mark}",
        "'{item}'{period} must not be disclosed without consent or an overriding public interest ({ground}), and was published on {published} with neither.{mark}",
        "请先撤下，征求权利人意见或者作出公共利益认定后再决定。",
        "Take it down, and ask those concerned or find on the public interest before you decide.");

    public static readonly MessageTemplate ExemptNotSplit = MessageTemplate.Define(
        FindingCodes.ExemptNotSplit,
        "“{item}”{period}含有不应公开的内容（{ground}），没有作区分处理就公开于 {published}。{mark}",
        "'{item}'{period} has a part that must stay closed ({ground}), and was published on {published} without taking it out.{mark}",
        "请先撤下，删去不应公开的部分后再公开。",
        "Take it down, take the exempt part out and publish the rest.");

    public static readonly MessageTemplate ExemptMayWithhold = MessageTemplate.Define(
        FindingCodes.ExemptMayWithhold,
        "“{item}”{period}属于“{ground}”，可以不予公开；已公开于 {published}，并不违法。{mark}",
        "'{item}'{period} might have been withheld ({ground}); it was published on {published}, which is allowed.{mark}");

    public static readonly MessageTemplate Withheld = MessageTemplate.Define(
        FindingCodes.Withheld,
        "“{item}”{period}以“{ground}”为由没有公开。{mark}",
        "'{item}'{period} is not published, and this ground is stated: {ground}.{mark}",
        "请保存认定和审查的记录，并定期重新评估。",
        "Keep the record of the decision and its review, and look at it again from time to time.");

    public static readonly MessageTemplate UnknownExemption = MessageTemplate.Define(
        FindingCodes.UnknownExemption,
        "“{item}”{period}所称的不予公开事由“{ground}”不存在。",
        "'{item}'{period} names a ground of exemption that there is not: {ground}.",
        "请改用法规所列的事由。",
        "Name a ground of the law.");

    public static readonly MessageTemplate ExemptionNotInForce = MessageTemplate.Define(
        "finding.exemption-not-in-force",
        "“{item}”{period}所称的不予公开事由“{ground}”在 {day} 没有施行中的规定。",
        "'{item}'{period} names a ground of exemption that the law did not have on {day}: {ground}.",
        "请核对日期和依据。",
        "Compare the date and the law.");

    public static readonly MessageTemplate Unreviewed = MessageTemplate.Define(
        FindingCodes.Unreviewed,
        "“{item}”{period}公开于 {published}，公开前的保密审查没有完成：{problems}",
        "'{item}'{period} was published on {published} without the review that must come before: {problems}",
        "请立即补办审查；审查通过之前先撤下。",
        "Have it reviewed now, and take it down until it has passed.");

    public static readonly MessageTemplate PublishedThoughWithheld = MessageTemplate.Define(
        FindingCodes.PublishedThoughWithheld,
        "“{item}”{period}审查决定不予公开，却公开于 {published}：{problems}",
        "'{item}'{period} was published on {published} though the review decided against it: {problems}",
        "请立即撤下，报保密工作机构处理。",
        "Take it down at once and tell the secrecy office.");

    public static readonly MessageTemplate NotBarred = MessageTemplate.Define(
        "check.not-barred",
        "“{item}”{period}可以公开{note}。",
        "'{item}'{period} may be open{note}.");
}
