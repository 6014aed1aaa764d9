namespace SelfInspection.Text;

/// <summary>Text from files and command lines as it may stand in a Markdown document.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>|#";

    /// <summary>Nothing in the text is read as Markdown or HTML, and it stays on its line.</summary>
    public static string Escape(string text) =>
        string.Concat(TextWrap.Clean(text).Select(character => Special.Contains(character) ? $"\\{character}" : character is '\r' or '\n' ? " " : character.ToString()));

    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
