using DisclosureCompliance.Phrases;

namespace SelfInspection.Commands;

/// <summary>How many phrases were read how far.</summary>
internal sealed class PhraseTally
{
    private readonly Dictionary<PhraseStatus, int> _counts = [];

    public int Total => _counts.Values.Sum();

    public int Of(PhraseStatus status) => _counts.GetValueOrDefault(status);

    public LineReading Count(LineReading reading)
    {
        _counts[reading.Status] = Of(reading.Status) + 1;
        return reading;
    }
}
