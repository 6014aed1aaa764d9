using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Ranking;

/// <summary>Which checklist a unit is scored by: one for all, one that differs by class, or one for each class.</summary>
/// <remarks>分类考核.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class SchemeByClass
{
    private readonly Checklist? _otherwise;

    /// <summary>One checklist for all units. Where it has classes, a unit has to name one of them.</summary>
    public SchemeByClass(Checklist checklist)
        : this(new Dictionary<string, Checklist>(), Guard.Against.Null(checklist))
    {
    }

    /// <summary>A checklist for each class.</summary>
    /// <param name="byClass">The checklists by the key of the class.</param>
    /// <param name="otherwise">The checklist of every other unit; null when there is none.</param>
    /// <exception cref="ArgumentException">A checklist is null.</exception>
    public SchemeByClass(IEnumerable<KeyValuePair<string, Checklist>> byClass, Checklist? otherwise = null)
    {
        var copy = new Dictionary<string, Checklist>(StringComparer.Ordinal);
        foreach (var pair in Guard.Against.Null(byClass))
        {
            copy.Add(Guard.Against.NullOrWhiteSpace(pair.Key), Guard.Against.Null(pair.Value));
        }

        ByClass = new ReadOnlyDictionary<string, Checklist>(copy);
        _otherwise = otherwise;
    }

    /// <summary>The checklists that are for one class only, by its key.</summary>
    public IReadOnlyDictionary<string, Checklist> ByClass { get; }

    /// <summary>The checklist of a unit; null where its class, or its having none, leaves it without one.</summary>
    /// <param name="classKey">The unit's class; null when it states none.</param>
    public Checklist? For(string? classKey)
    {
        if (classKey is not null && ByClass.TryGetValue(classKey, out var own))
        {
            return own;
        }

        var needsClass = _otherwise is { Classes.Count: > 0 };
        return needsClass && (classKey is null || _otherwise!.For(classKey) is null) ? null : _otherwise;
    }
}
