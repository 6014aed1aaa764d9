using Ardalis.GuardClauses;

namespace DisclosureCompliance.Messages;

/// <summary>The language of a text, by its BCP 47 tag. The library's own texts exist in <see cref="Chinese"/> and <see cref="English"/>.</summary>
/// <remarks><c>default</c> is <see cref="English"/>. Tags compare without regard to case.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly struct Language : IEquatable<Language>
{
    private readonly string? _tag;

    /// <summary>The language with a tag such as <c>es-MX</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is null or blank.</exception>
    public Language(string tag) => _tag = Guard.Against.NullOrWhiteSpace(tag);

    /// <summary>Simplified Chinese, <c>zh-CN</c>.</summary>
    public static Language Chinese => new("zh-CN");

    /// <summary>English, <c>en</c>.</summary>
    public static Language English => default;

    /// <summary>The BCP 47 tag.</summary>
    public string Tag => _tag ?? "en";

    /// <summary>Whether two languages have the same tag.</summary>
    public static bool operator ==(Language left, Language right) => left.Equals(right);

    /// <summary>Whether two languages have different tags.</summary>
    public static bool operator !=(Language left, Language right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Language other) => string.Equals(Tag, other.Tag, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Language other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Tag);

    /// <inheritdoc />
    public override string ToString() => Tag;
}
