using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The terms that most rules need (常用起算事由). Any other is a <see cref="RuleTerm"/> of the host's own.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class RuleTerms
{
    /// <summary>The information was formed (形成, 产生, 生成).</summary>
    public static RuleTerm Formed { get; } = new("formed", new LocalizedText("信息形成", "the information is formed"));

    /// <summary>The information was changed (变更, 更新).</summary>
    public static RuleTerm Changed { get; } = new("changed", new LocalizedText("信息变更", "the information is changed"));

    /// <summary>The information was made (制作, 制定).</summary>
    public static RuleTerm Made { get; } = new("made", new LocalizedText("信息制作", "the information is made"));

    /// <summary>The information was obtained (获取).</summary>
    public static RuleTerm Obtained { get; } = new("obtained", new LocalizedText("信息获取", "the information is obtained"));

    /// <summary>The matter was approved (批准, 审批通过).</summary>
    public static RuleTerm Approved { get; } = new("approved", new LocalizedText("批准", "approval"));

    /// <summary>A decision was made (作出决定).</summary>
    public static RuleTerm Decided { get; } = new("decided", new LocalizedText("作出决定", "the decision"));

    /// <summary>The information was published (公开, 发布).</summary>
    public static RuleTerm Published { get; } = new("published", new LocalizedText("公开发布", "publication"));

    /// <summary>Something was received (收到).</summary>
    public static RuleTerm Received { get; } = new("received", new LocalizedText("收到", "receipt"));

    /// <summary>The text does not say what starts the period. Whoever calculates states the day.</summary>
    public static RuleTerm Unstated { get; } = new("unstated", new LocalizedText("未写明的起算事由", "an event that is not stated"));

    /// <summary>Formed or changed (形成或者变更), the trigger of proactive disclosure.</summary>
    public static IReadOnlyList<RuleTerm> FormedOrChanged { get; } = [Formed, Changed];

    /// <summary>All of them; the vocabulary that every text and document may use without defining it.</summary>
    public static IReadOnlyList<RuleTerm> All { get; } = [Formed, Changed, Made, Obtained, Approved, Decided, Published, Received, Unstated];
}
