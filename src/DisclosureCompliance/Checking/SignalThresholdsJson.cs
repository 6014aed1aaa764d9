using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checking;

/// <summary>Reads the thresholds of signals from JSON of the schema <c>disclosure-signal-thresholds/1</c> (docs/formats/signal-thresholds.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class SignalThresholdsJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-signal-thresholds/1";

    private const int MaxDays = 36_600;
    private const int MaxCount = 1_000_000;

    private static readonly Rational Half = Rational.Create(1, 2);

    private delegate SignalThresholds Part(SignalThresholds thresholds);

    /// <summary>Reads thresholds from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<SignalThresholds> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, Read);

    /// <summary>Reads thresholds from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<SignalThresholds> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, Read);

    private static SignalThresholds? Read(JsonObjectReader json)
    {
        var (id, title) = (json.Text("id"), json.Localized("title"));
        Part?[] parts =
        [
            json.Object<Part>("signedApart", ReadSignedApart),
            json.Object<Part>("identifierDates", ReadIdentifierDates),
            json.Object<Part>("bulk", ReadBulk),
            json.Object<Part>("sameFormation", ReadSameFormation),
            json.Object<Part>("uploadDay", ReadUploadDay),
            json.Object<Part>("republished", ReadRepublished),
            json.Object<Part>("nearIdentical", ReadNearIdentical),
            json.Object<Part>("burst", ReadBurst),
        ];
        return json.HasErrors ? null : parts.Aggregate(new SignalThresholds(id, title), (thresholds, part) => part!(thresholds));
    }

    private static Part ReadSignedApart(JsonObjectReader json)
    {
        var (days, reason) = (json.Integer("days", 1, MaxDays), json.Localized("reason"));
        return thresholds => thresholds.Because("signedApart", reason) with { SignedApartDays = days };
    }

    private static Part ReadIdentifierDates(JsonObjectReader json)
    {
        var (days, reason) = (json.Integer("days", 0, MaxDays), json.Localized("reason"));
        var (index, address) = (ReadPatterns(json, "index"), ReadPatterns(json, "address"));
        return thresholds => thresholds.Because("identifierDates", reason) with { IdentifierDays = days, IndexDates = index, AddressDates = address };
    }

    private static Part ReadBulk(JsonObjectReader json)
    {
        var (count, days, reason) = (json.Integer("formationDays", 2, MaxCount), json.Integer("spreadDays", 1, MaxDays), json.Localized("reason"));
        return thresholds => thresholds.Because("bulk", reason) with { BulkFormationDays = count, BulkSpreadDays = days };
    }

    private static Part ReadSameFormation(JsonObjectReader json)
    {
        var (count, days, reason) = (json.Integer("publicationDays", 2, MaxCount), json.Integer("spreadDays", 1, MaxDays), json.Localized("reason"));
        return thresholds => thresholds.Because("sameFormation", reason) with { SameFormationDays = count, SameFormationSpreadDays = days };
    }

    private static Part ReadUploadDay(JsonObjectReader json)
    {
        var (count, share, reason) = (json.Integer("records", 2, MaxCount), Share(json, "share", Rational.Zero), json.Localized("reason"));
        return thresholds => thresholds.Because("uploadDay", reason) with { UploadDayRecords = count, UploadDayShare = share };
    }

    private static Part ReadRepublished(JsonObjectReader json)
    {
        var (length, reason) = (json.Integer("length", 1, MaxCount), json.Localized("reason"));
        return thresholds => thresholds.Because("republished", reason) with { RepublishedLength = length };
    }

    private static Part ReadNearIdentical(JsonObjectReader json)
    {
        var (length, share, reason) = (json.Integer("length", 1, MaxCount), Share(json, "share", Half), json.Localized("reason"));
        return thresholds => thresholds.Because("nearIdentical", reason) with { NearIdenticalLength = length, NearIdenticalShare = share };
    }

    private static Part ReadBurst(JsonObjectReader json)
    {
        var (days, count, reason) = (json.Integer("days", 1, MaxDays), json.Integer("records", 2, MaxCount), json.Localized("reason"));
        var (share, times) = (Share(json, "share", Rational.Zero), json.Number("times"));
        if (!json.HasErrors && times < Rational.One)
        {
            json.Fail("times", SignalMessages.BelowOne);
        }

        return thresholds => thresholds.Because("burst", reason) with { BurstDays = days, BurstRecords = count, BurstShare = share, BurstTimes = times };
    }

    /// <summary>A share up to 1: above 0, or from <paramref name="least"/> on where that is more.</summary>
    private static Rational Share(JsonObjectReader json, string name, Rational least)
    {
        if (json.Required(name)?.AsRational() is not { } share)
        {
            return Rational.One;
        }

        if (share.Sign <= 0 || share < least || share > Rational.One)
        {
            json.Fail(name, SignalMessages.NoShare, new MessageArgument("min", least));
        }

        return share;
    }

    private static IReadOnlyList<DatePattern> ReadPatterns(JsonObjectReader json, string name) => json.Required(name)?.AsList(value =>
    {
        if (value.AsText() is not { } text)
        {
            return null;
        }

        if (!DatePattern.TryParse(text, out var pattern))
        {
            value.Fail(SignalMessages.BadPattern);
        }

        return pattern;
    }) ?? [];
}
