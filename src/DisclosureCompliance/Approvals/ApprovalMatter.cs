using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Approvals;

/// <summary>What is to be published (待公开事项), as far as approval has to know it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalMatter
{
    /// <summary>A matter.</summary>
    /// <param name="id">Its identifier; a sealed trail is sealed for it.</param>
    /// <param name="facts">What is known about it, each fact once.</param>
    /// <exception cref="ArgumentException">The identifier is blank, or a fact stands twice.</exception>
    public ApprovalMatter(string id, params MatterFact[] facts)
        : this(id, (IEnumerable<MatterFact>)facts)
    {
    }

    /// <summary>A matter.</summary>
    /// <param name="id">Its identifier; a sealed trail is sealed for it.</param>
    /// <param name="facts">What is known about it, each fact once.</param>
    /// <exception cref="ArgumentException">The identifier is blank, or a fact stands twice.</exception>
    public ApprovalMatter(string id, IEnumerable<MatterFact> facts)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Facts = Guard.Against.NullItems(facts);
        if (Facts.Count > 1 && Facts.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Count() != Facts.Count)
        {
            throw new ArgumentException("A fact stands twice.", nameof(facts));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is known about it. A fact that is not here is unknown.</summary>
    public IReadOnlyList<MatterFact> Facts { get; }

    /// <summary>
    /// What the catalogue or the drafter says about it: major, not major, or nothing. Yes makes a matter major; no never makes one ordinary that a rule
    /// of the policy calls major.
    /// </summary>
    public bool? DeclaredMajor { get; init; }

    /// <summary>When it has to be published; null where nothing is said. Review does not stop this time.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The fact named <paramref name="name"/>, or null where it is unknown.</summary>
    public MatterFact? Find(string name)
    {
        for (var i = 0; i < Facts.Count; i++)
        {
            if (Facts[i].Name == name)
            {
                return Facts[i];
            }
        }

        return null;
    }
}
