using System.Text;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>The library's proof of a deadline, with the words that it was computed from and what was assumed of them.</summary>
internal static class DeadlineMarkdown
{
    private const string Special = @"\`*_[]<>|#";

    public static string Of(DueResult result, Language language)
    {
        var text = new StringBuilder(DeadlineProof.ToMarkdown(result.Deadline, language));
        if (result.Reading is { Rule: { } rule } reading)
        {
            Write(text, DeadlineLabels.Phrase.In(language) + reading.Text);
            Write(text, DeadlineLabels.ReadAs.In(language) + rule.Describe().In(language));
            foreach (var assumption in reading.Assumptions)
            {
                Write(text, DeadlineLabels.Assumed.In(language) + assumption.In(language));
            }
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>One line of a quotation; nothing in it is read as Markdown or HTML.</summary>
    private static void Write(StringBuilder text, string line)
    {
        text.Append("> ");
        foreach (var character in TextWrap.Clean(line))
        {
            text.Append(Special.Contains(character) ? "\\" : string.Empty).Append(character);
        }

        text.Append("\n>\n");
    }
}
