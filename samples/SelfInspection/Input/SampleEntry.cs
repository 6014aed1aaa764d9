using DisclosureCompliance.Messages;

namespace SelfInspection.Input;

/// <summary>A record, or an item of the catalogue, that may be drawn.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Title">Its title; null where there is none.</param>
/// <param name="Item">The catalogue item that it is for, or that it is.</param>
/// <param name="Strata">The strata that it could belong to; it belongs to the riskiest, the first of equal ones.</param>
internal sealed record SampleEntry(string Id, LocalizedText? Title, string Item, IReadOnlyList<string> Strata);
