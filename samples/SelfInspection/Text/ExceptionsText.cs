using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>What has been accepted, exception by exception, and what is odd about the exceptions themselves.</summary>
internal sealed class ExceptionsText(Page page, ReviewedReport reviewed)
{
    private readonly FindingLines _findings = new(page);

    /// <summary>Lists also what is accepted and only says that something is not known.</summary>
    public bool ListsAll { get; init; }

    public void Write()
    {
        WriteAccepted();
        WriteRemarks();
    }

    private void WriteAccepted()
    {
        if (reviewed.Accepted.Count == 0)
        {
            return;
        }

        page.Heading(page.In(ExceptionLabels.Accepted));
        foreach (var group in reviewed.Accepted.GroupBy(accepted => accepted.Exception))
        {
            WriteException(group.Key);
            foreach (var accepted in group.Where(accepted => IsListed(accepted.Finding)))
            {
                _findings.WriteShort(accepted.Finding, FindingLines.MarkerOf(accepted.Finding.Severity), Styles.Plain, indent: 2);
            }

            if (group.Count(accepted => !IsListed(accepted.Finding)) is > 0 and var rest)
            {
                page.Item("· ", page.In(ExceptionLabels.AcceptedInformation, new MessageArgument("count", rest)), Styles.Faint, 2);
            }
        }
    }

    private bool IsListed(Finding finding) => ListsAll || finding.Severity != FindingSeverity.Information;

    private void WriteException(AcceptedException exception) => page.Item(
        "○ ",
        page.In(
            ExceptionLabels.Exception,
            new("id", exception.Id),
            new("reason", exception.Reason),
            new("approver", exception.Approver),
            new("first", exception.FirstDay),
            new("last", exception.LastDay)),
        Styles.Strong);

    private void WriteRemarks()
    {
        if (reviewed.ExceptionFindings.Count == 0)
        {
            return;
        }

        page.Heading(page.In(ExceptionLabels.Remarks));
        foreach (var finding in reviewed.ExceptionFindings)
        {
            page.Item("! ", $"{finding.Message.In(page.Language)} [{finding.Message.Code}]", markerStyle: Styles.Doubtful);
            if (finding.Message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, 2);
            }
        }
    }
}
