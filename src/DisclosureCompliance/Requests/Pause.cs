using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Days that do not count: those after <see cref="From"/> to <see cref="Until"/>; without an end the time stands still.</summary>
internal readonly record struct Pause(RuleTerm Begins, RuleTerm Ends, LocalDate From, LocalDate? Until);
