using System.Text;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>The proof of one deadline as a document of its own (期限推算单), to file or to send.</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class DeadlineProof
{
    /// <summary>The proof in Markdown: result, basis, every step, a sheet of weeks with the days counted, the notices.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException"><paramref name="deadline"/> is null.</exception>
    public static string ToMarkdown(Deadline deadline, Language language)
    {
        Guard.Against.Null(deadline);
        var text = new StringBuilder();
        Line(text, "# " + DeadlineMessages.ProofTitle.Text.In(language));
        Line(text, "**" + Escape(DeadlineSummary.Of(deadline).In(language)) + "**");
        if (deadline.Reason is { } reason)
        {
            Line(text, Escape(string.Join(" ", reason.In(language), reason.RemedyIn(language)).TrimEnd()));
        }

        foreach (var remark in deadline.Remarks)
        {
            Line(text, "> " + Escape(remark.In(language)));
        }

        if (deadline.CountedBy is { } calendar)
        {
            Line(text, Escape(new Message(
                DeadlineMessages.ProofCalendar,
                new("calendar", calendar.Id),
                new("last", calendar.LastCertainDate),
                new("notice", calendar.LatestNotice is { } latest ? LocalDatePattern.Iso.Format(latest) : "–")).In(language)));
        }

        var number = 0;
        foreach (var step in deadline.Explain().Steps)
        {
            Line(text, $"{++number}. {Escape(step.Message.In(language))}");
            WriteDays(text, [.. step.Days], language);
        }

        return text.ToString();
    }

    private static void WriteDays(StringBuilder text, CountedDay[] days, Language language)
    {
        if (days.Length > 1 || (days.Length == 1 && days[0].Number > 0))
        {
            text.Append("   | ").Append(string.Join(" | ", WeekSheet.HeadsIn(language))).Append(" |\n");
            text.Append("   | --- | --: | --: | --: | --: | --: | --: | --: |\n");
            foreach (var row in WeekSheet.Rows(days, language))
            {
                text.Append("   | ").Append(string.Join(" | ", row)).Append(" |\n");
            }

            text.Append('\n');
            Line(text, "   " + WeekSheet.Legend.In(language));
        }

        var special = days.Where(DerivationText.IsSpecial).ToArray();
        foreach (var day in special)
        {
            text.Append("   - ").Append(Escape(DerivationText.Of(day).In(language))).Append('\n');
        }

        if (special.Length > 0)
        {
            text.Append('\n');
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    /// <summary>Keeps what comes from rules and packs from being read as Markdown or HTML.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(character is '\r' or '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
