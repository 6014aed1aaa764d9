using DisclosureCompliance.Checklists;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>The result of a batch as text, CSV or JSON: the ranking with its awards, or what is lost item by item.</summary>
internal sealed class BatchOutput(Session session, Checklist checklist)
{
    /// <summary>Writes it, and gives the exit code.</summary>
    public int Write(BatchResult result, bool wantsStatistics)
    {
        var csv = new CsvOptions { Language = session.Language };
        switch (session.Format)
        {
            case OutputFormat.Json when wantsStatistics:
                JsonDocumentWriter.Write(session.Terminal.Output, json => BatchJson.WriteStatistics(json, result, ItemStatistics.Of(result.Units), session.Language));
                break;
            case OutputFormat.Json:
                JsonDocumentWriter.Write(session.Terminal.Output, json => BatchJson.WriteRanking(json, result, session.Language));
                break;
            case OutputFormat.Csv when wantsStatistics:
                session.WriteUtf8(stream => RankingCsv.Write(stream, ItemStatistics.Of(result.Units), csv));
                break;
            case OutputFormat.Csv when result.Awards is { } awards:
                session.WriteUtf8(stream => RankingCsv.Write(stream, awards, csv));
                break;
            case OutputFormat.Csv:
                session.WriteUtf8(stream => RankingCsv.Write(stream, result.Ranking, csv));
                break;
            default:
                WriteText(result, wantsStatistics);
                break;
        }

        return result.ExitCode;
    }

    private void WriteText(BatchResult result, bool wantsStatistics)
    {
        var page = session.OpenPage();
        page.Item(page.In(Labels.Checklist), page.In(checklist.Title));
        if (wantsStatistics)
        {
            ItemStatisticsText.Write(page, checklist, ItemStatistics.Of(result.Units), result.Units.Count);
        }
        else
        {
            new RankingText(page, checklist).Write(result.Ranking);
        }

        if (result.Awards is { } awards)
        {
            AwardsText.Write(page, awards, result.History);
        }

        if (result.Waivers is { } waivers)
        {
            BatchWaiversText.Write(page, checklist, waivers);
        }

        if (result.History.SaveTo is { } path)
        {
            page.Blank();
            page.Item(page.In(BatchLabels.SavedRankings), path);
        }
    }
}
