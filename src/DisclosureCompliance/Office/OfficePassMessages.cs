using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>What a review says of the things that are in order.</summary>
internal static class OfficePassMessages
{
    public static readonly MessageTemplate DatedPassed = MessageTemplate.Define(
        "office.passed.dated",
        "报告日期为 {date}。",
        "The report is dated {date}.");

    public static readonly MessageTemplate NoticePassed = MessageTemplate.Define(
        "office.passed.notice",
        "报告写明了所答复的通知。",
        "The report names the notice that it answers.");

    public static readonly MessageTemplate AttachmentPassed = MessageTemplate.Define(
        "office.passed.attachment",
        "附件“{name}”齐备。",
        "The attachment '{name}' is there.");

    public static readonly MessageTemplate TextPassed = MessageTemplate.Define(
        "office.passed.text",
        "文字中未见误称、他人名称、模板提示语或缺数的句子。",
        "The text holds no wrong name, no other office's name, no hint of the form and no missing number.");

    public static readonly MessageTemplate HeadPassed = MessageTemplate.Define(
        "office.passed.head",
        "领导小组由{head}任组长。",
        "The leading group is headed by {head}.");

    public static readonly MessageTemplate HeadAsClaimedPassed = MessageTemplate.Define(
        "office.passed.head-as-claimed",
        "组长{head}与“{slogan}”的表述相符。",
        "The head {head} is the one that '{slogan}' names.");

    public static readonly MessageTemplate HeadRankPassed = MessageTemplate.Define(
        "office.passed.head-rank",
        "组长职级{rank}，不低于要求的{lowest}。",
        "The head's rank {rank} is not below the required {lowest}.");

    public static readonly MessageTemplate MembersPassed = MessageTemplate.Define(
        "office.passed.members",
        "领导小组列明成员 {count} 人。",
        "The leading group names {count} members.");

    public static readonly MessageTemplate InChargePassed = MessageTemplate.Define(
        "office.passed.in-charge",
        "日常工作由{name}承担。",
        "The daily work is done by {name}.");

    public static readonly MessageTemplate StaffPassed = MessageTemplate.Define(
        "office.passed.staff",
        "工作人员{count}。",
        "The staff is {count}.");

    public static readonly MessageTemplate ThreeInPlacePassed = MessageTemplate.Define(
        "office.passed.three-in-place",
        "领导、机构、人员三到位，均有事实。",
        "Leadership, institution and people are in place, and each is shown.");

    public static readonly MessageTemplate SystemPassed = MessageTemplate.Define(
        "office.passed.system",
        "制度“{system}”有文件、有日期，且在有效期内。",
        "The system '{system}' has its document and date, and is up to date.");

    public static readonly MessageTemplate DepartmentPassed = MessageTemplate.Define(
        "office.passed.department",
        "部门“{department}”有明确分工。",
        "The department '{department}' has its duties.");

    public static readonly MessageTemplate TrainingPassed = MessageTemplate.Define(
        "office.passed.training",
        "培训“{title}”于 {date} 举办。",
        "The training '{title}' was held on {date}.");

    public static readonly MessageTemplate OutreachPassed = MessageTemplate.Define(
        "office.passed.outreach",
        "宣传、会议、调研共列 {count} 项。",
        "Outreach, meetings and visits are stated: {count}.");

    public static readonly MessageTemplate ChannelsPassed = MessageTemplate.Define(
        "office.passed.channels",
        "列明渠道和场所 {count} 个。",
        "Channels and service points are stated: {count}.");

    public static readonly MessageTemplate InspectionKindsPassed = MessageTemplate.Define(
        "office.passed.inspection-kinds",
        "定期与不定期检查相结合。",
        "There are regular and irregular inspections.");

    public static readonly MessageTemplate InspectionPassed = MessageTemplate.Define(
        "office.passed.inspection",
        "检查“{title}”于 {date} 开展。",
        "The inspection '{title}' was held on {date}.");

    public static readonly MessageTemplate SupervisorsPassed = MessageTemplate.Define(
        "office.passed.supervisors",
        "列明监督员 {count} 处。",
        "Supervisors are stated at {count} places.");

    public static readonly MessageTemplate FeedbackPassed = MessageTemplate.Define(
        "office.passed.feedback",
        "“{id}”于 {answered} 答复，期限 {due}。",
        "'{id}' was answered on {answered}, due by {due}.");

    public static readonly MessageTemplate CommitmentPassed = MessageTemplate.Define(
        "office.passed.commitment",
        "“{matter}”的程序、标准、结果、时限均有承诺。",
        "Procedure, standard, result and time are promised for '{matter}'.");

    public static readonly MessageTemplate TotalPassed = MessageTemplate.Define(
        "office.passed.total",
        "“{total}”{count} 与按{by}所列各项之和相符。",
        "'{total}', {count}, is the sum of its parts by {by}.");

    public static readonly MessageTemplate TotalPartsPassed = MessageTemplate.Define(
        "office.passed.total-parts",
        "“{total}”{count} 不少于按{by}所列部分之和 {sum}。",
        "'{total}', {count}, is not less than the parts by {by} that are listed, {sum}.");

    public static readonly MessageTemplate GoalsPassed = MessageTemplate.Define(
        "office.passed.goals",
        "列明下一年度目标 {count} 项。",
        "Goals for next year: {count}.");

    public static readonly MessageTemplate PastGoalPassed = MessageTemplate.Define(
        "office.passed.past-goal",
        "上年目标“{goal}”有结果。",
        "Last year's goal '{goal}' has its result.");
}
