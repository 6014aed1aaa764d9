namespace DisclosureCompliance.Phrases;

/// <summary>A phrase while it is read: its words, what was found so far, and what is to be said about it.</summary>
internal sealed class Draft(TokenList tokens)
{
    private int[]? _nextTime;

    public TokenList Tokens { get; } = tokens;

    public ReadingNotes Notes { get; } = new(tokens);

    public List<Clause> Clauses { get; } = [];

    /// <summary>Ranges of tokens that belong to no clause.</summary>
    public List<(int From, int To)> Leftovers { get; } = [];

    /// <summary>The number of the sentence that is being read; a bracket belongs to the sentence that it stands in.</summary>
    public int Sentence { get; set; }

    /// <summary>Whether the phrase says that other law prevails.</summary>
    public bool SubjectToOtherLaw { get; set; }

    /// <summary>Where the phrase says which of its limits or events decides.</summary>
    public int? Choice { get; set; }

    public TokenKind Kind(int index) => Tokens.Kind(index);

    public int Value(int index) => Tokens[index].Value;

    /// <summary>Whether a number with a unit, or a word for every, stands at or after <paramref name="index"/> before the next comma.</summary>
    public bool HasTimeFrom(int index, int to)
    {
        _nextTime ??= TimeFinder.NextInSegment(Tokens);
        return index < _nextTime.Length && _nextTime[index] >= 0 && _nextTime[index] < to;
    }
}
