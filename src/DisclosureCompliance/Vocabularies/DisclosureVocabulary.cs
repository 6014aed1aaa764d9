using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Vocabularies;

/// <summary>The words of catalogues: channels, audiences, modes and levels with their spellings, and the marks of their forms (目录用语).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureVocabulary
{
    private readonly Dictionary<(VocabularyKind Kind, string Word), (VocabularyTerm Term, MatchKind How)> _exact = [];
    private readonly Dictionary<(VocabularyKind Kind, string Word), VocabularyTerm> _folded = [];
    private readonly ILookup<VocabularyKind, (string Ending, VocabularyTerm Term)> _endings;

    /// <summary>A vocabulary.</summary>
    /// <param name="terms">The terms. Of two of one kind and identifier the second adds its spellings to the first.</param>
    /// <param name="marks">The marks of forms.</param>
    /// <exception cref="ArgumentException">Two terms of one kind are written the same way.</exception>
    public DisclosureVocabulary(IEnumerable<VocabularyTerm> terms, VocabularyMarks marks)
        : this(Guard.Against.NullItems(terms), [], marks)
    {
    }

    private DisclosureVocabulary(IReadOnlyList<VocabularyTerm> terms, IReadOnlyList<VocabularyTerm> more, VocabularyMarks marks)
    {
        Terms = Guard.Against.NullItems(terms.Concat(more).GroupBy(term => (term.Kind, term.Id)).Select(Merge));
        Marks = Guard.Against.Null(marks);
        var byId = Terms.ToDictionary(term => (term.Kind, term.Id));
        foreach (var term in terms)
        {
            if (Add(term, byId[(term.Kind, term.Id)]) is { } clash)
            {
                throw new ArgumentException($"Two terms are written '{clash}'.", nameof(terms));
            }
        }

        foreach (var term in more)
        {
            Forget(term);
            Add(term, byId[(term.Kind, term.Id)]);
        }

        _endings = Terms.SelectMany(term => term.Endings.Select(ending => (Ending: WordFold.Of(ending), Term: term)))
            .OrderByDescending(pair => pair.Ending.Length)
            .ToLookup(pair => pair.Term.Kind);
    }

    /// <summary>The terms, in order.</summary>
    public IReadOnlyList<VocabularyTerm> Terms { get; }

    /// <summary>The marks of forms.</summary>
    public VocabularyMarks Marks { get; }

    /// <summary>This vocabulary and another: what both name has the spellings of both, and a spelling that both know is what the other says.</summary>
    /// <param name="more">The other one, such as a province's own.</param>
    public DisclosureVocabulary With(DisclosureVocabulary more) => new(Terms, Guard.Against.Null(more).Terms, Marks.Union(more.Marks));

    /// <summary>Finds the term that a text names.</summary>
    /// <param name="kind">The column that the text stands in.</param>
    /// <param name="text">The text of one entry, without its mark.</param>
    public VocabularyMatch Find(VocabularyKind kind, string text)
    {
        var word = Guard.Against.Null(text).Trim();
        if (_exact.TryGetValue((kind, word), out var exact))
        {
            return new VocabularyMatch(text, exact.Term, exact.How);
        }

        var folded = WordFold.Of(text);
        return _folded.TryGetValue((kind, folded), out var term) ? new VocabularyMatch(text, term, MatchKind.Folded)
            : FindDetail(kind, text, folded) ?? FindEnding(kind, text, folded) ?? new VocabularyMatch(text, null, MatchKind.Unknown);
    }

    private VocabularyMatch? FindDetail(VocabularyKind kind, string text, string folded)
    {
        foreach (var term in Terms)
        {
            if (term.TakesDetail && term.Kind == kind)
            {
                foreach (var name in NamesOf(term).Select(WordFold.Of))
                {
                    if (folded.Length > name.Length && folded.StartsWith(name, StringComparison.Ordinal) && folded[name.Length] is (':' or '(' or '_' or '-' or '—'))
                    {
                        var detail = folded.Substring(name.Length).Trim(':', '(', ')', '_', '-', '—');
                        return new VocabularyMatch(text, term, MatchKind.Spelling, detail.Length == 0 ? null : detail);
                    }
                }
            }
        }

        return null;
    }

    private VocabularyMatch? FindEnding(VocabularyKind kind, string text, string folded)
    {
        foreach (var (ending, term) in _endings[kind])
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return new VocabularyMatch(text, term, MatchKind.Ending);
            }
        }

        return null;
    }

    /// <summary>Takes the names and spellings of a term in for the one that it became; what it shares with another one, or null.</summary>
    private string? Add(VocabularyTerm term, VocabularyTerm merged)
    {
        foreach (var name in NamesOf(term).Concat(term.Spellings))
        {
            var key = (term.Kind, WordFold.Of(name));
            if (_folded.TryGetValue(key, out var other) && other.Id != term.Id)
            {
                return name;
            }

            _folded[key] = merged;
            if (!_exact.ContainsKey((term.Kind, name)))
            {
                _exact.Add((term.Kind, name), (merged, NamesOf(merged).Contains(name, StringComparer.Ordinal) ? MatchKind.Exact : MatchKind.Spelling));
            }
        }

        return null;
    }

    /// <summary>Lets go of what another term has said of the spellings of this one.</summary>
    private void Forget(VocabularyTerm term)
    {
        foreach (var name in NamesOf(term).Concat(term.Spellings))
        {
            var folded = WordFold.Of(name);
            if (_folded.TryGetValue((term.Kind, folded), out var other) && other.Id != term.Id)
            {
                _folded.Remove((term.Kind, folded));
                foreach (var exact in _exact.Keys.Where(key => key.Kind == term.Kind && WordFold.Of(key.Word) == folded).ToArray())
                {
                    _exact.Remove(exact);
                }
            }
        }
    }

    internal static IEnumerable<string> NamesOf(VocabularyTerm term) => term.Name.Texts.Select(text => text.Value).Append(term.Id);

    private static VocabularyTerm Merge(IEnumerable<VocabularyTerm> same)
    {
        VocabularyTerm[] all = [.. same];
        var first = all[0];
        return all.Length == 1 ? first : new VocabularyTerm(first.Kind, first.Id, first.Name)
        {
            Spellings = [.. all.SelectMany(term => term.Spellings).Concat(all.Skip(1).SelectMany(term => term.Name.Texts.Select(text => text.Value))).Distinct().Except(NamesOf(first))],
            Endings = [.. all.SelectMany(term => term.Endings).Distinct()],
            TakesDetail = all.Any(term => term.TakesDetail),
            IsStandard = all.Any(term => term.IsStandard),
        };
    }
}
