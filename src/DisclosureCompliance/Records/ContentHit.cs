using Ardalis.GuardClauses;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Records;

/// <summary>What a scan of a publication's content found of one kind (涉密和个人信息线索), masked: for a host that scans itself and hands out no text.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ContentHit
{
    /// <summary>The most digits that may follow each other in a masked form.</summary>
    public const int MostDigits = 6;

    /// <summary>A hit.</summary>
    /// <param name="kind">What was found.</param>
    /// <param name="count">How often; 1 or more.</param>
    public ContentHit(ScanKind kind, int count = 1)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Count = Guard.Against.NegativeOrZero(count);
    }

    /// <summary>What was found.</summary>
    public ScanKind Kind { get; }

    /// <summary>How often.</summary>
    public int Count { get; }

    /// <summary>How sure it is. The default is <see cref="ScanStrength.Likely"/>.</summary>
    public ScanStrength Strength { get; init => field = Guard.Against.EnumOutOfRange(value); } = ScanStrength.Likely;

    /// <summary>The masked form of one of them; null where it is not given.</summary>
    /// <exception cref="ArgumentException">More than <see cref="MostDigits"/> digits follow each other: the number is not masked.</exception>
    public string? Masked
    {
        get;
        init => field = value is null || IsMasked(value) ? value : throw new ArgumentException("A hit holds a masked form only, never the number.", nameof(Masked));
    }

    /// <summary>The rule that excuses it, such as that of an office's own telephone; null where none does.</summary>
    public string? ExcusedBy { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>What a scan found, those that a rule excuses included, one for each place.</summary>
    /// <param name="report">The scan's report.</param>
    public static IReadOnlyList<ContentHit> Of(ScanReport report)
    {
        Guard.Against.Null(report);
        return [.. report.Hits.Concat(report.Excused).Select(hit => new ContentHit(hit.Kind) { Strength = hit.Strength, Masked = hit.Masked, ExcusedBy = hit.ExcusedBy?.Id })];
    }

    internal static bool IsMasked(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsDigit(character) ? run + 1 : char.IsWhiteSpace(character) || character == '-' ? run : 0;
            if (run > MostDigits)
            {
                return false;
            }
        }

        return true;
    }
}
