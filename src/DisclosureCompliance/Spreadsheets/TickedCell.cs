using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>A cell that prints several choices with marks before them, or behind them, and what is ticked of them: ■全社会 □特定群体; 全社会（√） 特定群体（ ）.</summary>
internal sealed class TickedCell
{
    private const string Crosses = "×✗✘✕";

    private static readonly Regex InBrackets = new(@"[(（\[【]\s*(?<mark>[^\w\s]?)\s*[)）\]】]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly char[] Around = [' ', '\t', '\u3000', '\u00a0', '、', ',', '，', ';', '；', '/', '|', '。'];

    private TickedCell(IReadOnlyList<string> chosen, bool hasMarks, bool isOpen, bool isAssumed) => (Chosen, HasMarks, IsOpen, IsAssumed) = (chosen, hasMarks, isOpen, isAssumed);

    /// <summary>What is ticked, without marks; the whole cell where it has no marks; nothing where that is open.</summary>
    public IReadOnlyList<string> Chosen { get; }

    public bool HasMarks { get; }

    /// <summary>Whether the cell does not say what is ticked.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a choice without a mark was taken by the marks of the others.</summary>
    public bool IsAssumed { get; }

    public static TickedCell Read(string cell, VocabularyKind kind, DisclosureVocabulary vocabulary)
    {
        // （ ） is an empty box beside （√）, and alone a place to write in.
        var hasMarkInBrackets = InBrackets.Matches(cell).Cast<Match>().Any(match => match.Groups["mark"].Length > 0);
        var text = InBrackets.Replace(cell, match => match.Groups["mark"].Value is { Length: > 0 } mark ? mark : hasMarkInBrackets ? "□" : string.Empty);
        var marks = Enumerable.Range(0, text.Length).Where(at => IsMark(text, at, kind, vocabulary)).ToList();
        if (marks.Count == 0)
        {
            return new([cell], hasMarks: false, isOpen: false, isAssumed: false);
        }

        var choices = Choices(text, marks).Where(choice => choice.Text.Length > 0 || choice.Mark is not null).ToList();
        var (ticked, empty) = (choices.Where(choice => IsChosen(choice.Mark, vocabulary) == true).ToList(), choices.Where(choice => IsChosen(choice.Mark, vocabulary) == false).ToList());
        var blank = choices.Where(choice => choice.Mark is null).ToList();
        var strange = choices.Count - ticked.Count - empty.Count - blank.Count;
        if (ticked.Count == 0 && empty.Count > 0 && strange == 0)
        {
            // Beside boxes that are all empty, what has lost its mark had the tick.
            ticked = blank;
        }

        var isOpen = strange > 0 || ticked.Count == 0 || choices.Any(choice => choice.Text.Length == 0) || (blank.Count > 0 && ticked != blank && empty.Count > 0);
        return new(isOpen ? [] : [.. ticked.Select(choice => choice.Text)], hasMarks: true, isOpen, isAssumed: blank.Count > 0);
    }

    /// <summary>Marks stand before their choices, or behind them where the cell begins with a choice that a mark follows closely, or ends with a mark.</summary>
    private static IEnumerable<(char? Mark, string Text)> Choices(string text, List<int> marks)
    {
        var isBehind = text.Substring(0, marks[0]).Trim(Around).Length > 0
            && (text.Substring(marks[marks.Count - 1] + 1).Trim(Around).Length == 0 || (!IsAround(text[marks[0] - 1]) && IsAround(text[marks[0] + 1])));
        for (var index = 0; index <= marks.Count; index++)
        {
            var from = index == 0 ? 0 : marks[index - 1] + 1;
            var to = index == marks.Count ? text.Length : marks[index];
            var mark = isBehind ? (index < marks.Count ? text[marks[index]] : (char?)null) : index > 0 ? text[marks[index - 1]] : null;
            yield return (mark, text.Substring(from, to - from).Trim(Around));
        }
    }

    private static bool IsAround(char character) => Array.IndexOf(Around, character) >= 0;

    /// <summary>A mark of forms, any other symbol, or a letter of a lost symbol font where a known name follows.</summary>
    private static bool IsMark(string text, int at, VocabularyKind kind, DisclosureVocabulary vocabulary)
    {
        var character = text[at];
        var isKnown = IsChosen(character, vocabulary) is not null;
        if (isKnown && (char.IsLetterOrDigit(character) || character is '£' or '〇'))
        {
            var rest = WordFold.Of(text.Substring(at + 1));
            return vocabulary.Terms.Where(term => term.Kind == kind).SelectMany(term => DisclosureVocabulary.NamesOf(term).Concat(term.Spellings))
                .Any(name => rest.StartsWith(WordFold.Of(name), StringComparison.Ordinal));
        }

        return isKnown || character == '\uFFFD' || char.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.PrivateUse;
    }

    /// <summary>Whether a mark says chosen; null for none, and for one that nobody knows.</summary>
    private static bool? IsChosen(char? mark, DisclosureVocabulary vocabulary) =>
        mark is not { } character ? null
        : vocabulary.Marks.Chosen.Contains(character.ToString()) ? true
        : vocabulary.Marks.NotChosen.Contains(character.ToString()) || Crosses.Contains(character) ? false
        : null;
}
