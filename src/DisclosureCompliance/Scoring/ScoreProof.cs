using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Builds the proof of a scorecard: a tree whose leaves add up to the score that is known.</summary>
internal static class ScoreProof
{
    private static readonly LocalizedText StartTitle = new("起始分", "start");
    private static readonly LocalizedText LimitTitle = new("限额与保底", "caps and floors");
    private static readonly LocalizedText WeightTitle = new("权重", "weight");
    private static readonly LocalizedText CombinationTitle = new("合成方式", "combination");
    private static readonly LocalizedText SpreadTitle = new("不适用分值计入", "points spread here");
    private static readonly LocalizedText ZeroedTitle = new("否决记零分", "made 0 by a veto");

    public static ProofNode Of(Scorecard card) => Section(card.Root, ProofKind.Total);

    private static ProofNode Section(SectionScore score, ProofKind kind)
    {
        var section = score.Section;
        var nodes = new List<ProofNode>(score.Lines.Count + score.Sections.Count + score.Steps.Count + 1);
        var sum = Rational.Zero;
        foreach (var line in score.Lines)
        {
            Add(Weighted(Line(line, score.IsItemZeroed(line.Item.Id)), line.Item.Weight), nodes, ref sum);
        }

        foreach (var inner in score.Sections)
        {
            Add(Weighted(Section(inner, ProofKind.Section), inner.Section.Weight), nodes, ref sum);
        }

        if (score.Sum != sum)
        {
            nodes.Add(section.Start is null
                ? Leaf(ProofKind.Combination, CombinationTitle, score.Sum - sum)
                : Leaf(ProofKind.Start, StartTitle, score.Sum - sum));
        }

        foreach (var step in score.Steps)
        {
            nodes.Add(new ProofNode(ProofKind.Step, step.Line?.Item.Id ?? step.Step.Kind, StepWords.NameOf(step.Step), step.After - step.Before, [], step));
        }

        var reached = score.Steps.Count > 0 ? score.Steps[score.Steps.Count - 1].After : score.Sum;
        if (score.Factor != Rational.One)
        {
            nodes.Add(Leaf(ProofKind.Combination, SpreadTitle, (reached * score.Factor) - reached));
        }

        if (score.IsZeroed)
        {
            nodes.Add(Leaf(ProofKind.Zeroed, ZeroedTitle, -(reached * score.Factor)));
        }

        return new ProofNode(kind, section.Id, section.Title, score.Score, nodes, null);
    }

    private static ProofNode Line(ScoreLine line, bool isZeroed)
    {
        var score = isZeroed ? Rational.Zero : line.Score ?? Rational.Zero;
        if (line.State != LineState.Scored || line.Rules.Count == 0)
        {
            return new ProofNode(ProofKind.Line, line.Item.Id, line.Item.Title, score, [], line);
        }

        var nodes = new List<ProofNode>(line.Rules.Count + 2);
        var sum = line.Start;
        if (line.Start.Sign != 0)
        {
            nodes.Add(Leaf(ProofKind.Start, StartTitle, line.Start));
        }

        foreach (var rule in line.Rules)
        {
            sum += rule.Points;
            nodes.Add(new ProofNode(ProofKind.Rule, rule.Rule.Key, rule.Rule.Text, rule.Points, [], rule));
        }

        if (line.Score is { } reached && reached != sum)
        {
            nodes.Add(Leaf(ProofKind.Limit, LimitTitle, reached - sum));
        }

        if (isZeroed)
        {
            nodes.Add(Leaf(ProofKind.Zeroed, ZeroedTitle, -line.Score!.Value));
        }

        return new ProofNode(ProofKind.Line, line.Item.Id, line.Item.Title, score, nodes, line);
    }

    private static ProofNode Weighted(ProofNode part, Rational weight)
    {
        if (weight == Rational.One)
        {
            return part;
        }

        var amount = part.Amount * weight;
        var delta = Leaf(ProofKind.Combination, WeightTitle, amount - part.Amount);
        var children = part.Children.Count == 0 ? [Leaf(ProofKind.Start, part.Title, part.Amount), delta] : part.Children.Append(delta).ToArray();
        return new ProofNode(part.Kind, part.Id, part.Title, amount, children, part.Line);
    }

    private static void Add(ProofNode node, List<ProofNode> nodes, ref Rational sum)
    {
        nodes.Add(node);
        sum += node.Amount;
    }

    private static ProofNode Leaf(ProofKind kind, LocalizedText title, Rational amount) => new(kind, string.Empty, title, amount, [], null);
}
