using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Catalogues;

/// <summary>The office whose duties are looked at (公开主体): what kind it is, and since when and until when it has existed.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosingUnit
{
    private readonly IReadOnlyList<UnitSuspension> _suspensions = [];

    /// <summary>An office.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    public DisclosingUnit(string id, LocalizedText name)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The class of office that catalogues name, such as <c>health-centre</c>; null where nothing is said.</summary>
    public string? Class { get; init; }

    /// <summary>The level of government (层级), such as <c>township</c>; null where nothing is said.</summary>
    public string? Level { get; init; }

    /// <summary>The first day of its duties, included; null for as long as anybody knows.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or lies after <see cref="Until"/>.</exception>
    public LocalDate? Since
    {
        get;
        init
        {
            field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(Since)) : null;
            RefuseNoTime();
        }
    }

    /// <summary>The last day of its duties, included; null while they last.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or lies before <see cref="Since"/>.</exception>
    public LocalDate? Until
    {
        get;
        init
        {
            field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(Until)) : null;
            RefuseNoTime();
        }
    }

    /// <summary>The times during which it had none; empty where there were none.</summary>
    public IReadOnlyList<UnitSuspension> Suspensions
    {
        get => _suspensions;
        init => _suspensions = Guard.Against.NullItems(value);
    }

    /// <summary>Whether it has duties on a day: after its start, before its end, and not suspended.</summary>
    /// <param name="day">The day.</param>
    public bool HasDutiesOn(LocalDate day) =>
        !(day < Since) && !(day > Until) && _suspensions.All(suspension => !suspension.Interval.Contains(day));

    /// <summary>An office that ended before it began would be excused every duty.</summary>
    private void RefuseNoTime()
    {
        if (Since is { } first && Until is { } last && last < first)
        {
            throw new ArgumentException($"The office '{Id}' cannot have duties since {LocalDatePattern.Iso.Format(first)} and until {LocalDatePattern.Iso.Format(last)}.");
        }
    }
}
