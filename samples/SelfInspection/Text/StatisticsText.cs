using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>The figures of a report as a bar chart that can be read without colour.</summary>
internal sealed class StatisticsText(Page page, ComplianceStatistics statistics)
{
    private const int BarWidth = 20;
    private const int WidestLabel = 18;

    /// <summary>Whether findings were accepted that these figures count all the same.</summary>
    public bool LeavesExceptionsOut { get; init; }

    public void Write()
    {
        page.Heading(page.In(Labels.Statistics));
        if (LeavesExceptionsOut)
        {
            page.Paragraph(page.In(ExceptionLabels.FiguresAsFound), Styles.Faint);
        }

        page.Line(string.Join("   ", Slices(statistics.Total).Select(slice => $"{slice.Glyph} {page.In(slice.Name)}")), Styles.Faint);
        WriteGroup(null, [statistics.Total], _ => page.In(Labels.Overall));
        WriteGroup(Labels.ByCategory, statistics.ByCategory, NameOf);
        WriteGroup(Labels.BySubject, statistics.BySubject, NameOf);
        WriteGroup(Labels.ByUnit, statistics.ByUnit, NameOf);
    }

    private void WriteGroup(LocalizedText? heading, IReadOnlyList<ComplianceTally> tallies, Func<ComplianceTally, string> nameOf)
    {
        if (tallies.Count == 0)
        {
            return;
        }

        if (heading is not null)
        {
            page.Paragraph(page.In(heading), Styles.Faint);
        }

        var most = Math.Max(1, tallies.Max(tally => tally.Expected));
        var labelWidth = Math.Min(WidestLabel, tallies.Max(tally => nameOf(tally).GetCellWidth()));
        foreach (var tally in tallies)
        {
            WriteTally(tally, nameOf(tally), labelWidth, most);
        }
    }

    private void WriteTally(ComplianceTally tally, string name, int labelWidth, int most)
    {
        var slices = Slices(tally).Where(slice => slice.Count > 0).ToArray();
        var counts = string.Join(page.In(Labels.Comma), slices.Select(slice => $"{page.In(slice.Name)} {slice.Count}"));
        if (tally.TimelyShare is { } share)
        {
            counts += page.In(Labels.Share, new MessageArgument("percent", (share * 100).ToDecimalText(1)));
        }

        var labels = TextWrap.Wrap(name, labelWidth);
        var wrapped = TextWrap.Wrap(counts, page.Width - labelWidth - BarWidth - 4);
        var bar = Bar(slices, tally.Expected, tally.Expected * BarWidth / most);
        var rest = new string(' ', BarWidth - bar.Sum(part => part.Text.Length) + 1);
        page.Write([("  ", Styles.Plain), (Page.FlushLeft(labels[0], labelWidth + 1), Styles.Plain), .. bar, (rest, Styles.Plain), (wrapped[0], Styles.Plain)]);
        for (var i = 1; i < Math.Max(labels.Count, wrapped.Count); i++)
        {
            var label = i < labels.Count ? labels[i] : string.Empty;
            page.Write(i < wrapped.Count
                ? [("  ", Styles.Plain), (Page.FlushLeft(label, labelWidth + BarWidth + 2), Styles.Plain), (wrapped[i], Styles.Plain)]
                : [("  ", Styles.Plain), (label, Styles.Plain)]);
        }
    }

    /// <summary>Cells by share; the rounding never lets a slice that exists vanish while there is a cell for it.</summary>
    private static (string Text, Style Style)[] Bar(Slice[] slices, int expected, int cells)
    {
        cells = Math.Max(cells, slices.Length);
        var widths = slices.Select(slice => Math.Max(1, slice.Count * cells / expected)).ToArray();
        while (widths.Sum() > cells)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        while (widths.Sum() < cells)
        {
            widths[Array.IndexOf(widths, widths.Max())]++;
        }

        return [.. slices.Zip(widths, (slice, width) => (new string(slice.Glyph, width), slice.Style))];
    }

    private static Slice[] Slices(ComplianceTally tally) =>
    [
        new(Labels.OnTime, '█', tally.OnTime, Styles.Good),
        new(Labels.Late, '▒', tally.Late, Styles.Bad),
        new(Labels.Missing, '_', tally.Missing, Styles.Bad),
        new(Labels.NotYetDue, '░', tally.NotYetDue, Styles.Faint),
        new(Labels.Undecided, '·', tally.Undecided, Styles.Doubtful),
    ];

    private string NameOf(ComplianceTally tally) => tally.Key.Length == 0
        ? page.In(Labels.NotStated)
        : TextWrap.Clean(page.In(KindNames.Of(tally.Key)));

    private sealed record Slice(LocalizedText Name, char Glyph, int Count, Style Style);
}
