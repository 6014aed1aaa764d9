using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Findings;

/// <summary>What findings about the content say. No text here ever holds more than a masked form.</summary>
internal static class ContentMessages
{
    public static readonly MessageTemplate SecrecyMarking = MessageTemplate.Define(
        FindingCodes.SecrecyMarking,
        "“{item}”{period}的内容有 {count} 处国家秘密标志{masked}。",
        "The content of '{item}'{period} bears markings of state secrets ({count}){masked}.",
        "请立即撤下，交保密工作机构核查；已经解密的，去掉标志后再公开。",
        "Take it down at once and have the secrecy office look into it; where it is declassified, take the marking off first.");

    public static readonly MessageTemplate InternalMarking = MessageTemplate.Define(
        FindingCodes.InternalMarking,
        "“{item}”{period}的内容有 {count} 处内部标志{masked}。",
        "The content of '{item}'{period} bears markings of internal matter ({count}){masked}.",
        "请由保密审查人员确认可否公开；可以公开的，去掉标志。",
        "Have the reviewer decide whether it may be open; if so, take the marking off.");

    public static readonly MessageTemplate IdentityNumber = MessageTemplate.Define(
        FindingCodes.IdentityNumber,
        "“{item}”{period}的内容有 {count} 个居民身份号码{masked}。",
        "The content of '{item}'{period} holds resident identity numbers ({count}){masked}.",
        "请先撤下，删除或者遮盖后再公开。",
        "Take it down, and remove or mask them before it is up again.");

    public static readonly MessageTemplate Passport = MessageTemplate.Define(
        FindingCodes.Passport,
        "“{item}”{period}的内容有 {count} 个护照号码{masked}。",
        "The content of '{item}'{period} holds passport numbers ({count}){masked}.",
        "请先撤下，删除或者遮盖后再公开。",
        "Take it down, and remove or mask them before it is up again.");

    public static readonly MessageTemplate TravelPermit = MessageTemplate.Define(
        FindingCodes.TravelPermit,
        "“{item}”{period}的内容有 {count} 个往来通行证号码{masked}。",
        "The content of '{item}'{period} holds numbers of travel permits ({count}){masked}.",
        "请先撤下，删除或者遮盖后再公开。",
        "Take it down, and remove or mask them before it is up again.");

    public static readonly MessageTemplate BankCard = MessageTemplate.Define(
        FindingCodes.BankCard,
        "“{item}”{period}的内容有 {count} 个银行卡号{masked}。",
        "The content of '{item}'{period} holds bank card numbers ({count}){masked}.",
        "请先撤下，删除或者遮盖后再公开；单位账户请写明“对公账户”。",
        "Take it down, and remove or mask them before it is up again; name an office's own account as such.");

    public static readonly MessageTemplate MobileNumber = MessageTemplate.Define(
        FindingCodes.MobileNumber,
        "“{item}”{period}的内容有 {count} 个手机号码{masked}。",
        "The content of '{item}'{period} holds mobile numbers ({count}){masked}.",
        "属于个人的，请删除或者遮盖；属于服务电话的，请写明“咨询电话”等。",
        "Remove or mask those of persons; name a service number as such.");

    public static readonly MessageTemplate LandlineNumber = MessageTemplate.Define(
        FindingCodes.LandlineNumber,
        "“{item}”{period}的内容有 {count} 个固定电话号码{masked}。",
        "The content of '{item}'{period} holds landline numbers ({count}){masked}.",
        "属于个人住宅的，请删除或者遮盖；属于单位的，请写明“联系电话”等。",
        "Remove or mask those of homes; name an office's number as such.");

    public static readonly MessageTemplate PossiblySensitive = MessageTemplate.Define(
        FindingCodes.PossiblySensitive,
        "“{item}”{period}的内容有 {count} 处形似{kind}{masked}，也可能是其他内容。",
        "The content of '{item}'{period} holds what looks like this and may be something else: {kind} ({count}){masked}.",
        "请人工核对。",
        "Have a person look.");

    public static readonly MessageTemplate Clean = MessageTemplate.Define(
        "check.nothing-sensitive",
        "“{item}”{period}的内容没有发现不应公开的标志或者个人信息。",
        "Nothing that should not be open was found in the content of '{item}'{period}.");

    public static readonly MessageTemplate Excused = MessageTemplate.Define(
        "check.content-excused",
        "“{item}”{period}的内容中有可以公开的号码或者标志{note}。",
        "The content of '{item}'{period} holds numbers or markings that may be open{note}.");

    public static MessageTemplate Of(ScanKind kind) => kind switch
    {
        ScanKind.SecrecyMarking => SecrecyMarking,
        ScanKind.InternalMarking => InternalMarking,
        ScanKind.IdentityNumber => IdentityNumber,
        ScanKind.Passport => Passport,
        ScanKind.TravelPermit => TravelPermit,
        ScanKind.BankCard => BankCard,
        ScanKind.MobileNumber => MobileNumber,
        _ => LandlineNumber,
    };

    /// <summary>What a kind is called.</summary>
    public static LocalizedText NameOf(ScanKind kind) => kind switch
    {
        ScanKind.SecrecyMarking => new("国家秘密标志", "a marking of state secrets"),
        ScanKind.InternalMarking => new("内部标志", "a marking of internal matter"),
        ScanKind.IdentityNumber => new("居民身份号码", "a resident identity number"),
        ScanKind.Passport => new("护照号码", "a passport number"),
        ScanKind.TravelPermit => new("往来通行证号码", "the number of a travel permit"),
        ScanKind.BankCard => new("银行卡号", "a bank card number"),
        ScanKind.MobileNumber => new("手机号码", "a mobile number"),
        _ => new("固定电话号码", "a landline number"),
    };
}
