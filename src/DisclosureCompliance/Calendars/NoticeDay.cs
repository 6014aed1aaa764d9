using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>One day as a notice sets it: off or at work.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class NoticeDay
{
    private NoticeDay(LocalDate date, bool isWorking, LocalizedText? holiday, bool? isStatutory)
    {
        Date = Guard.Against.NonIsoDate(date);
        IsWorking = isWorking;
        Holiday = holiday;
        IsStatutory = isStatutory;
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether offices work on it.</summary>
    public bool IsWorking { get; }

    /// <summary>The holiday for whose sake the day is set, or null when the notice names none.</summary>
    public LocalizedText? Holiday { get; }

    /// <summary>Whether the law itself gives the day off (法定节假日); null when it works or when the source does not tell.</summary>
    public bool? IsStatutory { get; }

    /// <summary>A day off (放假).</summary>
    /// <param name="date">The day.</param>
    /// <param name="holiday">The holiday's name, or null.</param>
    /// <param name="isStatutory">Whether the law gives the day, or null when that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public static NoticeDay Off(LocalDate date, LocalizedText? holiday = null, bool? isStatutory = null) => new(date, false, holiday, isStatutory);

    /// <summary>A day at work (上班): a make-up day, or an announced day off that is taken back.</summary>
    /// <param name="date">The day.</param>
    /// <param name="holiday">The name of the holiday it makes up for, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public static NoticeDay Working(LocalDate date, LocalizedText? holiday = null) => new(date, true, holiday, null);
}
