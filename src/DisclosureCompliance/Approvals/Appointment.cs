using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>A person holds a role for a time (任职).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Appointment
{
    /// <summary>An appointment.</summary>
    /// <param name="person">Who holds the role.</param>
    /// <param name="role">The role, by the policy's word.</param>
    /// <param name="firstDay">The first day, inclusive; null when it is not limited.</param>
    /// <param name="lastDay">The last day, inclusive; null when it is not limited.</param>
    /// <exception cref="ArgumentException">A text is blank, a date not of the ISO calendar, or the last day before the first.</exception>
    public Appointment(string person, string role, LocalDate? firstDay = null, LocalDate? lastDay = null)
    {
        Person = Guard.Against.NullOrWhiteSpace(person);
        Role = Guard.Against.NullOrWhiteSpace(role);
        Key = PersonKey.Of(person);
        (FirstDay, LastDay) = DayGuards.Interval(firstDay, lastDay);
    }

    /// <summary>Who holds the role.</summary>
    public string Person { get; }

    /// <summary>The role.</summary>
    public string Role { get; }

    /// <summary>The first day, inclusive; null when it is not limited.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day, inclusive; null when it is not limited.</summary>
    public LocalDate? LastDay { get; }

    internal string Key { get; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool Covers(LocalDate day) => DayGuards.Covers(FirstDay, LastDay, day);
}
