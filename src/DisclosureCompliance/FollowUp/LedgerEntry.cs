using Ardalis.GuardClauses;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>What is kept of a finding from run to run (整改台账): a row that a host stores as it is.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record LedgerEntry
{
    /// <summary>An entry.</summary>
    /// <param name="identity">The finding's <see cref="Finding.Identity"/>.</param>
    /// <param name="code">Its code.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="aspect">What was looked at.</param>
    /// <param name="firstFound">The day of the run that first found it.</param>
    /// <param name="lastFound">The day of the run that last found it; not before <paramref name="firstFound"/>.</param>
    /// <exception cref="ArgumentException">A text is blank, a day is not of the ISO calendar, a value is not one of its enumeration, or the days are out of order.</exception>
    public LedgerEntry(string identity, string code, FindingSeverity severity, CheckAspect aspect, LocalDate firstFound, LocalDate lastFound)
    {
        Identity = Guard.Against.NullOrWhiteSpace(identity);
        Code = Guard.Against.NullOrWhiteSpace(code);
        Severity = Guard.Against.EnumOutOfRange(severity);
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        FirstFound = Guard.Against.NonIsoDate(firstFound);
        LastFound = Guard.Against.NonIsoDate(lastFound);
        if (lastFound < firstFound)
        {
            throw new ArgumentException("It was last found before it was first found.", nameof(lastFound));
        }
    }

    /// <summary>The finding's <see cref="Finding.Identity"/>.</summary>
    public string Identity { get; }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>How grave it is: information is kept too, and is nothing to be put right.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What was looked at.</summary>
    public CheckAspect Aspect { get; }

    /// <summary>
    /// The day by which it belongs to the time inspected: the end of its period, the day of its event or of the last change of its record; null where it
    /// belongs to every time. A run over a time without that day does not look at it.
    /// </summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? Day { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(Day)) : null; }

    /// <summary>The day of the run that first found it.</summary>
    public LocalDate FirstFound { get; }

    /// <summary>The day of the run that last found it.</summary>
    public LocalDate LastFound { get; }

    /// <summary>The day of the run that looked and did not find it any more; null while it is open.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? GoneOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(GoneOn)) : null; }

    /// <summary>How often it came back after it had gone; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int Reopenings { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Whether the last run that looked at its matter found it.</summary>
    public bool IsOpen => GoneOn is null;

    internal Matter Matter => new(Identity, Severity, Aspect, Day);
}
