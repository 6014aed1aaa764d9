using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>A kind of unit that has a scale of its own: A类 counties, B类 departments.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class UnitClass
{
    /// <summary>A class of units.</summary>
    public UnitClass(string key, LocalizedText name) => (Key, Name) = (Guard.Against.NullOrWhiteSpace(key), Guard.Against.Null(name));

    /// <summary>The key, which answers name.</summary>
    public string Key { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }
}
