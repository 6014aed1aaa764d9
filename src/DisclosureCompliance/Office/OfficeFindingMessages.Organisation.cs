using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

internal static partial class OfficeFindingMessages
{
    public static readonly MessageTemplate GroupMissing = MessageTemplate.Define(
        OfficeFindingCodes.GroupMissing,
        "未写明领导小组。",
        "No leading group is named.",
        "请成立或写明领导小组及其组长、成员。",
        "Set one up, or name it with its head and members.");

    public static readonly MessageTemplate HeadMissing = MessageTemplate.Define(
        OfficeFindingCodes.HeadMissing,
        "领导小组没有组长。",
        "The leading group has no head.",
        "请明确组长。",
        "Appoint a head.");

    public static readonly MessageTemplate MembersMissing = MessageTemplate.Define(
        OfficeFindingCodes.MembersMissing,
        "领导小组没有列明成员。",
        "The leading group has no members, or none are named.",
        "请列明成员及其职务。",
        "Name the members and their posts.");

    public static readonly MessageTemplate HeadNotAsClaimed = MessageTemplate.Define(
        OfficeFindingCodes.HeadNotAsClaimed,
        "报告称“{slogan}”，组长却是{head}。",
        "The report says '{slogan}', but the head of the group is {head}.",
        "请由所称的领导任组长，或改写表述。",
        "Let the one it names be the head, or put it differently.");

    public static readonly MessageTemplate HeadUnclear = MessageTemplate.Define(
        OfficeFindingCodes.HeadUnclear,
        "报告称“{slogan}”，但从所填内容看不出组长{head}是否即为所称的领导。",
        "The report says '{slogan}', but nothing that is stated tells whether the head {head} is that leader.",
        "请在 role 中写明组长的身份（principal-leader 主要领导，deputy-leader 副职），或在 principalLeader 中写明主要领导。",
        "State the head's role (principal-leader or deputy-leader), or who the principalLeader is.");

    public static readonly MessageTemplate HeadContradicted = MessageTemplate.Define(
        OfficeFindingCodes.HeadContradicted,
        "组长{head}是不是主要领导，所填的主要领导姓名、组长职务和 role 说法不一。",
        "Whether the head {head} is the principal leader: the principal leader's name, the head's post and the role do not say the same.",
        "请改正 role、职务或 principalLeader，使其一致。",
        "Correct the role, the post or the principalLeader, so that they agree.");

    public static readonly MessageTemplate HeadRankLow = MessageTemplate.Define(
        OfficeFindingCodes.HeadRankLow,
        "组长{head}的职级为{rank}，低于要求的{lowest}。",
        "The rank of the head {head} is {rank}, below the required {lowest}.",
        "请由职级不低于要求的领导任组长。",
        "Let somebody of the required rank be the head.");

    public static readonly MessageTemplate HeadRankUnknown = MessageTemplate.Define(
        OfficeFindingCodes.HeadRankUnknown,
        "要求组长职级不低于{lowest}，但未写明组长职级。",
        "The head must have the rank {lowest} at least, but the rank is not stated.",
        "请写明组长职级。",
        "State the head's rank.");

    public static readonly MessageTemplate InChargeMissing = MessageTemplate.Define(
        OfficeFindingCodes.InChargeMissing,
        "未写明承担日常工作的机构。",
        "No office is named that does the daily work.",
        "请明确工作机构。",
        "Put an office in charge and name it.");

    public static readonly MessageTemplate StaffMissing = MessageTemplate.Define(
        OfficeFindingCodes.StaffMissing,
        "未写明工作人员人数。",
        "The number of staff is not stated.",
        "请写明专职、兼职人数。",
        "State how many there are, full-time and part-time.");

    public static readonly MessageTemplate StaffNone = MessageTemplate.Define(
        OfficeFindingCodes.StaffNone,
        "没有工作人员。",
        "There is no staff.",
        "请配备专职或兼职人员。",
        "Assign somebody.");

    public static readonly MessageTemplate StaffContradicted = MessageTemplate.Define(
        OfficeFindingCodes.StaffContradicted,
        "工作人员共{total}，专职{full}、兼职{part}，合不上。",
        "The staff is {total} in all, but {full} full-time and {part} part-time, which cannot be.",
        "请核对人数。",
        "Check the numbers.");

    public static readonly MessageTemplate ThreeInPlaceUnproven = MessageTemplate.Define(
        OfficeFindingCodes.ThreeInPlaceUnproven,
        "报告称“三到位”，但未见：{missing}。",
        "The report claims that all three are in place, but does not show: {missing}.",
        "请补充事实，或删去该表述。",
        "Supply the facts, or drop the claim.");

    public static readonly MessageTemplate SystemsNotStated = MessageTemplate.Define(
        OfficeFindingCodes.SystemsNotStated,
        "未写明各项制度。",
        "Nothing is said of the systems.",
        "请列明六项制度及其文件和日期。",
        "List the six with their documents and dates.");

    public static readonly MessageTemplate SystemMissing = MessageTemplate.Define(
        OfficeFindingCodes.SystemMissing,
        "缺少制度：{system}。",
        "A system is missing: {system}.",
        "请制定并发文。",
        "Set it up and issue it.");

    public static readonly MessageTemplate SystemTwice = MessageTemplate.Define(
        OfficeFindingCodes.SystemTwice,
        "制度“{system}”列了不止一次。",
        "The system '{system}' is stated more than once.",
        "请合并为一项；另属其他制度的，请改正 kind。",
        "Make one of them; where one is another system, correct its kind.");

    public static readonly MessageTemplate SystemUndocumented = MessageTemplate.Define(
        OfficeFindingCodes.SystemUndocumented,
        "制度“{system}”没有写明{lacks}。",
        "The system '{system}' is stated without {lacks}.",
        "请写明发文名称、文号和日期。",
        "State the document, its number and date.");

    public static readonly MessageTemplate SystemOutdated = MessageTemplate.Define(
        OfficeFindingCodes.SystemOutdated,
        "制度“{system}”上次制定或修订于 {date}，按规定应于 {due} 前再次修订。",
        "The system '{system}' is of {date} and was to be revised by {due}.",
        "请修订并重新发文。",
        "Revise and reissue it.");

    public static readonly MessageTemplate SystemBeforeLaw = MessageTemplate.Define(
        OfficeFindingCodes.SystemBeforeLaw,
        "制度“{system}”为 {date} 所定，早于{law}（{since} 起施行）。",
        "The system '{system}' is of {date}, older than {law}, in force since {since}.",
        "请对照现行法规修订。",
        "Revise it against the law in force.");

    public static readonly MessageTemplate DepartmentsNotStated = MessageTemplate.Define(
        OfficeFindingCodes.DepartmentsNotStated,
        "未写明各部门分工。",
        "Nothing is said of how departments share the work.",
        "请列明各部门职责。",
        "List the departments with their duties.");

    public static readonly MessageTemplate DepartmentWithoutDuties = MessageTemplate.Define(
        OfficeFindingCodes.DepartmentWithoutDuties,
        "部门“{department}”没有列明分工。",
        "The department '{department}' has no duties, or none are stated.",
        "请写明其职责和责任人。",
        "State what it does and who answers for it.");
}
