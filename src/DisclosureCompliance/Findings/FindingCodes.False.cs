namespace DisclosureCompliance.Findings;

/// <content>Signals of false disclosure (假公开线索). <see cref="DatesContradict"/> is one of them. None of them is proof.</content>
public static partial class FindingCodes
{
    /// <summary>The stated formation and the signature are of different days.</summary>
    public const string FormedApartFromSignature = "finding.formed-apart-from-signature";

    /// <summary>It was published before it was signed, by its own dates.</summary>
    public const string PublishedBeforeSigned = "finding.published-before-signed";

    /// <summary>The date in the index number does not agree with the stated ones.</summary>
    public const string IndexDateContradicts = "finding.index-date-contradicts";

    /// <summary>The date in the address does not agree with the stated ones.</summary>
    public const string AddressDateContradicts = "finding.address-date-contradicts";

    /// <summary>On one day many records were published whose formation lies far apart.</summary>
    public const string PublishedInBulk = "finding.published-in-bulk";

    /// <summary>Many records that were published one after another state one day of formation.</summary>
    public const string FormedOnOneDay = "finding.formed-on-one-day";

    /// <summary>Nearly all records state the day of publication as that of formation.</summary>
    public const string FormedOnUpload = "finding.formed-on-upload";

    /// <summary>A report repeats the text of another period, numbers included.</summary>
    public const string ReportRepeated = "finding.report-repeated";

    /// <summary>A report is nearly the same as that of another period.</summary>
    public const string NearIdentical = "finding.near-identical";

    /// <summary>A text that was published before was published again under a later date.</summary>
    public const string Republished = "finding.republished";

    /// <summary>Much was published just before an inspection.</summary>
    public const string BurstBeforeInspection = "finding.burst-before-inspection";
}
