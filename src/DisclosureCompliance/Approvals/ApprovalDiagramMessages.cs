using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>The words of a drawn policy.</summary>
internal static class ApprovalDiagramMessages
{
    public static readonly MessageTemplate Published = MessageTemplate.Define("approval.diagram.published", "公开", "published");

    public static readonly MessageTemplate Answered = MessageTemplate.Define("approval.diagram.answered", "答复", "answer");

    public static readonly MessageTemplate Quorum = MessageTemplate.Define("approval.diagram.quorum", "{count}人会签", "{count} persons");

    public static readonly MessageTemplate Within = MessageTemplate.Define("approval.diagram.within", "{days}个工作日内", "within {days} working days");

    public static readonly MessageTemplate Escalates = MessageTemplate.Define("approval.diagram.escalates", "逾期由{role}办理", "then also {role}");

    public static readonly MessageTemplate Silence = MessageTemplate.Define("approval.diagram.silence", "逾期视为同意", "silence is consent");

    public static readonly MessageTemplate Major = MessageTemplate.Define("approval.diagram.major", "重大事项", "major matters");

    public static readonly MessageTemplate Ordinary = MessageTemplate.Define("approval.diagram.ordinary", "一般事项", "ordinary matters");
}
