using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Checking;

/// <summary>
/// When the words of a record and of the catalogue mean the same channel or audience: by the vocabulary, and where it does not know a word, by the word
/// itself. What only ends like a term counts as that term, so that nothing is called missing for a longer name.
/// </summary>
internal sealed class PublicationWords(DisclosureVocabulary vocabulary)
{
    private readonly Dictionary<(VocabularyKind Kind, string Text), VocabularyMatch> _known = [];

    public bool IsSameChannel(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        var (one, other) = (Find(VocabularyKind.Channel, left), Find(VocabularyKind.Channel, right));
        return one.Term is null && other.Term is null
            ? WordFold.Of(left) == WordFold.Of(right)
            : one.Term == other.Term && (one.Detail is null || other.Detail is null || WordFold.Of(one.Detail) == WordFold.Of(other.Detail));
    }

    public bool IsEveryone(string audience) => Find(VocabularyKind.Audience, audience).IsEveryone;

    private VocabularyMatch Find(VocabularyKind kind, string text)
    {
        if (!_known.TryGetValue((kind, text), out var match))
        {
            _known.Add((kind, text), match = vocabulary.Find(kind, text));
        }

        return match;
    }
}
