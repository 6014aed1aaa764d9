using Ardalis.GuardClauses;

namespace DisclosureCompliance.Phrases;

/// <summary>A stretch of the original text.</summary>
/// <remarks><c>default</c> is the empty stretch at the start.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly record struct PhraseSpan
{
    /// <summary>A stretch.</summary>
    /// <param name="start">The first character, counted from 0 in UTF-16 code units.</param>
    /// <param name="length">How many code units, 0 or more.</param>
    /// <exception cref="ArgumentException">A value is negative.</exception>
    public PhraseSpan(int start, int length)
    {
        Start = Guard.Against.Negative(start);
        Length = Guard.Against.Negative(length);
    }

    /// <summary>The first character, counted from 0 in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How many code units.</summary>
    public int Length { get; }

    /// <summary>The words as they stand in <paramref name="text"/>, with their spaces and line breaks.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="text"/>.</exception>
    public string In(string text) => Guard.Against.Null(text).Substring(Start, Length);
}
