using System.Security.Cryptography;
using System.Text;

namespace DisclosureCompliance.Sampling;

/// <summary>The number that a candidate draws.</summary>
internal static class Lot
{
    /// <summary>The hash in hexadecimal digits, so that the order of the texts is that of the numbers.</summary>
    public static string Of(string seed, SampleCandidate candidate)
    {
        var bytes = Encoding.UTF8.GetBytes(seed + "\n" + candidate.Stratum + "\n" + candidate.Id);
#if NET
        return Convert.ToHexString(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(value => value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
#endif
    }
}
