using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>A person may take steps for a time that duties otherwise keep apart, because the office is too small (人员不足的例外).</summary>
/// <remarks>
/// It is on record with its reason and its approver, who is somebody else, and it ends. A verdict that rests on one says so.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class SeparationRelief
{
    private readonly IReadOnlyList<string> _steps = [];

    /// <summary>An exception.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="person">Who may take the steps.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approver">Who allowed it.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <exception cref="ArgumentException">A text is blank, somebody allows it to himself, a date is not of the ISO calendar, or the last day is before the first.</exception>
    public SeparationRelief(string id, string person, LocalizedText reason, string approver, LocalDate firstDay, LocalDate lastDay)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Person = Guard.Against.NullOrWhiteSpace(person);
        Reason = Guard.Against.Null(reason);
        Approver = Guard.Against.NullOrWhiteSpace(approver);
        Key = PersonKey.Of(person);
        if (Key == PersonKey.Of(approver))
        {
            throw new ArgumentException("Nobody allows it to himself.", nameof(approver));
        }

        _ = DayGuards.Interval(firstDay, lastDay);
        (FirstDay, LastDay) = (firstDay, lastDay);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Who may take the steps.</summary>
    public string Person { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who allowed it.</summary>
    public string Approver { get; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The steps that the person may take although duties are separated; empty, the default, for all.</summary>
    public IReadOnlyList<string> Steps { get => _steps; init => _steps = Guard.Against.NullItems(value); }

    internal string Key { get; }

    /// <summary>Whether it is for a step.</summary>
    public bool IsFor(string step) => _steps.Count == 0 || _steps.Contains(step, StringComparer.Ordinal);

    /// <summary>Whether it is in force on a day.</summary>
    public bool Covers(LocalDate day) => DayGuards.Covers(FirstDay, LastDay, day);
}
