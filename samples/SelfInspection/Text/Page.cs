using DisclosureCompliance.Messages;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A page of text that never gets wider than the console: long text wraps under its own beginning.</summary>
internal sealed class Page(IAnsiConsole console, Language language)
{
    public Language Language => language;

    public int Width => console.Profile.Width;

    public string In(LocalizedText text) => text.In(language);

    public string In(MessageTemplate template, params MessageArgument[] arguments) => new Message(template, arguments).In(language);

    /// <summary>Sentences one after another, as the language sets them.</summary>
    public string Sentences(IEnumerable<Message> sentences) =>
        string.Join(language == Language.Chinese ? string.Empty : " ", sentences.Select(sentence => sentence.In(language)));

    public void Blank() => Write([]);

    /// <summary>A heading over a rule as wide as the page.</summary>
    public void Title(string text)
    {
        Paragraph(text, Styles.Title);
        Write([(new string('═', Width), Styles.Title)]);
    }

    /// <summary>A heading within a page.</summary>
    public void Heading(string text)
    {
        Blank();
        Paragraph(text, Styles.Strong);
        Write([(new string('─', Width), Styles.Faint)]);
    }

    public void Paragraph(string text, Style? style = null, int indent = 0) => Item(string.Empty, text, style, indent);

    /// <summary>Text behind a marker; further lines stand under the beginning of the text.</summary>
    public void Item(string marker, string text, Style? style = null, int indent = 0, Style? markerStyle = null)
    {
        var margin = new string(' ', indent);
        var hang = indent + marker.GetCellWidth();
        var lines = TextWrap.Wrap(text, Width - hang);
        for (var i = 0; i < lines.Count; i++)
        {
            Write(i == 0
                ? [(margin, Styles.Plain), (marker, markerStyle ?? style ?? Styles.Plain), (lines[i], style ?? Styles.Plain)]
                : [(new string(' ', hang), Styles.Plain), (lines[i], style ?? Styles.Plain)]);
        }
    }

    /// <summary>Text at the left, figures at the right of its first line.</summary>
    public void Row(string marker, string text, Style style, int indent, params Column[] columns)
    {
        var hang = indent + marker.GetCellWidth();
        var right = columns.Sum(column => column.Width);
        var lines = TextWrap.Wrap(text, Width - hang - right);
        var gap = Width - hang - right - lines[0].GetCellWidth();
        Write([
            (new string(' ', indent), Styles.Plain),
            (marker, style),
            (lines[0], style),
            (new string(' ', gap), Styles.Plain),
            .. columns.Select(column => (FlushRight(column.Text, column.Width), column.Style)),
        ]);
        foreach (var line in lines.Skip(1))
        {
            Write([(new string(' ', hang), Styles.Plain), (line, style)]);
        }
    }

    /// <summary>One line as it is: a command to copy, a legend.</summary>
    public void Line(string text, Style? style = null) => Write([(text, style ?? Styles.Plain)]);

    /// <summary>One line, without the blanks at its end.</summary>
    public void Write(IReadOnlyList<(string Text, Style Style)> parts)
    {
        var last = parts.Count - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(parts[last].Text))
        {
            last--;
        }

        console.Write(new StyledLine([.. parts.Take(last + 1).Select((part, i) => i == last ? (part.Text.TrimEnd(), part.Style) : part)]));
    }

    public static string FlushLeft(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));

    private static string FlushRight(string text, int width) => new string(' ', Math.Max(0, width - text.GetCellWidth())) + text;
}
