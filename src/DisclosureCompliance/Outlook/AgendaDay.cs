using System.Runtime.InteropServices;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>The load of one working day (当日到期量).</summary>
/// <remarks><c>default</c> is an empty 0001-01-01.<para>Thread safety: immutable, safe to share.</para></remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AgendaDay
{
    internal AgendaDay(LocalDate date, int count, int restDaysAfter, LocalizedText? holiday)
    {
        Date = date;
        Count = count;
        RestDaysAfter = restDaysAfter;
        Holiday = holiday;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>How much must be done by it: what is due on it, and on the rest days that follow.</summary>
    public int Count { get; }

    /// <summary>How many rest days follow in a row.</summary>
    public int RestDaysAfter { get; }

    /// <summary>The holiday that follows; null where none does.</summary>
    public LocalizedText? Holiday { get; }

    /// <summary>Whether it is the last working day before a holiday of three days or more.</summary>
    public bool IsBeforeLongHoliday => Holiday is not null && RestDaysAfter >= 3;
}
