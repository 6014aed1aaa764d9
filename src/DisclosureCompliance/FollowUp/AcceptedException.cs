using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>A fault that somebody with the right to do so has accepted for a time (经批准的例外).</summary>
/// <remarks>It does not undo the finding: a report shows it with and without.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AcceptedException
{
    /// <summary>An exception.</summary>
    /// <param name="id">Its identifier, unique in its list.</param>
    /// <param name="scope">Which findings it is for.</param>
    /// <param name="reason">Why it was granted.</param>
    /// <param name="approver">Who granted it.</param>
    /// <param name="firstDay">The first day on which it holds, included.</param>
    /// <param name="lastDay">The last day on which it holds, included.</param>
    /// <exception cref="ArgumentException">A text is blank, <paramref name="lastDay"/> is before <paramref name="firstDay"/>, or a day is not of the ISO calendar.</exception>
    public AcceptedException(string id, ExceptionScope scope, LocalizedText reason, string approver, LocalDate firstDay, LocalDate lastDay)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Scope = Guard.Against.Null(scope);
        Reason = Guard.Against.Null(reason);
        Approver = Guard.Against.NullOrWhiteSpace(approver);
        _ = DayGuards.Interval(firstDay, lastDay);
        (FirstDay, LastDay) = (firstDay, lastDay);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Which findings it is for.</summary>
    public ExceptionScope Scope { get; }

    /// <summary>Why it was granted.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who granted it.</summary>
    public string Approver { get; }

    /// <summary>The first day on which it holds, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on which it holds, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => FirstDay <= day && day <= LastDay;
}
