using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Similarity;

/// <summary>
/// Sketches by likeness: which of those added is like this one, without comparing with all of them. Two texts meet where one of 21 bands of six samples
/// agrees (locality-sensitive hashing), and always where they are the same, numbers included.
/// </summary>
/// <typeparam name="TKey">What texts are known by.</typeparam>
/// <remarks>
/// At a likeness of 0.9 two texts meet nearly always, at 0.8 in 99.8 of 100 cases, at 0.7 in 93; at 0.3 in 2. What meets is compared, so that nothing below
/// the threshold is ever given. A band keeps no more than 16 texts, the first ones: ten thousand texts on one form cost as much as sixteen. A text
/// still meets one of them, though not always the likest; a copy of any of them still meets that. Texts that fold to nothing are like no text and are left out.
/// <para>Thread safety: none; to be used by one thread at a time.</para>
/// </remarks>
public sealed class SimilarityIndex<TKey>
{
    private const int BandCount = 21;

    // One band more, of the text itself: texts on one form crowd the others, and a copy must not be lost among them.
    private const int TextBand = BandCount;
    private const int BandRows = 6;
    private const int MaxCrowd = 16;

    private readonly Dictionary<ulong, List<int>> _bands = [];
    private readonly List<SimilarText<TKey>> _texts = [];
    private readonly Rational _threshold;
    private readonly int _leastCommon;

    /// <summary>An empty index.</summary>
    /// <param name="threshold">How like two texts must be at least, 0.5 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is below 0.5, where texts no longer meet, or above 1.</exception>
    public SimilarityIndex(Rational threshold)
    {
        _threshold = threshold < Rational.Create(1, 2) || threshold > Rational.One
            ? throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "Texts are found from a likeness of 0.5 on, up to 1.")
            : threshold;
        for (_leastCommon = 0; Rational.Create(_leastCommon, Sketcher.BinCount) < _threshold; _leastCommon++)
        {
        }
    }

    /// <summary>How many texts are in it.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text; one that folds to nothing is left out.</summary>
    /// <exception cref="ArgumentException">The key or the sketch is null.</exception>
    public void Add(TKey key, ContentSketch sketch)
    {
        Guard.Against.Null(key);
        if (Guard.Against.Null(sketch).Length == 0)
        {
            return;
        }

        _texts.Add(new SimilarText<TKey>(key, sketch, Rational.One));
        for (var band = 0; band <= TextBand; band++)
        {
            var hash = HashOf(sketch, band);
            if (!_bands.TryGetValue(hash, out var texts))
            {
                _bands.Add(hash, texts = new List<int>(1));
            }

            if (texts.Count < MaxCrowd)
            {
                texts.Add(_texts.Count - 1);
            }
        }
    }

    /// <summary>The text most like this one, the same text before others, the first added of several; null where none reaches the threshold.</summary>
    /// <exception cref="ArgumentException"><paramref name="sketch"/> is null.</exception>
    public SimilarText<TKey>? Nearest(ContentSketch sketch)
    {
        var (best, bestCommon) = (-1, -1);
        foreach (var index in Candidates(Guard.Against.Null(sketch)))
        {
            var common = Rank(sketch, index);
            if (common > bestCommon || (common == bestCommon && index < best))
            {
                (best, bestCommon) = (index, common);
            }
        }

        return best < 0 ? null : Found(sketch, best);
    }

    /// <summary>The texts like this one, the likest first, in the order in which they were added where equally like.</summary>
    /// <exception cref="ArgumentException"><paramref name="sketch"/> is null.</exception>
    public IReadOnlyList<SimilarText<TKey>> Query(ContentSketch sketch)
    {
        Guard.Against.Null(sketch);
        return Array.AsReadOnly(Candidates(sketch).OrderByDescending(index => Rank(sketch, index)).ThenBy(index => index).Select(index => Found(sketch, index)).ToArray());
    }

    /// <summary>How many samples agree, and one more for the same text.</summary>
    private int Rank(ContentSketch sketch, int index) => sketch.Common(_texts[index].Sketch) + (sketch.Equals(_texts[index].Sketch) ? 1 : 0);

    private SimilarText<TKey> Found(ContentSketch sketch, int index) => _texts[index] with { Similarity = sketch.SimilarityTo(_texts[index].Sketch) };

    private HashSet<int> Candidates(ContentSketch sketch)
    {
        var found = new HashSet<int>();
        for (var band = 0; band <= TextBand && sketch.Length > 0; band++)
        {
            if (_bands.TryGetValue(HashOf(sketch, band), out var texts))
            {
                foreach (var index in texts)
                {
                    if (!found.Contains(index) && sketch.Common(_texts[index].Sketch) >= _leastCommon)
                    {
                        found.Add(index);
                    }
                }
            }
        }

        return found;
    }

    private static ulong HashOf(ContentSketch sketch, int band)
    {
        var hash = (ulong)band;
        if (band == TextBand)
        {
            return Sketcher.Mix(unchecked(sketch.TextHash ^ (hash << 59)));
        }

        foreach (var bin in sketch.Bins.Slice(band * BandRows, BandRows))
        {
            hash = Sketcher.Mix(unchecked((hash << 16) ^ (hash >> 48) ^ bin));
        }

        return hash;
    }
}
