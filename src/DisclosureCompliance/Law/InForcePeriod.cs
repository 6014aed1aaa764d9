using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Law;

/// <summary>The days on which a text of law is in force (施行期间), both ends included.</summary>
/// <remarks><c>default</c> begins at the first day of the calendar and has no end.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly struct InForcePeriod : IEquatable<InForcePeriod>
{
    /// <summary>A period.</summary>
    /// <param name="first">The first day in force (施行之日), included.</param>
    /// <param name="last">The last day in force, included; null while nothing has replaced the text.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a date is not of the ISO calendar.</exception>
    public InForcePeriod(LocalDate first, LocalDate? last = null)
    {
        First = Guard.Against.NonIsoDate(first);
        if (last is { } end && Guard.Against.NonIsoDate(end) < first)
        {
            throw new ArgumentException("A text cannot go out of force before it comes into force.", nameof(last));
        }

        Last = last;
    }

    /// <summary>The first day in force, included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day in force, included; null while nothing has replaced the text.</summary>
    public LocalDate? Last { get; }

    /// <summary>Whether two periods have the same ends.</summary>
    public static bool operator ==(InForcePeriod left, InForcePeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(InForcePeriod left, InForcePeriod right) => !left.Equals(right);

    /// <summary>Whether the text is in force on <paramref name="date"/>.</summary>
    public bool Contains(LocalDate date) => date >= First && (Last is null || date <= Last.Value);

    /// <summary>Whether some day belongs to both periods.</summary>
    public bool Overlaps(InForcePeriod other) =>
        (Last is null || other.First <= Last.Value) && (other.Last is null || First <= other.Last.Value);

    /// <inheritdoc />
    public bool Equals(InForcePeriod other) => First == other.First && Last == other.Last;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is InForcePeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => First.GetHashCode();

    /// <summary>The two ends in words, to stand in a message after "in force" (施行期间).</summary>
    internal LocalizedText ToText() => Last is { } last
        ? new($"{First:uuuu-MM-dd}至{last:uuuu-MM-dd}", $"from {First:uuuu-MM-dd} through {last:uuuu-MM-dd}")
        : new($"自{First:uuuu-MM-dd}起", $"from {First:uuuu-MM-dd} on");

    /// <summary>The two ends as ISO 8601 dates with a slash between; nothing after it while there is no end.</summary>
    public override string ToString() => $"{First:uuuu-MM-dd}/{(Last is { } last ? $"{last:uuuu-MM-dd}" : string.Empty)}";
}
