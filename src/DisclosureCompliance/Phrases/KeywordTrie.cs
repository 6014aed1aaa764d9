namespace DisclosureCompliance.Phrases;

/// <summary>Finds the longest known word at a place of a text. Filled once, then only read.</summary>
/// <remarks>The tree lies in one open-addressed table from node and character to node, because it is asked several times for every character.</remarks>
internal sealed class KeywordTrie
{
    private const int Root = 0;
    private const int Slots = 1 << 14;
    private const uint Spread = 2654435769u;
    private static readonly char[] Separators = [' ', '\n', '\r'];

    private readonly int[] _keys = new int[Slots];
    private readonly int[] _children = new int[Slots];
    private readonly List<Entry> _nodes = [default];

    /// <summary>Adds words of one kind and value, separated by spaces or line breaks. A word that is there already keeps what it has.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="value">Their value.</param>
    /// <param name="words">The words.</param>
    /// <param name="taken">How many characters belong to the word, where the rest only tells it from a longer one (自 in 自行政机关); 0 for all.</param>
    public void Add(TokenKind kind, int value, string words, int taken = 0)
    {
        foreach (var word in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var node = Root;
            foreach (var character in word)
            {
                node = ChildToFill(node, character);
            }

            if (!_nodes[node].IsWord)
            {
                _nodes[node] = new Entry(kind, value, taken == 0 ? word.Length : taken);
            }
        }
    }

    /// <summary>The longest word that begins at <paramref name="start"/>; its end, or <paramref name="start"/> where there is none.</summary>
    public int Longest(FoldedText text, int start, out TokenKind kind, out int value)
    {
        (kind, value) = (TokenKind.Text, 0);
        var end = start;
        var node = Root;
        for (var position = start; position < text.Length; position++)
        {
            node = _children[SlotOf(node, text[position])];
            if (node == Root)
            {
                break;
            }

            if (_nodes[node] is { IsWord: true } entry)
            {
                (kind, value, end) = (entry.Kind, entry.Value, start + entry.Length);
            }
        }

        return end;
    }

    private int ChildToFill(int node, char character)
    {
        var slot = SlotOf(node, character);
        if (_children[slot] == Root)
        {
            if (_nodes.Count == Slots / 2)
            {
                throw new InvalidOperationException("The table is half full; make it larger.");
            }

            _keys[slot] = KeyOf(node, character);
            _children[slot] = _nodes.Count;
            _nodes.Add(default);
        }

        return _children[slot];
    }

    /// <summary>The slot of a node's child, or the free slot where it would stand: a free one has no child.</summary>
    private int SlotOf(int node, char character)
    {
        var key = KeyOf(node, character);
        var slot = unchecked((int)(((uint)key * Spread) >> 18));
        while (_children[slot] != Root && _keys[slot] != key)
        {
            slot = (slot + 1) % Slots;
        }

        return slot;
    }

    private static int KeyOf(int node, char character) => (node << 16) | character;

    private readonly struct Entry(TokenKind kind, int value, int length)
    {
        public bool IsWord { get; } = true;

        public TokenKind Kind { get; } = kind;

        public int Value { get; } = value;

        public int Length { get; } = length;
    }
}
