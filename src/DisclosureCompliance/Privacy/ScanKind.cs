namespace DisclosureCompliance.Privacy;

/// <summary>What can stand in a text that must not, or should not, be published.</summary>
public enum ScanKind
{
    /// <summary>A secrecy marking: 绝密, 机密 or 秘密 as a marking, with or without star and term.</summary>
    SecrecyMarking,

    /// <summary>A marking of internal matter: 工作秘密, 内部资料, 注意保存 and the like as a marking.</summary>
    InternalMarking,

    /// <summary>A resident identity number (公民身份号码) of 18 characters (GB 11643-1999) or of the 15 digits before it.</summary>
    IdentityNumber,

    /// <summary>A passport number, named as such.</summary>
    Passport,

    /// <summary>A permit to travel between the mainland and Hong Kong, Macao or Taiwan, named as such.</summary>
    TravelPermit,

    /// <summary>A bank card number of 16 to 19 digits that keeps the Luhn check (GB/T 15694.1, ISO/IEC 7812-1).</summary>
    BankCard,

    /// <summary>A mobile telephone number.</summary>
    MobileNumber,

    /// <summary>A landline number with its area code.</summary>
    LandlineNumber,
}
