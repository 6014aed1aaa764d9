using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

internal static partial class OfficeFindingMessages
{
    public static readonly MessageTemplate TrainingsMissing = MessageTemplate.Define(
        OfficeFindingCodes.TrainingsMissing,
        "没有业务培训，或未写明。",
        "No training was held, or none is stated.",
        "请开展培训并写明日期和人数。",
        "Hold one, and state its date and attendance.");

    public static readonly MessageTemplate ActivityUndated = MessageTemplate.Define(
        OfficeFindingCodes.ActivityUndated,
        "培训“{title}”没有日期。",
        "The training '{title}' has no date.",
        "请写明每次的日期。",
        "Date each of them.");

    public static readonly MessageTemplate AttendanceMissing = MessageTemplate.Define(
        OfficeFindingCodes.AttendanceMissing,
        "培训“{title}”没有写明参加人数。",
        "The attendance of the training '{title}' is not stated.",
        "请写明参加人数并留存签到表。",
        "State it, and keep the list of those present.");

    public static readonly MessageTemplate OutreachMissing = MessageTemplate.Define(
        OfficeFindingCodes.OutreachMissing,
        "未写明宣传、会议或调研活动。",
        "Neither outreach, meetings nor visits are stated.",
        "如有，请补充日期和内容。",
        "Where there were any, add what and when.");

    public static readonly MessageTemplate ChannelsMissing = MessageTemplate.Define(
        OfficeFindingCodes.ChannelsMissing,
        "没有列明公开渠道。",
        "No channel of disclosure is stated.",
        "请列明正在使用的渠道。",
        "List the channels in use.");

    public static readonly MessageTemplate ServicePointsMissing = MessageTemplate.Define(
        OfficeFindingCodes.ServicePointsMissing,
        "没有列明服务场所。",
        "No service point is stated.",
        "如有，请列明。",
        "Where there are any, list them.");

    public static readonly MessageTemplate ChannelUnused = MessageTemplate.Define(
        OfficeFindingCodes.ChannelUnused,
        "渠道“{channel}”当年没有使用。",
        "The channel '{channel}' was not used during the year.",
        "请恢复使用，或不再列出。",
        "Use it, or take it off the list.");

    public static readonly MessageTemplate InspectionsMissing = MessageTemplate.Define(
        OfficeFindingCodes.InspectionsMissing,
        "没有检查计划，也没有检查记录。",
        "No inspection is planned or held.",
        "请安排定期和不定期检查。",
        "Plan regular and irregular ones.");

    public static readonly MessageTemplate InspectionKindMissing = MessageTemplate.Define(
        OfficeFindingCodes.InspectionKindMissing,
        "只有{stated}，没有{missing}。",
        "There are {stated} only, and no {missing}.",
        "请补上另一种检查。",
        "Add the other kind.");

    public static readonly MessageTemplate InspectionNotHeld = MessageTemplate.Define(
        OfficeFindingCodes.InspectionNotHeld,
        "检查“{title}”计划于 {date} 进行，至 {asOf} 没有开展。",
        "The inspection '{title}' was planned for {date} and was not held by {asOf}.",
        "请补做并记录结果。",
        "Hold it and note what came of it.");

    public static readonly MessageTemplate InspectionUndated = MessageTemplate.Define(
        OfficeFindingCodes.InspectionUndated,
        "检查“{title}”没有日期。",
        "The inspection '{title}' has no date, planned or held.",
        "请写明日期。",
        "Date it.");

    public static readonly MessageTemplate InspectionWithoutResult = MessageTemplate.Define(
        OfficeFindingCodes.InspectionWithoutResult,
        "检查“{title}”没有写明结果。",
        "What came of the inspection '{title}' is not stated.",
        "请写明发现的问题和整改情况。",
        "State what was found and put right.");

    public static readonly MessageTemplate SupervisorsMissing = MessageTemplate.Define(
        OfficeFindingCodes.SupervisorsMissing,
        "没有列明监督员。",
        "No supervisors are stated.",
        "请聘请监督员并列明。",
        "Appoint and list them.");
}
