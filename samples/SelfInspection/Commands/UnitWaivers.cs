using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Commands;

/// <summary>A unit to which waivers gave something: its total without them and what they add, each null where there is no total.</summary>
internal sealed record UnitWaivers(UnitAnswers Unit, Rational? Without, Rational? Points, IReadOnlyList<Waiver> Applied);
