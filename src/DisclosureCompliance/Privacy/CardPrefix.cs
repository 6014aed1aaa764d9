using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Privacy;

/// <summary>How the numbers of a card scheme begin, and how long they are.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CardPrefix
{
    /// <summary>A prefix.</summary>
    /// <param name="digits">The first digits.</param>
    /// <param name="lengths">How many digits a number has, each from 16 to 19.</param>
    /// <param name="isTelling">Whether few other numbers begin like this, so that a number with a good check digit is likely a card without further words.</param>
    /// <exception cref="ArgumentException">Other characters than digits, or a length that is out of bounds.</exception>
    public CardPrefix(string digits, IEnumerable<int> lengths, bool isTelling)
    {
        Digits = Guard.Against.NullOrWhiteSpace(digits);
        Lengths = Guard.Against.Repetition(lengths);
        IsTelling = isTelling;
        if (!digits.All(digit => digit is >= '0' and <= '9') || digits.Length > 8 || Lengths.Count == 0 || Lengths.Any(length => length is < 16 or > 19))
        {
            throw new ArgumentException("A prefix has 1 to 8 digits, and lengths from 16 to 19.", nameof(digits));
        }
    }

    /// <summary>The first digits.</summary>
    public string Digits { get; }

    /// <summary>How many digits a number has.</summary>
    public IReadOnlyList<int> Lengths { get; }

    /// <summary>Whether few other numbers begin like this.</summary>
    public bool IsTelling { get; }

    /// <inheritdoc />
    public override string ToString() => Digits;
}
