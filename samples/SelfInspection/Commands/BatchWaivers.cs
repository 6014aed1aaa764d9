using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Commands;

/// <summary>What one list of waivers did to the units of a batch.</summary>
internal sealed class BatchWaivers(WaiverList list)
{
    private readonly List<UnitWaivers> _units = [];
    private readonly HashSet<Waiver> _used = [];
    private readonly Dictionary<(WaiverFindingKind, Waiver, Waiver?), WaiverFinding> _findings = [];

    public ScoringOptions Options { get; } = new() { Waivers = list };

    /// <summary>The units to which a waiver gave something, in the order of the batch.</summary>
    public IReadOnlyList<UnitWaivers> Units => _units;

    /// <summary>What is to be said of waivers, each thing once: one is unused only where no unit uses it.</summary>
    public IReadOnlyList<WaiverFinding> Findings =>
        [.. _findings.Values.Where(finding => finding.Kind != WaiverFindingKind.Unused || !_used.Contains(finding.Waiver))];

    public void Add(UnitAnswers unit, WaiverEffect effect)
    {
        if (effect.Applied.Count > 0)
        {
            _units.Add(new UnitWaivers(unit, effect.Without.Total.Result, effect.Points, effect.Applied));
        }

        _used.UnionWith(effect.Applied);
        foreach (var finding in effect.Findings)
        {
            _findings.TryAdd((finding.Kind, finding.Waiver, finding.Other), finding);
        }
    }
}
