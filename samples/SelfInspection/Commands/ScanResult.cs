using DisclosureCompliance.Privacy;

namespace SelfInspection.Commands;

/// <summary>One text that was looked over.</summary>
internal sealed record ScanResult(string File, ScanReport? Report);
