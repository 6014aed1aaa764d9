using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>A person lets another act in a role for a time (委托代行).</summary>
/// <remarks>
/// A delegate cannot delegate further: who delegates has to hold the role by appointment. Delegate and principal count as one where duties are
/// separated.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class Delegation
{
    private readonly IReadOnlyList<string> _roles = [];
    private readonly IReadOnlyList<string> _steps = [];

    /// <summary>A delegation.</summary>
    /// <param name="from">Who delegates.</param>
    /// <param name="to">Who acts.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <exception cref="ArgumentException">A text is blank, somebody delegates to himself, a date is not of the ISO calendar, or the last day is before the first.</exception>
    public Delegation(string from, string to, LocalDate firstDay, LocalDate lastDay)
    {
        From = Guard.Against.NullOrWhiteSpace(from);
        To = Guard.Against.NullOrWhiteSpace(to);
        (FromKey, ToKey) = (PersonKey.Of(from), PersonKey.Of(to));
        if (FromKey == ToKey)
        {
            throw new ArgumentException("Nobody delegates to himself.", nameof(to));
        }

        _ = DayGuards.Interval(firstDay, lastDay);
        (FirstDay, LastDay) = (firstDay, lastDay);
    }

    /// <summary>Who delegates.</summary>
    public string From { get; }

    /// <summary>Who acts.</summary>
    public string To { get; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The roles that are delegated; empty, the default, for all that the person holds.</summary>
    public IReadOnlyList<string> Roles { get => _roles; init => _roles = Guard.Against.NullItems(value); }

    /// <summary>The steps for which; empty, the default, for all.</summary>
    public IReadOnlyList<string> Steps { get => _steps; init => _steps = Guard.Against.NullItems(value); }

    internal string FromKey { get; }

    internal string ToKey { get; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool Covers(LocalDate day) => DayGuards.Covers(FirstDay, LastDay, day);

    /// <summary>Whether it is for a step and a role.</summary>
    public bool IsFor(string step, string role) =>
        (_roles.Count == 0 || _roles.Contains(role, StringComparer.Ordinal)) && (_steps.Count == 0 || _steps.Contains(step, StringComparer.Ordinal));
}
