using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;

namespace DisclosureCompliance.Office;

/// <summary>What a review takes into account beside the year itself. Every choice has a default.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeReviewOptions
{
    /// <summary>The usual choices.</summary>
    public static OfficeReviewOptions Default { get; } = new();

    /// <summary>
    /// The year before, where it is at hand: its goals must be accounted for, and its cumulative figures cannot fall. A review throws where it is of any other
    /// year, and warns where it is of an office of another name. The default is null.
    /// </summary>
    public OfficeYear? LastYear { get; init; }

    /// <summary>Names of other offices that have no place in this one's report, such as the neighbours'. None by default.</summary>
    public IReadOnlyList<string> NeighbourNames { get; init => field = Guard.Against.NullItems(value, nameof(NeighbourNames)); } = [];

    /// <summary>Statutes by their full names; what is close to one and not equal is a wrong name. The default is the Regulation on Open Government Information.</summary>
    public IReadOnlyList<string> StatuteNames { get; init => field = Guard.Against.NullItems(value, nameof(StatuteNames)); } = ["中华人民共和国政府信息公开条例"];

    /// <summary>
    /// The provision by whose versions the age of systems is judged: what is older than the version in force should be revised. The default is
    /// <c>cn.ogi.proactive</c>, whose versions began on 2008-05-01 and 2019-05-15; null for no such check.
    /// </summary>
    public StatutoryProvision? Regulation { get; init; } = ChineseLaw.Book.Find("cn.ogi.proactive");
}
