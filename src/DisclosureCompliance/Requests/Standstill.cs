using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>A pause of the period from one event to another; open while <see cref="Until"/> is null.</summary>
internal readonly record struct Standstill(RuleTerm Begins, RuleTerm Ends, LocalDate From, LocalDate? Until);
