using Ardalis.GuardClauses;

namespace DisclosureCompliance.Sampling;

/// <summary>One thing that may be drawn: a record, an item, an office (抽查对象).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record SampleCandidate
{
    /// <summary>A candidate.</summary>
    /// <param name="id">Its identifier, unique among the candidates of a draw.</param>
    /// <param name="stratum">The stratum that it belongs to.</param>
    public SampleCandidate(string id, string stratum)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Stratum = Guard.Against.NullOrWhiteSpace(stratum);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The stratum that it belongs to.</summary>
    public string Stratum { get; }
}
