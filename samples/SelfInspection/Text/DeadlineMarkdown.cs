using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>The library's proof of a deadline, with the words that it was computed from and what was assumed of them.</summary>
internal static class DeadlineMarkdown
{
    public static string Of(DueResult result, Language language)
    {
        var proof = DeadlineProof.ToMarkdown(result.Deadline, language).TrimEnd().Split('\n').Select(TextWrap.Clean);
        return string.Join('\n', [.. proof, .. Quotation(result.Reading, language)]) + "\n";
    }

    private static IEnumerable<string> Quotation(PhraseReading? reading, Language language)
    {
        if (reading is not { Rule: { } rule })
        {
            return [];
        }

        string[] lines =
        [
            DeadlineLabels.Phrase.In(language) + reading.Text,
            DeadlineLabels.ReadAs.In(language) + rule.Describe().In(language),
            .. reading.Assumptions.Select(assumption => DeadlineLabels.Assumed.In(language) + assumption.In(language)),
        ];
        return lines.SelectMany((line, i) => new[] { i == 0 ? string.Empty : ">", "> " + MarkdownText.Escape(line) });
    }
}
