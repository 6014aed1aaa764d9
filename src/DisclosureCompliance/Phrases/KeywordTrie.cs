namespace DisclosureCompliance.Phrases;

/// <summary>Finds the longest known word at a place of a text. Filled once, then only read.</summary>
internal sealed class KeywordTrie
{
    private const int Root = 0;
    private static readonly char[] Separators = [' ', '\n', '\r'];

    private readonly Dictionary<int, int> _children = [];
    private readonly List<Entry> _nodes = [default];

    /// <summary>Adds words of one kind and value, separated by spaces or line breaks. A word that is there already keeps what it has.</summary>
    public void Add(TokenKind kind, int value, string words)
    {
        foreach (var word in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var node = Root;
            foreach (var character in word)
            {
                if (!_children.TryGetValue(Key(node, character), out var next))
                {
                    next = _nodes.Count;
                    _nodes.Add(default);
                    _children.Add(Key(node, character), next);
                }

                node = next;
            }

            if (!_nodes[node].IsWord)
            {
                _nodes[node] = new Entry(kind, value);
            }
        }
    }

    /// <summary>The longest word that begins at <paramref name="start"/>; its end, or <paramref name="start"/> where there is none.</summary>
    public int Longest(FoldedText text, int start, out TokenKind kind, out int value)
    {
        (kind, value) = (TokenKind.Text, 0);
        var end = start;
        var node = Root;
        for (var position = start; position < text.Length && _children.TryGetValue(Key(node, text[position]), out node); position++)
        {
            if (_nodes[node] is { IsWord: true } entry)
            {
                (kind, value, end) = (entry.Kind, entry.Value, position + 1);
            }
        }

        return end;
    }

    private static int Key(int node, char character) => (node << 16) | character;

    private readonly struct Entry(TokenKind kind, int value)
    {
        public bool IsWord { get; } = true;

        public TokenKind Kind { get; } = kind;

        public int Value { get; } = value;
    }
}
