using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>One open loss, and what it would change if it alone were put right: found by scoring the repaired answers, so that caps, floors, gates, vetoes and weights count.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OpenLoss
{
    internal OpenLoss(LossSite site, LossRepair repair, ScoreTotal before, ScoreTotal after, GradeDecision grade)
    {
        Site = site;
        Repair = repair;
        TotalAfter = after;
        GradeAfter = grade;
        Regained = HasNumber(before) && HasNumber(after) ? after.Score - before.Score : null;
    }

    /// <summary>Where it is.</summary>
    public LossSite Site { get; }

    /// <summary>Whether it can be put right, and at what effort.</summary>
    public LossRepair Repair { get; }

    /// <summary>By how much the total rises if only this is put right, exactly; often not the printed points, and below 0 where the checklist is so. Null where one of the two has no number, such as when it lifts a veto.</summary>
    public Rational? Regained { get; }

    /// <summary>The total if only this were put right; for a gate, if it stood open.</summary>
    public ScoreTotal TotalAfter { get; }

    /// <summary>The grade if only this were put right.</summary>
    public GradeDecision GradeAfter { get; }

    /// <summary>The loss in words.</summary>
    public Message Message => Regained is { } regained
        ? new(AdviceMessages.Loss, new("loss", Site.Text), new("place", Site.ToString()), new("regained", regained))
        : new(AdviceMessages.LossWithoutNumber, new("loss", Site.Text), new("place", Site.ToString()));

    private static bool HasNumber(ScoreTotal total) => total.State is TotalState.Complete or TotalState.Partial;

    /// <inheritdoc />
    public override string ToString() => $"{Site}: {(Regained is { } regained ? regained.ToString() : "–")}";
}
