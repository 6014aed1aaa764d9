using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Outlook;

/// <summary>What falls due for one unit (分单位到期事项).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AgendaUnit
{
    internal AgendaUnit(string? unit, IEnumerable<AgendaEntry> entries)
    {
        Unit = unit;
        Entries = Guard.Against.NullItems(entries);
    }

    /// <summary>The unit; null for what names none.</summary>
    public string? Unit { get; }

    /// <summary>Its entries, in order of date.</summary>
    public IReadOnlyList<AgendaEntry> Entries { get; }
}
