using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Calendars;

/// <summary>A notice that has to come out before a day is certain.</summary>
/// <remarks>Equal when authority and year are.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AwaitedNotice : IEquatable<AwaitedNotice>
{
    internal AwaitedNotice(LocalizedText authority, int year)
    {
        Authority = Guard.Against.Null(authority);
        Year = year;
    }

    /// <summary>Who will publish it.</summary>
    public LocalizedText Authority { get; }

    /// <summary>The year it will arrange.</summary>
    public int Year { get; }

    /// <summary>That it is not out yet, and what to do when it is.</summary>
    public Message Explanation => new(CalendarMessages.Awaited, new MessageArgument("authority", Authority), new MessageArgument("year", Year));

    /// <inheritdoc />
    public bool Equals(AwaitedNotice? other) => other is not null && Year == other.Year && Authority.Equals(other.Authority);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as AwaitedNotice);

    /// <inheritdoc />
    public override int GetHashCode() => Year;

    /// <inheritdoc />
    public override string ToString() => Explanation.In(Language.English);
}
