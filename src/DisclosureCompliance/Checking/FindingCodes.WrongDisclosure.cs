namespace DisclosureCompliance.Checking;

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
}
