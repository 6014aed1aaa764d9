using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>How a fingerprint stands in every format.</summary>
internal static class ContentFingerprintReading
{
    public static ContentFingerprint? Read(JsonValue? value)
    {
        if (value?.AsText() is not { } text)
        {
            return null;
        }

        if (ContentFingerprint.TryParse(text, out var fingerprint))
        {
            return fingerprint;
        }

        value.Value.Fail(PolicyReviewMessages.BadFingerprint);
        return null;
    }
}
