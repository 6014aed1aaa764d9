using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>What is said of a text before it is published. No text here ever holds more than the masked form.</summary>
internal static class ScanMessages
{
    public static readonly MessageTemplate SecrecyMarking = MessageTemplate.Define(
        "scan.secrecy-marking",
        "有国家秘密标志：{masked}。",
        "There is a marking of state secrets: {masked}.",
        "不得公开；请停止发布并交保密工作机构核查。",
        "Do not publish; stop and have the secrecy office look into it.");

    public static readonly MessageTemplate InternalMarking = MessageTemplate.Define(
        "scan.internal-marking",
        "有内部标志：{masked}。",
        "There is a marking of internal matter: {masked}.",
        "请由保密审查人员确认可否公开；可以公开的，去掉标志。",
        "Have the reviewer decide whether it may be published; if so, take the marking off.");

    public static readonly MessageTemplate IdentityNumber = MessageTemplate.Define(
        "scan.identity-number",
        "有居民身份号码：{masked}。",
        "There is a resident identity number: {masked}.",
        "请在发布前删除或者遮盖。",
        "Remove or mask it before publication.");

    public static readonly MessageTemplate Passport = MessageTemplate.Define(
        "scan.passport",
        "有护照号码：{masked}。",
        "There is a passport number: {masked}.",
        "请在发布前删除或者遮盖。",
        "Remove or mask it before publication.");

    public static readonly MessageTemplate TravelPermit = MessageTemplate.Define(
        "scan.travel-permit",
        "有往来通行证号码：{masked}。",
        "There is the number of a travel permit: {masked}.",
        "请在发布前删除或者遮盖。",
        "Remove or mask it before publication.");

    public static readonly MessageTemplate BankCard = MessageTemplate.Define(
        "scan.bank-card",
        "有银行卡号：{masked}。",
        "There is a bank card number: {masked}.",
        "请在发布前删除或者遮盖；单位账户请写明“对公账户”。",
        "Remove or mask it before publication; name an office's own account as such.");

    public static readonly MessageTemplate MobileNumber = MessageTemplate.Define(
        "scan.mobile-number",
        "有手机号码：{masked}。",
        "There is a mobile number: {masked}.",
        "属于个人的，请在发布前删除或者遮盖；属于服务电话的，请写明“咨询电话”等。",
        "Remove or mask it where it is a person's; name a service number as such.");

    public static readonly MessageTemplate LandlineNumber = MessageTemplate.Define(
        "scan.landline-number",
        "有固定电话号码：{masked}。",
        "There is a landline number: {masked}.",
        "属于个人住宅的，请在发布前删除或者遮盖；属于单位的，请写明“联系电话”等。",
        "Remove or mask it where it is a home's; name an office's number as such.");

    public static readonly MessageTemplate Unreadable = MessageTemplate.Define(
        "scan.unreadable",
        "有无法识别的字符（{count} 个，第一个在 {place}），不能认定没有问题。",
        "There are characters that could not be read ({count}, the first at {place}), so that it cannot be called clean.",
        "请按文件本来的编码读取：GB 18030、GBK 和没有字节顺序标记的 UTF-16 须用指定编码的 StreamReader 打开；转换时已损坏的，请从原件重新转换。",
        "Read it in its own encoding: for GB 18030, GBK, or UTF-16 without a byte order mark, open a StreamReader with that encoding. What was damaged by an earlier conversion has to be converted anew.");

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
}
