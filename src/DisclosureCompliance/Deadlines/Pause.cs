using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Days that do not count: those after <paramref name="FromExclusive"/> through <paramref name="UntilInclusive"/>.</summary>
internal readonly record struct Pause(LocalDate FromExclusive, LocalDate UntilInclusive);
