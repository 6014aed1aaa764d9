using Ardalis.GuardClauses;
using DisclosureCompliance.Findings;

namespace DisclosureCompliance.FollowUp;

/// <summary>A finding, and the exception that accepts it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AcceptedFinding
{
    /// <summary>A finding that is accepted.</summary>
    public AcceptedFinding(Finding finding, AcceptedException exception)
    {
        Finding = Guard.Against.Null(finding);
        Exception = Guard.Against.Null(exception);
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The exception that accepts it: the first of the list that holds and covers it.</summary>
    public AcceptedException Exception { get; }
}
