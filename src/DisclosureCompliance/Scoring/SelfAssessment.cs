using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>A unit's own scores beside the assessed ones, item by item. Only what has both is added up, unweighted, as printed.</summary>
/// <remarks>自评与考核对照.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class SelfAssessment
{
    private SelfAssessment(SelfScoreLine[] lines)
    {
        Lines = Array.AsReadOnly(lines);
        foreach (var line in lines)
        {
            if (line.IsComparable)
            {
                SelfScore += line.SelfScore!.Value;
                Assessed += line.Assessed!.Value;
            }
        }
    }

    /// <summary>Every line, in the order of the scorecard, those without either score included.</summary>
    public IReadOnlyList<SelfScoreLine> Lines { get; }

    /// <summary>What the unit gave itself on the lines that can be compared.</summary>
    public Rational SelfScore { get; }

    /// <summary>What the same lines were assessed at.</summary>
    public Rational Assessed { get; }

    /// <summary>Self-score minus assessed score of those lines: above 0 where the unit gave itself more.</summary>
    public Rational Gap => SelfScore - Assessed;

    /// <summary>How many lines can be compared.</summary>
    public int ComparableLines => Lines.Count(line => line.IsComparable);

    /// <summary>The comparison in words.</summary>
    public Message Summary => new(
        SelfScoreMessages.Summary,
        new("lines", ComparableLines),
        new("all", Lines.Count),
        new("self", SelfScore),
        new("score", Assessed),
        new("over", CountOf(SelfScoreState.Over)),
        new("under", CountOf(SelfScoreState.Under)),
        new("equal", CountOf(SelfScoreState.Equal)));

    /// <summary>Compares the self-scores of a scorecard's answers with its lines.</summary>
    /// <exception cref="ArgumentException"><paramref name="scorecard"/> is null.</exception>
    public static SelfAssessment Compare(Scorecard scorecard) => new([.. Guard.Against.Null(scorecard).Lines.Select(line => new SelfScoreLine(line))]);

    /// <summary>How many lines stand in one state.</summary>
    public int CountOf(SelfScoreState state) => Lines.Count(line => line.State == state);
}
