using DisclosureCompliance.Phrases;

namespace SelfInspection.Commands;

/// <summary>How many phrases were read how far.</summary>
internal sealed class PhraseTally
{
    private readonly Dictionary<PhraseStatus, long> _counts = [];

    public long Total => _counts.Values.Sum();

    public long Of(PhraseStatus status) => _counts.GetValueOrDefault(status);

    public LineReading Count(LineReading reading)
    {
        _counts[reading.Status] = Of(reading.Status) + 1;
        return reading;
    }
}
