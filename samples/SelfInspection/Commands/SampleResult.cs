using DisclosureCompliance.Numerics;
using DisclosureCompliance.Sampling;
using SelfInspection.Input;

namespace SelfInspection.Commands;

/// <summary>A sample that was drawn, and what a look at it says.</summary>
/// <param name="Source">From what it was drawn.</param>
/// <param name="By">By what it is divided, as it is typed.</param>
/// <param name="Pool">What could have been drawn.</param>
/// <param name="Sample">What was.</param>
/// <param name="Level">The level of confidence.</param>
/// <param name="Find">How many faulty ones should not stay unseen; null where the size was chosen.</param>
/// <param name="Faulty">How many turned out faulty, by stratum; null before anybody looked.</param>
internal sealed record SampleResult(
    SampleSource Source, string By, SamplePool Pool, InspectionSample Sample, Rational Level, int? Find, IReadOnlyDictionary<string, Rational>? Faulty)
{
    private readonly Dictionary<string, SampleEntry> _entries = Pool.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    public SampleEntry EntryOf(string id) => _entries[id];

    /// <summary>How many of a stratum's drawn turned out faulty; none where nobody says otherwise.</summary>
    public int FaultyOf(StratumSample stratum) =>
        Faulty is not null && Faulty.TryGetValue(stratum.Stratum.Id, out var count) ? (int)count.Numerator : 0;

    public int MostFaulty(StratumSample stratum) => stratum.Confidence(FaultyOf(stratum)).MostFaulty(Level);

    /// <summary>
    /// The most faulty ones of all strata together. Each stratum that was drawn in part gets its share of the doubt, so that all bounds hold at once at the level.
    /// </summary>
    public int MostFaultyInAll()
    {
        var open = Sample.Strata.Count(stratum => stratum.Drawn.Count > 0 && stratum.Drawn.Count < stratum.Population);
        var level = 1 - ((1 - Level) / Math.Max(open, 1));
        return Sample.Strata.Sum(stratum => stratum.Confidence(FaultyOf(stratum)).MostFaulty(level));
    }
}
