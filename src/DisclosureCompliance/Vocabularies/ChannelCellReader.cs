using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Vocabularies;

/// <summary>
/// Reads the cell in which a catalogue prints its channels: thirteen boxes of which some are ticked, a list of names, or a sentence.
/// </summary>
/// <remarks>
/// It never guesses in silence: where no box is ticked, where ticks were lost, where a name is only likely, the cell says so. It takes any text, in time
/// proportional to its length.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ChannelCellReader
{
    /// <summary>The longest cell that is read, in UTF-16 code units; a longer one is no list of channels.</summary>
    public const int LongestText = 4000;

    private const int ManyStandard = 10;

    private readonly DisclosureVocabulary _vocabulary;
    private readonly MarkMeaning _meaning;

    /// <summary>A reader.</summary>
    /// <param name="vocabulary">The words and marks; null for <see cref="StandardVocabulary.Chinese"/>.</param>
    /// <param name="meaning">What the marks mean in this form.</param>
    public ChannelCellReader(DisclosureVocabulary? vocabulary = null, MarkMeaning meaning = MarkMeaning.Choice)
    {
        _vocabulary = vocabulary ?? StandardVocabulary.Chinese;
        _meaning = Guard.Against.EnumOutOfRange(meaning);
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell, with whatever marks, blanks and line breaks it has.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null.</exception>
    public ChannelCell Read(string text)
    {
        Guard.Against.Null(text);
        var notes = new List<Message>();
        if (text.Length > LongestText || WordFold.WithoutPunctuation(text).Length == 0)
        {
            return new ChannelCell(text, CellStatus.NotUnderstood, [], [new Message(VocabularyMessages.Empty)]);
        }

        if (WordFold.WithoutPunctuation(text) is "同上" or "同前" or "sameasabove" or "ditto")
        {
            return new ChannelCell(text, CellStatus.NotUnderstood, [], [new Message(VocabularyMessages.SameAsAbove, new MessageArgument("text", text.Trim()))]);
        }

        var printed = new ChannelCellSplitter(text, _vocabulary, _meaning).Split();
        foreach (var address in printed.Where(entry => entry.IsAddress))
        {
            notes.Add(new Message(VocabularyMessages.Address, new MessageArgument("text", address.Text)));
        }

        printed.RemoveAll(entry => entry.IsAddress);
        return printed.Count == 0
            ? new ChannelCell(text, CellStatus.NotUnderstood, [], [.. notes, new Message(VocabularyMessages.Empty)])
            : Decide(text, printed, notes);
    }

    private ChannelCell Decide(string text, List<PrintedEntry> printed, List<Message> notes)
    {
        var choices = printed.Select(entry => ChoiceOf(entry.Mark)).ToArray();
        var isOpen = false;
        if (choices.All(choice => choice is null))
        {
            isOpen = ListsAll(printed, notes);
            for (var index = 0; index < choices.Length; index++)
            {
                choices[index] = isOpen ? ChannelChoice.Undecided : ChannelChoice.Chosen;
            }
        }
        else if (choices.All(choice => choice == ChannelChoice.NotChosen))
        {
            isOpen = true;
            notes.Add(new Message(VocabularyMessages.NoneChosen, new MessageArgument("count", choices.Length)));
            for (var index = 0; index < choices.Length; index++)
            {
                choices[index] = ChannelChoice.Undecided;
            }
        }
        else
        {
            isOpen = FillBlanks(printed, choices, notes);
        }

        NoteObligation(printed, notes);
        NoteNames(printed, notes);
        var status = printed.All(entry => entry.Match.Term is null) ? CellStatus.NotUnderstood
            : isOpen ? CellStatus.Ambiguous
            : notes.Any(note => note.Code != VocabularyMessages.Address.Code) ? CellStatus.ReadWithAssumptions
            : CellStatus.Read;
        return new ChannelCell(text, status, [.. printed.Select((entry, index) => new ChannelEntry(entry.Text, entry.Mark, entry.Match, choices[index]!.Value))], notes);
    }

    /// <summary>Whether the whole standard form stands there without any mark.</summary>
    private static bool ListsAll(List<PrintedEntry> printed, List<Message> notes)
    {
        var standard = printed.Select(entry => entry.Match.Term).Where(term => term is { IsStandard: true }).Distinct().Count();
        if (standard < ManyStandard)
        {
            return false;
        }

        notes.Add(new Message(VocabularyMessages.TicksLost, new MessageArgument("count", standard)));
        return true;
    }

    /// <summary>A glyph that was lost leaves a blank: beside boxes that are all empty it was a tick, beside ticks only an empty box, beside both nobody can say.</summary>
    private static bool FillBlanks(List<PrintedEntry> printed, ChannelChoice?[] choices, List<Message> notes)
    {
        var hasEmpty = choices.Contains(ChannelChoice.NotChosen);
        var hasTicks = choices.Any(choice => choice is not (null or ChannelChoice.NotChosen));
        var isOpen = false;
        for (var index = 0; index < choices.Length; index++)
        {
            if (choices[index] is not null)
            {
                continue;
            }

            var (template, choice) = hasEmpty && hasTicks ? (VocabularyMessages.BlankAmongBoth, ChannelChoice.Undecided)
                : hasEmpty ? (VocabularyMessages.BlankIsChosen, ChannelChoice.Chosen)
                : (VocabularyMessages.BlankIsNotChosen, ChannelChoice.NotChosen);
            choices[index] = choice;
            isOpen |= choice == ChannelChoice.Undecided;
            notes.Add(new Message(template, new MessageArgument("text", printed[index].Text)));
        }

        return isOpen;
    }

    /// <summary>Two kinds of marks that both say chosen are said, where they could be must and may.</summary>
    private void NoteObligation(List<PrintedEntry> printed, List<Message> notes)
    {
        if (_meaning == MarkMeaning.Choice
            && printed.Find(entry => entry.Mark is not null && _vocabulary.Marks.Must.Contains(entry.Mark) && ChoiceOf(entry.Mark) == ChannelChoice.Chosen)?.Mark is { } must
            && printed.Find(entry => entry.Mark is not null && _vocabulary.Marks.May.Contains(entry.Mark) && ChoiceOf(entry.Mark) == ChannelChoice.Chosen)?.Mark is { } may)
        {
            notes.Add(new Message(VocabularyMessages.MarksMayOblige, new("must", must), new("may", may)));
        }
    }

    private static void NoteNames(List<PrintedEntry> printed, List<Message> notes)
    {
        foreach (var entry in printed)
        {
            if (entry.Match.Term is null)
            {
                notes.Add(new Message(VocabularyMessages.Unknown, new MessageArgument("text", entry.Text)));
            }
            else if (entry.Match.How == MatchKind.Ending)
            {
                notes.Add(new Message(VocabularyMessages.Likely, new("text", entry.Text), new("term", entry.Match.Term.Name)));
            }
        }
    }

    private ChannelChoice? ChoiceOf(string? mark)
    {
        if (mark is null)
        {
            return null;
        }

        var marks = _vocabulary.Marks;
        return _meaning == MarkMeaning.Obligation && marks.Must.Contains(mark) ? ChannelChoice.Must
            : _meaning == MarkMeaning.Obligation && marks.May.Contains(mark) ? ChannelChoice.May
            : marks.Chosen.Contains(mark) ? ChannelChoice.Chosen
            : ChannelChoice.NotChosen;
    }
}
