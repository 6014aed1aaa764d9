using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace DisclosureCompliance.Guards;

/// <summary>The library's own guards, in the voice of <see cref="Guard.Against"/>. They answer a programmer's mistake, never bad data.</summary>
internal static class DisclosureGuards
{
    /// <summary>Rejects a null, and a list that holds one; copies the rest, also an empty one, so that later changes to <paramref name="input"/> are not seen.</summary>
    public static IReadOnlyList<T> NullItems<T>(
        this IGuardClause guardClause,
        IEnumerable<T>? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        return guardClause.NullItems(input, out _, parameterName);
    }

    /// <summary>The same, with the items as the array beneath, which stays with who asked.</summary>
    public static IReadOnlyList<T> NullItems<T>(
        this IGuardClause guardClause,
        IEnumerable<T>? input,
        out T[] items,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        items = guardClause.Null(input, parameterName).ToArray();
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("The sequence contains a null.", parameterName);
            }
        }

        return items.Length == 0 ? [] : Array.AsReadOnly(items);
    }

    /// <summary>Rejects a null, and a dictionary with a null in it; copies the rest, in ordinal order of the keys, so that the order in which somebody wrote them shows nowhere.</summary>
    public static IReadOnlyDictionary<string, T> NullValues<T>(
        this IGuardClause guardClause,
        IEnumerable<KeyValuePair<string, T>>? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : class
    {
        var copy = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var pair in guardClause.Null(input, parameterName).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            copy.Add(pair.Key, pair.Value ?? throw new ArgumentException($"The value of '{pair.Key}' is null.", parameterName));
        }

        return new ReadOnlyDictionary<string, T>(copy);
    }

    /// <summary>Rejects what lies outside two bounds, both included, and names them.</summary>
    public static T Outside<T>(this IGuardClause guardClause, T input, string parameterName, T least, T most)
        where T : struct, IComparable<T>
    {
        _ = guardClause;
        if (input.CompareTo(least) >= 0 && input.CompareTo(most) <= 0)
        {
            return input;
        }

        var range = most is int.MaxValue ? $"{least} or more" : $"from {least} to {most}";
        throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"{parameterName} is {input}; it must be {range}."));
    }

    /// <summary>Rejects a date of another calendar system than ISO: statutes, notices and records are dated by the Gregorian calendar.</summary>
    public static LocalDate NonIsoDate(
        this IGuardClause guardClause,
        LocalDate input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        if (input.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The date {input} is of the calendar system {input.Calendar.Id}; convert it with WithCalendar(CalendarSystem.Iso).", parameterName);
        }

        return input;
    }

    /// <summary>Rejects a null, or two equal items; copies the rest.</summary>
    public static IReadOnlyList<T> Repetition<T>(
        this IGuardClause guardClause,
        IEnumerable<T>? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        var items = guardClause.NullItems(input, parameterName);
        if (items.Count > 1 && items.Distinct().Count() != items.Count)
        {
            throw new ArgumentException("An item occurs twice.", parameterName);
        }

        return items;
    }
}
