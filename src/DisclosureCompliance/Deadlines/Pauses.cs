using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>The pauses of one period in order of date, overlapping ones merged, and whether one of them has not ended yet.</summary>
internal sealed class Pauses
{
    private Pauses(IReadOnlyList<Pause> spans, LocalDate? openSince)
    {
        Spans = spans;
        OpenSince = openSince;
    }

    public static Pauses None { get; } = new([], openSince: null);

    public IReadOnlyList<Pause> Spans { get; }

    /// <summary>The first day on which a pause began that has no end yet; null where all have one.</summary>
    public LocalDate? OpenSince { get; }

    public bool Contains(LocalDate date)
    {
        foreach (var span in Spans)
        {
            if (date > span.FromExclusive && date <= span.UntilInclusive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With the pauses between the given beginnings and ends added: each beginning takes the first end that is not before it and not taken.</summary>
    public Pauses With(IEnumerable<LocalDate> beginnings, IEnumerable<LocalDate> ends, DeadlineOptions options)
    {
        var spans = new List<Pause>(Spans);
        var openSince = OpenSince;
        var free = ends.OrderBy(date => date).ToList();
        foreach (var from in beginnings.OrderBy(date => date))
        {
            var index = free.FindIndex(date => date >= from);
            if (index < 0)
            {
                openSince = openSince is { } earlier && earlier < from ? earlier : from;
                continue;
            }

            var span = new Pause(options.CountPauseStart ? from : from.PlusDays(-1), options.CountPauseEnd ? free[index].PlusDays(-1) : free[index]);
            free.RemoveAt(index);
            if (span.UntilInclusive > span.FromExclusive)
            {
                spans.Add(span);
            }
        }

        return new Pauses(Merge(spans), openSince);
    }

    private static List<Pause> Merge(List<Pause> spans)
    {
        var merged = new List<Pause>(spans.Count);
        foreach (var span in spans.OrderBy(span => span.FromExclusive))
        {
            if (merged.Count > 0 && span.FromExclusive <= merged[^1].UntilInclusive)
            {
                merged[^1] = merged[^1] with { UntilInclusive = LocalDate.Max(merged[^1].UntilInclusive, span.UntilInclusive) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
