using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What moved between two scorecards: the total, why, and loss by loss, the worst news first.</summary>
internal sealed class DifferenceText(Page page, ScoreDifference difference)
{
    private const int FigureWidth = 10;

    private static readonly LossChangeKind[] Order =
    [
        LossChangeKind.New, LossChangeKind.Grown, LossChangeKind.NotKnown, LossChangeKind.Unchanged, LossChangeKind.Shrunk, LossChangeKind.Waived, LossChangeKind.NotApplicable, LossChangeKind.Gone, LossChangeKind.Fixed,
    ];

    private readonly Scorecard _after = difference.After;

    public void Write()
    {
        page.Item(page.In(Labels.Checklist), page.In(_after.Checklist.Title));
        if (_after.Answers.Unit is { } unit)
        {
            page.Item(page.In(Labels.Unit), page.In(unit));
        }

        page.Blank();
        page.Row(string.Empty, string.Empty, Styles.Faint, 0, Columns(page.In(DifferenceLabels.Before), page.In(DifferenceLabels.After), new(page.In(DifferenceLabels.Change), FigureWidth, Styles.Faint)));
        page.Row(string.Empty, page.In(DifferenceLabels.Total), Styles.Strong, 0, Columns(
            Result(difference.Before), Result(_after), new(Signed(difference.Points), FigureWidth, StyleOf(difference.Points?.Sign ?? 0))));
        WriteGrades();
        WriteCauses();
        WriteLosses();
    }

    private void WriteGrades()
    {
        var (before, after) = (difference.Before.Grade.Band, _after.Grade.Band);
        if (before?.Key != after?.Key)
        {
            page.Paragraph(page.In(DifferenceLabels.Grades, new("before", Name(before?.Name)), new("after", Name(after?.Name))));
        }

        foreach (var card in new[] { difference.Before, _after }.Where(card => card.Total.Result is null))
        {
            page.Item(page.In(card == _after ? DifferenceLabels.After : DifferenceLabels.Before) + page.In(ScoreLabels.Colon), page.Sentences(card.Total.Summary), Styles.Doubtful);
        }
    }

    private void WriteCauses()
    {
        var causes = difference.Changes.Where(change => change.Points is not { Sign: 0 }).ToArray();
        if (causes.Length == 0 || !difference.IsSplit)
        {
            return;
        }

        page.Heading(page.In(DifferenceLabels.Causes));
        foreach (var change in causes)
        {
            page.Row(string.Empty, page.In(DifferenceLabels.Of(change.Cause)), Styles.Plain, 0, new Column(Signed(change.Points), FigureWidth, StyleOf(change.Points!.Value.Sign)));
        }
    }

    private void WriteLosses()
    {
        if (difference.Losses.Count == 0)
        {
            page.Blank();
            page.Paragraph(page.In(DifferenceLabels.NothingLost), Styles.Good);
        }

        foreach (var losses in Order.Select(kind => difference.Losses.Where(loss => loss.Kind == kind).ToArray()).Where(losses => losses.Length > 0))
        {
            page.Heading(page.In(DifferenceLabels.Of(losses[0].Kind)));
            page.Row(string.Empty, page.In(DifferenceLabels.Loss), Styles.Faint, 0, Columns(page.In(DifferenceLabels.Before), page.In(DifferenceLabels.After), new(page.In(DifferenceLabels.Change), FigureWidth, Styles.Faint)));
            foreach (var loss in losses)
            {
                WriteLoss(loss);
            }
        }
    }

    private void WriteLoss(LossChange loss)
    {
        // A loss that is not known any more has no figure; one that is not there any more has lost nothing.
        var after = loss.After ?? (loss.Kind == LossChangeKind.NotKnown ? null : Rational.Zero);
        var change = after - (loss.Before ?? Rational.Zero);
        page.Row(loss.ItemId + " ", TextOf(loss), Styles.Plain, 0, Columns(
            Display(loss.Before ?? Rational.Zero),
            after is { } known ? Display(known) : "–",
            new(Signed(change), FigureWidth, StyleOf(-(change?.Sign ?? 0)))));
    }

    private string TextOf(LossChange loss)
    {
        var item = _after.Checklist.Find(loss.ItemId) ?? difference.Before.Checklist.Find(loss.ItemId);
        var rule = item?.Scoring.Rules.FirstOrDefault(known => known.Key == loss.RuleKey);
        var title = item is null ? string.Empty : page.In(item.Title);
        var text = rule is null ? page.In(DifferenceLabels.ItemAsAWhole) : page.In(rule.Text);
        return text == title ? title : $"{title}{page.In(ScoreLabels.Colon)}{text}";
    }

    private string Name(LocalizedText? name) => name is null ? "–" : page.In(name);

    private string Result(Scorecard card) => card.Total.Result is { } result ? Display(result) : "–";

    private string Signed(Rational? number) => number is { } known ? (known.Sign > 0 ? "+" : string.Empty) + Display(known) : "–";

    private string Display(Rational number) => _after.Display(number) is { Length: < FigureWidth } exact ? exact : number.ToDecimalText(2);

    private static Style StyleOf(int sign) => sign > 0 ? Styles.Good : sign < 0 ? Styles.Bad : Styles.Plain;

    private static Column[] Columns(string before, string after, Column change) =>
        [new(before, FigureWidth, Styles.Faint), new(after, FigureWidth, Styles.Faint), change];
}
