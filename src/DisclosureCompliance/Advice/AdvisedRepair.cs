using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>One thing to put right.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AdvisedRepair
{
    // A sentence is no list of hundreds; the list is Names.
    private const int MostNames = 30;

    internal AdvisedRepair(OpenLoss loss, int occurrences)
    {
        Loss = loss;
        Occurrences = occurrences;
    }

    /// <summary>The loss.</summary>
    public OpenLoss Loss { get; }

    /// <summary>How many of its occurrences, 1 or more.</summary>
    public int Occurrences { get; }

    /// <summary>Which of its occurrences, where the answers tell them apart: the periods of a quota (第3期), what was found by name. Empty where one is like the other.</summary>
    public IReadOnlyList<LocalizedText> Names => Array.AsReadOnly(Loss.Site.Names.Take(Occurrences).ToArray());

    /// <summary>The effort.</summary>
    public Rational Effort => Loss.Repair.Effort * Occurrences;

    /// <summary>The repair in words.</summary>
    public Message Message => Loss.Site.Names.Count > 0
        ? new(AdviceMessages.RepairNamed, new("loss", Loss.Site.Text), new("place", Loss.Site.ToString()), new("count", Occurrences), new("of", Loss.Site.Occurrences), new("names", Names.Take(MostNames)), new("effort", Effort))
        : Loss.Site.Occurrences > 1
        ? new(AdviceMessages.RepairSome, new("loss", Loss.Site.Text), new("place", Loss.Site.ToString()), new("count", Occurrences), new("of", Loss.Site.Occurrences), new("effort", Effort))
        : new(AdviceMessages.Repair, new("loss", Loss.Site.Text), new("place", Loss.Site.ToString()), new("effort", Effort));

    /// <inheritdoc />
    public override string ToString() => $"{Loss.Site} x {Occurrences.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
