using System.Globalization;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>Every open loss with what it costs at the margin, and the cheapest plan.</summary>
internal sealed class AdviceText(Page page, ImprovementPlan plan)
{
    private const int FigureWidth = 9;
    private const int RepairableWidth = 12;

    private readonly Scorecard _before = plan.Before;

    public void Write()
    {
        page.Item(page.In(Labels.Checklist), page.In(_before.Checklist.Title));
        if (_before.Answers.Unit is { } unit)
        {
            page.Item(page.In(Labels.Unit), page.In(unit));
        }

        page.Paragraph(_before.Total.Result is null ? page.Sentences(_before.Total.Summary) : Standing(AdviceLabels.Now, _before), Styles.Strong);
        if (_before.Waivers is { } effect)
        {
            WaiverText.Write(page, _before, effect);
        }

        WriteLosses();
        WritePlan();
    }

    private void WriteLosses()
    {
        page.Heading(page.In(AdviceLabels.Losses));
        if (plan.Losses.Count == 0)
        {
            page.Paragraph(page.In(AdviceLabels.Nothing), Styles.Good);
            return;
        }

        page.Row(string.Empty, page.In(AdviceLabels.Loss), Styles.Faint, 0, Columns(
            page.In(AdviceLabels.Printed), page.In(AdviceLabels.Regained), page.In(AdviceLabels.Effort), new(page.In(AdviceLabels.Repairable), RepairableWidth, Styles.Faint), Styles.Faint));
        foreach (var loss in plan.Losses)
        {
            WriteLoss(loss);
        }

        page.Blank();
        page.Paragraph(page.In(AdviceLabels.LossesAbout), Styles.Faint);
    }

    private void WriteLoss(OpenLoss loss)
    {
        var site = loss.Site;
        var marker = (site.ItemId ?? site.SectionId) is { } place ? place + " " : string.Empty;
        var isGate = site.Kind == LossKind.Gate;
        page.Row(marker, page.In(site.Text), Styles.Plain, 0, Columns(
            site.Lost.Sign == 0 ? string.Empty : Figure(site.Lost),
            loss.Regained is { } regained ? (regained.Sign > 0 ? "+" : string.Empty) + Figure(regained) : "–",
            isGate ? string.Empty : site.Occurrences > 1 ? $"{site.Occurrences.ToString(CultureInfo.InvariantCulture)}×{Figure(loss.Repair.Effort)}" : Figure(loss.Repair.Effort),
            new(page.In(AdviceLabels.Of(loss)), RepairableWidth, StyleOf(loss)),
            Styles.Plain));
        var indent = marker.GetCellWidth();
        if (loss.Repair.Reason is { } reason)
        {
            page.Paragraph(page.In(reason), Styles.Faint, indent);
        }

        if (loss.GradeAfter.Band is { } band && band.Key != _before.Grade.Band?.Key && !isGate)
        {
            page.Paragraph(page.In(AdviceLabels.GradeAlone, new MessageArgument("grade", band.Name)), Styles.Good, indent);
        }
    }

    private void WritePlan()
    {
        page.Heading(page.In(AdviceLabels.Plan));
        var head = plan.Summary[0];
        page.Paragraph(head.In(page.Language), Styles.Strong);
        if (head.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy);
        }

        for (var i = 0; i < plan.Repairs.Count; i++)
        {
            page.Item((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(3) + "  ", plan.Repairs[i].Message.In(page.Language));
        }

        if (plan.Repairs.Count > 0)
        {
            page.Paragraph(Standing(AdviceLabels.After, plan.After));
            var unknown = plan.Repairs.Count(repair => repair.Loss.Repair.Repairable == Repairability.Unknown);
            if (unknown > 0)
            {
                page.Paragraph(page.In(AdviceLabels.UnknownCounted, new MessageArgument("count", unknown)), Styles.Doubtful);
            }
        }

        if (plan.State is PlanState.Reached or PlanState.OutOfReach)
        {
            WriteProof();
        }
    }

    private void WriteProof()
    {
        if (plan.IsProvenOptimal)
        {
            page.Paragraph(page.In(plan.State == PlanState.Reached ? AdviceLabels.Proven : AdviceLabels.ProvenBest), Styles.Good);
        }

        foreach (var doubt in plan.Doubts)
        {
            page.Item(page.In(AdviceLabels.NotProven), doubt.In(page.Language), markerStyle: Styles.Doubtful);
        }
    }

    private string Standing(MessageTemplate template, Scorecard card) => page.In(
        template,
        new("score", card.Total switch
        {
            { Result: { } score } => card.Display(score),
            { State: TotalState.Partial, Lowest: { } lowest } total => $"{card.Display(lowest)}…{(total.Highest is { } highest ? card.Display(highest) : string.Empty)}",
            _ => "–",
        }),
        new("grade", card.Grade.Band is { } band ? page.In(band.Name) : "–"));

    private string Figure(Rational number) => _before.Display(number) is { Length: < FigureWidth } exact ? exact : number.ToDecimalText(2);

    private static Style StyleOf(OpenLoss loss) => loss.Repair.Repairable switch
    {
        Repairability.Yes => Styles.Good,
        Repairability.No => Styles.Bad,
        _ => Styles.Doubtful,
    };

    private static Column[] Columns(string lost, string regained, string effort, Column repairable, Style style) =>
        [new(lost, FigureWidth, style), new(regained, FigureWidth, style), new(effort, FigureWidth, style), repairable];
}
