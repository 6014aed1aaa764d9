using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>Every fault with its file, place, value, and what to do about it.</summary>
internal static class FaultText
{
    public static void Write(Page page, IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults)
        {
            var isError = fault.Severity == FaultSeverity.Error;
            var style = isError ? Styles.Bad : Styles.Doubtful;
            page.Item(isError ? "× " : "! ", $"{fault.Source} {fault.Place}".TrimEnd(), Styles.Strong, markerStyle: style);
            if (!string.IsNullOrEmpty(fault.Value))
            {
                page.Item(page.In(Labels.Value), fault.Value, indent: 2);
            }

            page.Paragraph($"{fault.Message.In(page.Language)} [{fault.Code}]", indent: 2);
            if (fault.Message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }
        }

        var errors = faults.Count(fault => fault.Severity == FaultSeverity.Error);
        if (errors > 0)
        {
            page.Blank();
            page.Paragraph(page.In(Labels.FaultCount, new MessageArgument("count", errors)), Styles.Bad);
        }
    }
}
