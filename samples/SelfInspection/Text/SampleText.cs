using System.Globalization;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Sampling;
using SelfInspection.Commands;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>How a sample was drawn, what a look at it says, and what is to be looked at, stratum by stratum.</summary>
internal sealed class SampleText(Page page, SampleResult result)
{
    private const int FigureWidth = 9;
    private const int LongestRisk = 18;
    private const int BoundWidth = 16;

    private IEnumerable<StratumSample> Strata => result.Sample.Strata.Where(stratum => stratum.Population > 0);

    public void Write()
    {
        WriteHead();
        WriteStrata();
        WriteMeaning();
        foreach (var stratum in Strata.Where(stratum => stratum.Drawn.Count > 0))
        {
            WriteDrawn(stratum);
        }

        page.Blank();
        page.Paragraph(page.In(SampleLabels.HowToRepeat), Styles.Faint);
    }

    private void WriteHead()
    {
        var source = result.Source;
        page.Item(page.In(Labels.Catalogue), page.In(Labels.ItemCount, new("title", source.Catalogue.Title), new("count", source.Catalogue.Items.Count)));
        if (source.Records is { } records)
        {
            page.Item(page.In(Labels.Records), page.In(
                Labels.RecordCount,
                new("title", records.Title ?? Labels.Untitled),
                new("count", records.Records.Count),
                new("completeness", records.IsComplete ? Labels.Complete : Labels.Incomplete)));
        }

        page.Item(page.In(SampleLabels.Seed), result.Sample.Plan.Seed);
        page.Paragraph(
            page.In(
                source.Records is null ? SampleLabels.DrawnItems : SampleLabels.DrawnRecords,
                new("count", result.Sample.Count),
                new("population", result.Pool.Entries.Count)),
            Styles.Strong);
        if (result.Find is { } faulty)
        {
            page.Paragraph(page.In(SampleLabels.SizeToFind, new("faulty", faulty), new("percent", Percent(result.Level))));
        }
    }

    private void WriteStrata()
    {
        page.Heading(page.In(SampleLabels.Strata));
        page.Row(string.Empty, string.Empty, Styles.Faint, 0, Columns(
            page.In(SampleLabels.Population), page.In(SampleLabels.Risk), page.In(SampleLabels.Drawn), page.In(SampleLabels.Faulty), page.In(SampleLabels.MostFaulty), Styles.Faint));
        foreach (var stratum in Strata)
        {
            var most = result.MostFaulty(stratum);
            page.Row(string.Empty, TitleOf(stratum), Styles.Plain, 0, Columns(
                Figure(stratum.Population),
                RiskOf(stratum),
                Figure(stratum.Drawn.Count),
                Figure(result.FaultyOf(stratum)),
                Bound(most, stratum.Population),
                Styles.Plain));
        }

        if (Strata.Skip(1).Any())
        {
            var (population, faulty) = (Strata.Sum(stratum => stratum.Population), Strata.Sum(result.FaultyOf));
            page.Row(string.Empty, page.In(SampleLabels.AllTogether), Styles.Strong, 0, Columns(
                Figure(population), string.Empty, Figure(result.Sample.Count), Figure(faulty), Bound(result.MostFaultyInAll(), population), Styles.Strong));
        }
    }

    private void WriteMeaning()
    {
        page.Paragraph(page.In(result.Faulty is null ? SampleLabels.MeaningIfSound : SampleLabels.Meaning, new MessageArgument("percent", Percent(result.Level))), Styles.Faint);
        if (Strata.Skip(1).Any())
        {
            page.Paragraph(page.In(SampleLabels.TogetherMeaning), Styles.Faint);
        }
    }

    private void WriteDrawn(StratumSample stratum)
    {
        page.Heading(page.In(SampleLabels.DrawnOf, new("stratum", TitleOf(stratum)), new("count", stratum.Drawn.Count), new("population", stratum.Population)));
        var width = Figure(stratum.Drawn.Count).Length;
        for (var i = 0; i < stratum.Drawn.Count; i++)
        {
            var entry = result.EntryOf(stratum.Drawn[i]);
            var text = entry.Title is { } title ? page.In(Labels.RecordOf, new("title", title), new("id", entry.Id)) : entry.Id;
            page.Item($"{Figure(i + 1).PadLeft(width)}  ", text);
        }
    }

    /// <summary>The title, and the word by which a risk names it where that is another.</summary>
    private string TitleOf(StratumSample stratum)
    {
        var (id, title) = (stratum.Stratum.Id, page.In(stratum.Stratum.Title));
        return id == title ? title : page.In(Labels.RecordOf, new("title", title), new("id", id));
    }

    private static string Bound(int most, int population) => $"{Figure(most)} ({Percent(Rational.Create(most, population))}%)";

    /// <summary>The risk; one with so many digits that no column holds it is cut, the JSON has it in full.</summary>
    private static string RiskOf(StratumSample stratum) =>
        stratum.Stratum.Risk.ToString() is { Length: > LongestRisk } risk ? risk[..(LongestRisk - 1)] + "…" : stratum.Stratum.Risk.ToString();

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Rational share) => (share * 100).ToDecimalText(1);

    private Column[] Columns(string population, string risk, string drawn, string faulty, string most, Style style)
    {
        string[] figures = result.Faulty is null ? [population, risk, drawn] : [population, risk, drawn, faulty];
        var riskWidth = Math.Max(FigureWidth, Strata.Max(stratum => RiskOf(stratum).Length) + 2);
        return [.. figures.Select((text, i) => new Column(text, i == 1 ? riskWidth : FigureWidth, style)), new Column(most, BoundWidth, style)];
    }
}
