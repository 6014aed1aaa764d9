using System.Text;
using CsCheck;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Loading;
using static DisclosureCompliance.Tests.Scoring.ScoringGenerator;

namespace DisclosureCompliance.Tests.Checklists;

/// <summary>Whatever was made is the same once it was written and read.</summary>
public sealed class ChecklistWritingProperties
{
    [Fact]
    public void A_checklist_and_its_answers_are_the_same_once_they_were_written_and_read() => Answered.Sample(
        answered =>
        {
            var (checklist, answers) = answered;

            var (list, sheet) = (Write(stream => ChecklistJson.Write(stream, checklist)), Write(stream => AnswersJson.Write(stream, answers)));

            var (again, sheetAgain) = (ChecklistJson.Parse(list, "c").GetValueOrThrow(), AnswersJson.Parse(sheet, "a").GetValueOrThrow());
            Contents.Of(again).Should().Be(Contents.Of(checklist));
            Contents.Of(sheetAgain, nameof(AnswerSheet.DocumentName)).Should().Be(Contents.Of(answers, nameof(AnswerSheet.DocumentName)));
            Write(stream => ChecklistJson.Write(stream, again)).Should().Be(list);
            Write(stream => AnswersJson.Write(stream, sheetAgain)).Should().Be(sheet);
        },
        iter: 500);

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
