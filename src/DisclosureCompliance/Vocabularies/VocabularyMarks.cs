using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Vocabularies;

/// <summary>The marks that forms print before an entry (勾选符号), each a single character.</summary>
/// <remarks>
/// Forms that were saved from a word processor show letters of a symbol font as they stand: R and þ for a tick, £ for an empty box. A mark that is also a letter is
/// one only where a known term follows.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class VocabularyMarks
{
    private readonly IReadOnlyList<string> _chosen = [];
    private readonly IReadOnlyList<string> _notChosen = [];
    private readonly IReadOnlyList<string> _must = [];
    private readonly IReadOnlyList<string> _may = [];

    /// <summary>Marks of an entry that is chosen.</summary>
    public IReadOnlyList<string> Chosen
    {
        get => _chosen;
        init => _chosen = Guard.Against.NullItems(value);
    }

    /// <summary>Marks of an entry that is not chosen.</summary>
    public IReadOnlyList<string> NotChosen
    {
        get => _notChosen;
        init => _notChosen = Guard.Against.NullItems(value);
    }

    /// <summary>Marks of an entry that must be used, in forms whose marks mean must and may.</summary>
    public IReadOnlyList<string> Must
    {
        get => _must;
        init => _must = Guard.Against.NullItems(value);
    }

    /// <summary>Marks of an entry that may be used, in forms whose marks mean must and may.</summary>
    public IReadOnlyList<string> May
    {
        get => _may;
        init => _may = Guard.Against.NullItems(value);
    }

    /// <summary>These marks and others.</summary>
    internal VocabularyMarks Union(VocabularyMarks other) => new()
    {
        Chosen = [.. _chosen.Union(other.Chosen)],
        NotChosen = [.. _notChosen.Union(other.NotChosen)],
        Must = [.. _must.Union(other.Must)],
        May = [.. _may.Union(other.May)],
    };
}
