using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checklists;

/// <summary>Looks a checklist over: caps, sums, unreachable points, dead references, ladders and grades with holes, and what the paper leaves open.</summary>
/// <remarks>A checklist that is read from a document was looked over then; this is for one made in code.<para>Thread safety: stateless.</para></remarks>
public static class ChecklistReview
{
    /// <summary>Every contradiction and open choice, in the checklist's order; empty when there is none. The answer is kept with the checklist.</summary>
    public static IReadOnlyList<ChecklistWarning> Of(Checklist checklist) => Guard.Against.Null(checklist).Warnings;
}
