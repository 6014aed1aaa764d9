using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Records;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// The first later day on which something that a check asked of its own day is answered otherwise. Whoever compares the day of the inspection with another tells
/// it here; as long as all these answers stay, so does the verdict.
/// </summary>
internal sealed class NextChange(LocalDate asOf)
{
    /// <summary>The day; null where time alone changes nothing any more.</summary>
    public LocalDate? Day { get; private set; }

    /// <summary>Something counts from a day on.</summary>
    public void From(LocalDate? day)
    {
        if (day > asOf && !(day >= Day))
        {
            Day = day;
        }
    }

    /// <summary>Something counts through a day, that day included.</summary>
    public void After(LocalDate? day)
    {
        if (day >= asOf && day < LocalDate.MaxIsoValue)
        {
            From(day.Value.PlusDays(1));
        }
    }

    /// <summary>Something is in time through a last day, of which it may not be certain which it is.</summary>
    public void After(in LastDay last)
    {
        After(last.Earliest);
        After(last.Latest);
    }

    /// <summary>What the records themselves state of later days counts from those on.</summary>
    public void FromDatesOf(IReadOnlyList<DisclosureRecord> records)
    {
        foreach (var record in records)
        {
            From(record.PublishedAt?.Date);
            From(record.ChangedOn);
            From(record.RemovedOn);
            for (var i = 0; i < record.Events.Count; i++)
            {
                From(record.Events[i].Date);
            }

            for (var i = 0; i < record.Places?.Count; i++)
            {
                From(record.Places[i].TriedOn);
            }
        }
    }

    /// <summary>The time of the office's own duties.</summary>
    public void FromDutiesOf(DisclosingUnit? unit)
    {
        From(unit?.Since);
        After(unit?.Until);
        foreach (var suspension in unit?.Suspensions ?? [])
        {
            From(suspension.Interval.Start);
            After(suspension.Interval.End);
        }
    }

    /// <summary>The time in which an item must be disclosed.</summary>
    public void FromDutyOf(CatalogueItem item)
    {
        From(item.AppliesFrom);
        After(item.AppliesThrough);
    }

    /// <summary>The law of a ground for not disclosing.</summary>
    public void FromVersionsOf(ExemptionGround? ground)
    {
        foreach (var version in ground?.Versions ?? [])
        {
            From(version.InForce.First);
            After(version.InForce.Last);
        }
    }
}
