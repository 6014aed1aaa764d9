using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Approvals;

/// <summary>The SHA-256 of a content (内容指纹): what was approved is what is published exactly when both have the same.</summary>
/// <remarks>
/// Made by the library from bytes, or by the host over whatever it counts as the content, such as a text with its attachments in a fixed order.
/// <c>default</c> is the fingerprint of nothing that exists.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct ContentFingerprint : IEquatable<ContentFingerprint>
{
    /// <summary>The number of bytes, 32.</summary>
    public const int Size = 32;

    private const string Prefix = "sha256:";

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private ContentFingerprint(ReadOnlySpan<byte> hash)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(hash);
        _second = BinaryPrimitives.ReadUInt64BigEndian(hash.Slice(8));
        _third = BinaryPrimitives.ReadUInt64BigEndian(hash.Slice(16));
        _fourth = BinaryPrimitives.ReadUInt64BigEndian(hash.Slice(24));
    }

    /// <summary>Whether two fingerprints are the same.</summary>
    public static bool operator ==(ContentFingerprint left, ContentFingerprint right) => left.Equals(right);

    /// <summary>Whether two fingerprints differ.</summary>
    public static bool operator !=(ContentFingerprint left, ContentFingerprint right) => !left.Equals(right);

    /// <summary>The fingerprint of a content that is at hand.</summary>
    /// <exception cref="ArgumentException"><paramref name="content"/> is null.</exception>
    public static ContentFingerprint Of(byte[] content)
    {
        Guard.Against.Null(content);
#if NET
        return new(SHA256.HashData(content));
#else
        using var hash = SHA256.Create();
        return new(hash.ComputeHash(content));
#endif
    }

    /// <summary>The fingerprint of what a stream holds from where it stands to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentException"><paramref name="content"/> is null.</exception>
    public static ContentFingerprint Of(Stream content)
    {
        Guard.Against.Null(content);
#if NET
        return new(SHA256.HashData(content));
#else
        using var hash = SHA256.Create();
        return new(hash.ComputeHash(content));
#endif
    }

    /// <summary>The fingerprint of a text, as UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentException"><paramref name="content"/> is null, or has half of a surrogate pair.</exception>
    public static ContentFingerprint OfText(string content) =>
        Of(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(Guard.Against.Null(content)));

    /// <summary>A SHA-256 that the host has made.</summary>
    /// <param name="hash">Its 32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static ContentFingerprint FromHash(ReadOnlySpan<byte> hash) =>
        hash.Length == Size ? new(hash) : throw new ArgumentException("A SHA-256 has 32 bytes.", nameof(hash));

    /// <summary>Reads <c>sha256:</c> and 64 hexadecimal digits, large or small.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The fingerprint, or default.</param>
    /// <returns>Whether the text is a fingerprint.</returns>
    public static bool TryParse(string? text, out ContentFingerprint value)
    {
        value = default;
        if (text is null || text.Length != Prefix.Length + (2 * Size) || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var hash = new byte[Size];
        for (var i = 0; i < Size; i++)
        {
            var (high, low) = (Digit(text[Prefix.Length + (2 * i)]), Digit(text[Prefix.Length + (2 * i) + 1]));
            if (high < 0 || low < 0)
            {
                return false;
            }

            hash[i] = (byte)((high << 4) | low);
        }

        value = new ContentFingerprint(hash);
        return true;
    }

    /// <inheritdoc />
    public bool Equals(ContentFingerprint other) =>
        _first == other._first && _second == other._second && _third == other._third && _fourth == other._fourth;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ContentFingerprint other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _first.GetHashCode();

    /// <summary>The text as <see cref="TryParse"/> reads it, in small letters.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder(Prefix, Prefix.Length + (2 * Size));
        foreach (var part in (ReadOnlySpan<ulong>)[_first, _second, _third, _fourth])
        {
            builder.Append(part.ToString("x16", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
