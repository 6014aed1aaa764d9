using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Reads to whom an item is open (公开对象). Where a cell leaves that open it is everyone, as the law has it, and that is said.</summary>
internal sealed class AudienceReader(DisclosureVocabulary vocabulary, Action<MessageTemplate, MessageArgument[]> warn)
{
    private const string Groups = "particular-groups";

    private readonly IReadOnlyList<string> _groupNames =
    [
        .. vocabulary.Terms.Where(term => term is { Kind: VocabularyKind.Audience, Id: Groups })
            .SelectMany(term => DisclosureVocabulary.NamesOf(term).Concat(term.Spellings)).OrderByDescending(name => name.Length),
    ];

    /// <summary>The audience that a cell names; null for everyone.</summary>
    public LocalizedText? Read(string cell)
    {
        var ticked = TickedCell.Read(cell, VocabularyKind.Audience, vocabulary);
        if (ticked.IsOpen)
        {
            warn(CatalogueCsvMessages.AudienceOpen, [new("text", cell)]);
            return null;
        }

        string[] named = [.. ticked.Chosen.Select(GroupOf)];
        if (ticked.IsAssumed)
        {
            warn(CatalogueCsvMessages.AudienceAssumed, [new("text", cell), new("taken", string.Join("、", ticked.Chosen))]);
        }

        return ticked.HasMarks ? OfTicked(cell, named) : OfWords(cell, named[0]);
    }

    private LocalizedText? OfTicked(string cell, string[] named)
    {
        if (named.Any(name => IsEveryone(name) || MentionsEveryone(name)))
        {
            if (named.Length > 1 || !IsEveryone(named[0]))
            {
                warn(CatalogueCsvMessages.AudienceOpen, [new("text", cell)]);
            }

            return null;
        }

        foreach (var unknown in named.Where(name => vocabulary.Find(VocabularyKind.Audience, name).Term is null))
        {
            warn(CatalogueCsvMessages.AudienceUnknown, [new("text", unknown)]);
        }

        return LocalizedText.Same(string.Join("、", named));
    }

    /// <summary>全社会 among other words (全社会;特定群众) is no group of people.</summary>
    private LocalizedText? OfWords(string cell, string named)
    {
        if (IsEveryone(named))
        {
            return null;
        }

        if (MentionsEveryone(cell))
        {
            warn(CatalogueCsvMessages.AudienceOpen, [new("text", cell)]);
            return null;
        }

        return LocalizedText.Same(named);
    }

    private bool MentionsEveryone(string text) => vocabulary.Find(VocabularyKind.Audience, text).Term is null
        && vocabulary.Terms.Any(term => term is { Kind: VocabularyKind.Audience, Id: VocabularyMatch.Everyone } && WordFold.Of(text).Contains(WordFold.Of(term.Name.In(Language.Chinese))));

    private bool IsEveryone(string text) => vocabulary.Find(VocabularyKind.Audience, text).IsEveryone;

    /// <summary>特定群体（本村村民） and 特定群体：本村村民 name the group.</summary>
    private string GroupOf(string text)
    {
        foreach (var name in _groupNames)
        {
            if (text.Length > name.Length && text.StartsWith(name, StringComparison.Ordinal))
            {
                var group = text.Substring(name.Length).Replace("请写明", string.Empty).Trim(' ', ':', '：', '(', ')', '（', '）', '[', ']', '_', '—', '-', '，', ',');
                return group.Length > 0 ? group : name;
            }
        }

        return text;
    }
}
