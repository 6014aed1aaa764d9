using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The grades of a checklist. A grade is decided on the exact score, never on a rounded one.</summary>
/// <remarks>
/// A band without an upper end reaches up to the lower end of the next one above it, and one without a lower end down to the upper end of the next one
/// below it; the outermost bands are open. A band without ends has no scores; it ranks just below the lowest band that names it as its
/// <see cref="GradeBand.Otherwise"/>, and lowest of all where none does. Gaps and overlaps that are printed stay: a score in them has no grade, and that is said.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class GradeScale
{
    private readonly (GradeBand Band, Interval Scores)[] _rising;

    /// <summary>A scale.</summary>
    /// <param name="bands">One band with ends or more, with different keys, in any order.</param>
    /// <exception cref="ArgumentException">There is no band with ends, or two share a key.</exception>
    public GradeScale(IEnumerable<GradeBand> bands)
    {
        Bands = ChecklistGuards.DistinctKeys(Guard.Against.NullItems(bands), band => band.Key, nameof(bands));
        (GradeBand Band, Interval Scores)[] printed = [.. Bands.Where(band => band.Scores is not null).Select(band => (band, band.Scores!))];
        if (printed.Length == 0)
        {
            throw new ArgumentException("A scale needs a band with ends.", nameof(bands));
        }

        _rising = Resolve([.. printed.OrderBy(entry => entry.Scores.Lower ?? entry.Scores.Upper!.Value).ThenBy(entry => entry.Scores.Lower is not null)]);
        Rising = Ranked();
    }

    /// <summary>A scale.</summary>
    public GradeScale(params GradeBand[] bands)
        : this((IEnumerable<GradeBand>)bands)
    {
    }

    /// <summary>The bands, as given.</summary>
    public IReadOnlyList<GradeBand> Bands { get; }

    /// <summary>The bands from the lowest to the highest.</summary>
    internal List<GradeBand> Rising { get; }

    /// <summary>The band with a key, or null where there is none.</summary>
    public GradeBand? Find(string key) => Bands.FirstOrDefault(band => band.Key == Guard.Against.Null(key));

    /// <summary>The scores that a band covers once its absent ends are filled in; null for a band without ends.</summary>
    /// <exception cref="ArgumentException"><paramref name="band"/> is not of this scale.</exception>
    public Interval? ScoresOf(GradeBand band)
    {
        foreach (var (candidate, scores) in _rising)
        {
            if (ReferenceEquals(candidate, band))
            {
                return scores;
            }
        }

        return Bands.Contains(Guard.Against.Null(band)) ? null : throw new ArgumentException("The band is not one of this scale.", nameof(band));
    }

    /// <summary>The grade of a score that lies somewhere from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="lowest"/> is above <paramref name="highest"/>.</exception>
    public GradeDecision Decide(Rational lowest, Rational highest)
    {
        if (lowest > highest)
        {
            throw new ArgumentException($"{lowest} is above {highest}.", nameof(lowest));
        }

        var touched = _rising.Where(entry => entry.Scores.Touches(lowest, highest)).ToArray();
        return lowest == highest ? DecideExact(lowest, touched) : DecideRange(lowest, highest, touched);
    }

    /// <summary>The grade instead of one whose condition is not met; null where there is none.</summary>
    internal GradeBand? Below(GradeBand band) =>
        band.Otherwise is { } key ? Find(key) : Rising.Take(Math.Max(Rising.IndexOf(band), 0)).LastOrDefault(lower => lower.Scores is not null);

    /// <summary>The bands in which one of several scores lies.</summary>
    internal IEnumerable<GradeBand> Touching(ScoreSpan scores) => _rising.Where(entry => scores.Touches(entry.Scores)).Select(entry => entry.Band);

    /// <summary>The stretches from 0 to <paramref name="total"/> that no band covers.</summary>
    internal IEnumerable<Interval> GapsUpTo(Rational total)
    {
        var (covered, included) = (Rational.Zero, false);
        foreach (var (_, scores) in _rising)
        {
            if (covered == total && included)
            {
                yield break;
            }

            if (scores.Lower is { } lower && (lower > covered || (lower == covered && !included && !scores.IncludesLower)))
            {
                yield return new Interval(covered, !included, Rational.Min(lower, total), lower > total || !scores.IncludesLower);
            }

            if (scores.Upper is not { } upper || upper > total)
            {
                yield break;
            }

            if (upper > covered || (upper == covered && scores.IncludesUpper))
            {
                (covered, included) = (upper, scores.IncludesUpper);
            }
        }

        if (covered < total || !included)
        {
            yield return new Interval(covered, !included, total, includesUpper: true);
        }
    }

    /// <summary>Bands that share scores: each one with that of those below it which reaches highest.</summary>
    internal IEnumerable<(GradeBand Lower, GradeBand Upper)> Overlaps()
    {
        var reach = _rising[0];
        foreach (var above in _rising.Skip(1))
        {
            if (Reaches(reach.Scores, above.Scores))
            {
                yield return (reach.Band, above.Band);
            }

            if (reach.Scores.Upper is { } highest && (above.Scores.Upper is not { } upper || upper > highest || (upper == highest && above.Scores.IncludesUpper)))
            {
                reach = above;
            }
        }
    }

    private static bool Reaches(Interval below, Interval above) =>
        below.Upper is not { } upper || above.Lower is not { } lower || lower < upper || (lower == upper && below.IncludesUpper && above.IncludesLower);

    private static GradeDecision DecideExact(Rational score, (GradeBand Band, Interval Scores)[] touched)
    {
        var argument = new MessageArgument("score", score);
        return touched.Length switch
        {
            0 => new(GradeState.Gap, [], new Message(GradeMessages.Gap, argument)),
            1 => Decided(touched[0], argument),
            _ => new(GradeState.Overlap, touched.Select(entry => entry.Band), new Message(GradeMessages.Overlap, argument, Names(touched))),
        };
    }

    private static GradeDecision DecideRange(Rational lowest, Rational highest, (GradeBand Band, Interval Scores)[] touched)
    {
        MessageArgument[] range = [new("lowest", lowest), new("highest", highest)];
        if (touched.Length == 1 && touched[0].Scores.Contains(lowest) && touched[0].Scores.Contains(highest))
        {
            return Decided(touched[0], new MessageArgument("score", $"{lowest}…{highest}"));
        }

        return touched.Length == 0
            ? new(GradeState.Gap, [], new Message(GradeMessages.RangeInGap, range))
            : new(GradeState.Open, touched.Select(entry => entry.Band), new Message(GradeMessages.Open, [.. range, Names(touched)]));
    }

    private static GradeDecision Decided((GradeBand Band, Interval Scores) entry, MessageArgument score) => new(
        GradeState.Decided,
        [entry.Band],
        new Message(GradeMessages.Decided, score, new("grade", entry.Band.Name), new("range", entry.Scores.ToString())));

    private static MessageArgument Names((GradeBand Band, Interval Scores)[] touched) => new("grades", touched.Select(entry => entry.Band.Name));

    private List<GradeBand> Ranked()
    {
        var ranked = _rising.Select(entry => entry.Band).ToList();
        foreach (var band in Bands.Where(band => band.Scores is null))
        {
            ranked.Insert(Math.Max(ranked.FindIndex(above => above.Otherwise == band.Key), 0), band);
        }

        return ranked;
    }

    private static (GradeBand Band, Interval Scores)[] Resolve((GradeBand Band, Interval Scores)[] rising)
    {
        var filled = IntervalFilling.Fill([.. rising.Select(entry => entry.Scores)]);
        return [.. rising.Zip(filled, (entry, scores) => (entry.Band, Scores: scores)).OrderBy(entry => entry.Scores.Lower is not null).ThenBy(entry => entry.Scores.Lower ?? default).ThenByDescending(entry => entry.Scores.IncludesLower)];
    }
}
