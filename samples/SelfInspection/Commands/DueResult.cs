using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Phrases;

namespace SelfInspection.Commands;

/// <summary>A deadline, the reading of the words that it was computed from, where there were words, and how moments became days.</summary>
internal sealed record DueResult(Deadline Deadline, PhraseReading? Reading, DayBoundary? Boundary);
