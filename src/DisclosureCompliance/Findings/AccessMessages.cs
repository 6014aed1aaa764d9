using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings about how, to whom and where something is open say.</summary>
internal static class AccessMessages
{
    public static readonly MessageTemplate WrongMode = MessageTemplate.Define(
        FindingCodes.WrongMode,
        "“{item}”{period}应主动公开，记录“{record}”却只依申请公开。",
        "'{item}'{period} must be disclosed proactively; the record '{record}' is given on request only.",
        "请改为主动公开。",
        "Disclose it proactively.");

    public static readonly MessageTemplate AudienceTooNarrow = MessageTemplate.Define(
        FindingCodes.AudienceTooNarrow,
        "“{item}”{period}应向全社会公开，记录“{record}”只对“{audience}”公开。",
        "'{item}'{period} must be open to everyone; the record '{record}' is open to this group only: {audience}.",
        "请向全社会公开。",
        "Open it to everyone.");

    public static readonly MessageTemplate AudienceTooWide = MessageTemplate.Define(
        FindingCodes.AudienceTooWide,
        "“{item}”{period}的公开对象是“{audience}”，记录“{record}”却向全社会公开。",
        "'{item}'{period} is for this group: {audience}; the record '{record}' is open to everyone.",
        "请核实是否涉及他人权益；涉及的，改为只对该群体公开。",
        "See whether the interests of others are at stake; if so, open it to that group only.");

    public static readonly MessageTemplate ChannelMissing = MessageTemplate.Define(
        FindingCodes.ChannelMissing,
        "“{item}”{period}没有在必须使用的渠道“{channel}”公开。",
        "'{item}'{period} is not in a channel in which it must be: {channel}.",
        "请在该渠道补充公开。",
        "Publish it there too.");

    public static readonly MessageTemplate WrongChannel = MessageTemplate.Define(
        FindingCodes.WrongChannel,
        "“{item}”{period}公开于“{used}”，不在目录规定的渠道之内：{channels}。",
        "'{item}'{period} was published here: {used}; none of these is a channel of the catalogue: {channels}.",
        "请在规定的渠道补充公开，或者修订目录。",
        "Publish it in one of those too, or revise the catalogue.");

    public static readonly MessageTemplate PublishedNowhere = MessageTemplate.Define(
        FindingCodes.PublishedNowhere,
        "“{item}”{period}的记录“{record}”写明公开于 {published}，但没有任何公开渠道。",
        "The record '{record}' of '{item}'{period} says that it was published on {published}, and nowhere.",
        "请公开并写明渠道和地址。",
        "Publish it, and say where.");

    public static readonly MessageTemplate Unreachable = MessageTemplate.Define(
        FindingCodes.Unreachable,
        "“{item}”{period}的公开位置都打不开：{places}。",
        "None of the places of '{item}'{period} opens: {places}.",
        "请修复链接或者重新公开。",
        "Mend the addresses or publish it again.");

    public static readonly MessageTemplate PlaceUnreachable = MessageTemplate.Define(
        FindingCodes.PlaceUnreachable,
        "“{item}”{period}的一个公开位置打不开：{place}。",
        "A place of '{item}'{period} does not open: {place}.",
        "请修复该链接。",
        "Mend the address.");

    public static readonly MessageTemplate InPlace = MessageTemplate.Define(
        "check.in-place",
        "“{item}”{period}公开的渠道符合要求。",
        "'{item}'{period} is in the channels where it should be.");

    public static readonly MessageTemplate OpenAsAsked = MessageTemplate.Define(
        "check.open-as-asked",
        "“{item}”{period}的公开方式和对象符合要求。",
        "'{item}'{period} is open in the way and to the people that the catalogue names.");
}
