using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Exemptions;

/// <summary>A reason not to disclose (不予公开事由), with its versions over time.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExemptionGround
{
    /// <summary>A ground.</summary>
    /// <param name="id">The identifier by which catalogues and records refer to it.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="versions">Its versions; no two may be in force on one day.</param>
    /// <exception cref="ArgumentException">There is no version, or two overlap.</exception>
    public ExemptionGround(string id, LocalizedText title, IEnumerable<ExemptionVersion> versions)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Versions = Guard.Against.NullItems(Guard.Against.Null(versions).OrderBy(version => version.InForce.First));
        if (Versions.Count == 0)
        {
            throw new ArgumentException("A ground has one version or more.", nameof(versions));
        }

        for (var i = 1; i < Versions.Count; i++)
        {
            if (Versions[i].InForce.Overlaps(Versions[i - 1].InForce))
            {
                throw new ArgumentException($"Two versions of {id} are in force on one day.", nameof(versions));
            }
        }
    }

    /// <summary>The identifier by which catalogues and records refer to it.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its versions, the oldest first.</summary>
    public IReadOnlyList<ExemptionVersion> Versions { get; }

    /// <summary>The version in force on a day, or null when the law had none.</summary>
    /// <param name="day">The day.</param>
    public ExemptionVersion? On(LocalDate day)
    {
        foreach (var version in Versions)
        {
            if (version.InForce.Contains(day))
            {
                return version;
            }
        }

        return null;
    }
}
