using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>What time limits say that are made of others. A rule at the end needs no bracket; in front of other words it has one.</summary>
internal static partial class RuleMessages
{
    public static readonly MessageTemplate Permanent = MessageTemplate.Define(
        "time-limit.rule.permanent",
        "长期公开{while}{firstLimit}{reviewEvery}",
        "published permanently{while}{firstLimit}{reviewEvery}");

    public static readonly MessageTemplate Chain = MessageTemplate.Define(
        "time-limit.rule.chain",
        "先［{rule}］，{completion}后再［{then}］",
        "first [{rule}], and after {completion} [{then}]");

    public static readonly MessageTemplate Paused = MessageTemplate.Define(
        "time-limit.rule.paused",
        "扣除{from}至{until}的期间，{rule}",
        "not counting the time after {from} until {until}, {rule}");

    public static readonly MessageTemplate InPrinciple = MessageTemplate.Define(
        "time-limit.rule.in-principle",
        "原则上{rule}",
        "in principle {rule}");

    public static readonly MessageTemplate SubjectToOtherLaw = MessageTemplate.Define(
        "time-limit.rule.subject-to-other-law",
        "除法律、法规另有规定外，{rule}",
        "unless other law provides otherwise, {rule}");

    public static readonly MessageTemplate All = MessageTemplate.Define(
        "time-limit.rule.all",
        "同时满足［{rules}］",
        "all of [{rules}]");

    public static readonly MessageTemplate Any = MessageTemplate.Define(
        "time-limit.rule.any",
        "满足其一［{rules}］",
        "any of [{rules}]");

    public static readonly MessageTemplate EarliestOf = MessageTemplate.Define(
        "time-limit.rule.earliest-of",
        "以最早者为准［{rules}］",
        "the earliest of [{rules}]");

    public static readonly MessageTemplate LatestOf = MessageTemplate.Define(
        "time-limit.rule.latest-of",
        "以最晚者为准［{rules}］",
        "the latest of [{rules}]");

    public static readonly MessageTemplate Parts = MessageTemplate.Define(
        "time-limit.rule.parts",
        "分项时限［{parts}］",
        "by part [{parts}]");
}
