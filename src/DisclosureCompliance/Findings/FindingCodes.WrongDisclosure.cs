namespace DisclosureCompliance.Findings;

public static partial class FindingCodes
{
    /// <summary>It is open though it must not be, whoever agrees.</summary>
    public const string ExemptMustNot = "finding.exempt-must-not";

    /// <summary>It is open though it must not be, and nothing lifts the bar.</summary>
    public const string ExemptNotLifted = "finding.exempt-not-lifted";

    /// <summary>It is open as a whole though its exempt part has to be taken out.</summary>
    public const string ExemptNotSplit = "finding.exempt-not-split";

    /// <summary>It is open though it might have been withheld, which is allowed.</summary>
    public const string ExemptMayWithhold = "finding.exempt-may-withhold";

    /// <summary>It is not open, and a ground of exemption is stated for that.</summary>
    public const string Withheld = "finding.withheld";

    /// <summary>The ground of exemption stated is none, or was not one on that day.</summary>
    public const string UnknownExemption = "finding.unknown-exemption";

    /// <summary>It was published without the review that the law asks for before publication.</summary>
    public const string Unreviewed = "finding.unreviewed";

    /// <summary>It was published though the review decided that it must not be.</summary>
    public const string PublishedThoughWithheld = "finding.published-though-withheld";

    /// <summary>Its content bears a marking of state secrets.</summary>
    public const string SecrecyMarking = "finding.secrecy-marking";

    /// <summary>Its content bears a marking of internal matter.</summary>
    public const string InternalMarking = "finding.internal-marking";

    /// <summary>Its content holds a resident identity number.</summary>
    public const string IdentityNumber = "finding.identity-number";

    /// <summary>Its content holds a passport number.</summary>
    public const string Passport = "finding.passport";

    /// <summary>Its content holds the number of a travel permit.</summary>
    public const string TravelPermit = "finding.travel-permit";

    /// <summary>Its content holds a bank card number.</summary>
    public const string BankCard = "finding.bank-card";

    /// <summary>Its content holds a mobile number.</summary>
    public const string MobileNumber = "finding.mobile-number";

    /// <summary>Its content holds a landline number that may be a person's.</summary>
    public const string LandlineNumber = "finding.landline-number";

    /// <summary>Its content holds something that has the form of a marking or of a number, and may be something else.</summary>
    public const string PossiblySensitive = "finding.possibly-sensitive";
}
